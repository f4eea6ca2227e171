package dev.limber.check.links;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.model.Address;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Guide;
import dev.limber.model.Inline;
import dev.limber.model.Page;
import dev.limber.model.PlainText;
import dev.limber.model.SiteMap;
import dev.limber.model.SiteMap.Destination;
import dev.limber.model.Walk;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that the targets of all links and images in bodies exist: pages, lists, anchors and files. */
public final class LinkCheck {
    private static final String OUTSIDE = "content/../";

    private final Guide guide;
    private final SourceTree tree;
    private final Findings findings;
    private final SiteMap map;
    private final Set<String> places;
    private final Set<String> media;
    private final WikiLinkCheck wikiLinks;
    private final PlanLinkCheck plans;

    public LinkCheck(Guide guide, SourceTree tree, Findings findings) {
        this.guide = guide;
        this.tree = tree;
        this.findings = findings;
        this.media = tree.below("content/").stream()
                .filter(SourceFile::isMedia)
                .map(SourceFile::path)
                .collect(Collectors.toCollection(TreeSet::new));
        this.map = new SiteMap(guide, media);
        this.places = map.places();
        this.plans = new PlanLinkCheck(guide, findings);
        this.wikiLinks = new WikiLinkCheck(guide, map, media, findings);
    }

    public void check() {
        guide.settings().practice().ifPresent(new LogoCheck(media, findings)::check);
        for (Page page : guide.pages()) {
            for (Inline inline : Walk.inlines(page.info().body())) {
                inline.link().ifPresent(link -> checkLink(page, link));
                inline.image().ifPresent(image -> checkImage(page, image));
                inline.wikiLink().ifPresent(link -> wikiLinks.check(page, link));
            }
        }
    }

    private void checkLink(Page from, Inline.Link link) {
        Span at = link.addressSpan();
        link.address().plan().ifPresent(plan -> plans.check(plan, at));
        link.address().samePage().ifPresent(anchor -> {
            if (map.anchor(from, anchor.id()).isEmpty()) {
                noAnchor(at, anchor.id(), Optional.of(from), "");
            }
        });
        link.address()
                .place()
                .ifPresent(place -> map.find(place)
                        .ifPresentOrElse(
                                there -> checkPlace(from, at, place, there), () -> missing(from, link, place)));
    }

    private void checkPlace(Page from, Span at, Address.ToPlace place, Destination there) {
        switch (there.state()) {
            case FOUND -> {}
            case MOVED -> moved(from, at, place, there);
            case DRAFT -> draft(at, there);
        }
        boolean checked =
                there.state() != SiteMap.State.DRAFT && !place.fragment().isEmpty();
        if (checked && there.output().equals(GeneratedPage.PLAN.output())) {
            plans.checkAddress(at, place.fragment());
        } else if (checked && map.anchor(there, place.fragment()).isEmpty()) {
            noAnchor(at, place.fragment(), there.page(), NearPlaces.relative(from, there.path()));
        }
    }

    private void moved(Page from, Span at, Address.ToPlace typed, Destination there) {
        findings.warning(
                Code.MOVED_PAGE,
                at,
                typed.path() + " is not there; the link leads to " + there.path() + ".",
                NearPlaces.write(from, at, typed, there.path()));
    }

    private void draft(Span at, Destination there) {
        findings.error(
                Code.BROKEN_LINK,
                at,
                there.path() + " is a draft, which is not published.",
                "Take \"draft: true\" out of it, or take the link out here.");
    }

    private void missing(Page from, Inline.Link link, Address.ToPlace place) {
        Span at = link.addressSpan();
        String path = place.path();
        Optional<SourceFile> unused = tree.file(path).filter(file -> !media.contains(path));
        Optional<String> elsewhere = WebAddress.meant(NearPlaces.typed(from, place));
        if (unused.isPresent()) {
            new LeftOutFile(unused.get()).reportLink(at, findings);
        } else if (elsewhere.isPresent()) {
            String message = "There is no file " + path + "; an address elsewhere begins with its scheme.";
            findings.error(Code.BROKEN_LINK, at, message, WebAddress.advice(at, elsewhere.get()));
        } else if (path.startsWith(OUTSIDE)) {
            String message = "This address leads out of the folder of the guide.";
            findings.error(Code.UNSAFE_ADDRESS, at, message, near(from, link, place));
        } else {
            findings.error(Code.BROKEN_LINK, at, notThere(path), near(from, link, place));
        }
    }

    private Advice near(Page from, Inline.Link link, Address.ToPlace place) {
        boolean page = SiteMap.namesAPage(place.path());
        Advice near = new NearPlaces(from, page ? places : media).advice(link.addressSpan(), place);
        boolean sure = near.fix().filter(Fix::sure).isPresent();
        return MadeFrom.hint(place.path())
                .map(Advice::of)
                .or(() -> titled(link)
                        .filter(path -> page && !sure)
                        .map(path -> NearPlaces.meant(from, link.addressSpan(), place, path)))
                .orElse(near)
                .orElse("Write the address of a " + (page ? "page" : "file") + " that is there, or take the link out.");
    }

    /** The only page that has the words of the link as its title. */
    private Optional<String> titled(Inline.Link link) {
        return guide.titled(PlainText.of(link.content()).strip())
                .map(page -> page.info().path());
    }

    private String notThere(String path) {
        String folder = path.endsWith("/") ? path : path + "/";
        if (guide.drafts().stream().anyMatch(draft -> draft.startsWith(folder))) {
            return "The folder " + folder + " has only drafts, which are not published.";
        } else if (path.endsWith("/")) {
            return tree.below(path).isEmpty()
                    ? "There is no page or folder " + path + "."
                    : "The folder " + path + " has no pages, so there is no list of it.";
        }
        return "There is no " + (SiteMap.namesAPage(path) ? "page " : "file ") + path + ".";
    }

    /** @param file the address of the page whose heading is meant; empty on the page itself */
    private void noAnchor(Span at, String id, Optional<Page> target, String file) {
        Set<String> ids = target.map(map::ids).orElse(Set.of());
        String where = file.isEmpty()
                ? "this page"
                : target.map(page -> page.info().path()).orElse(file);
        findings.error(
                Code.BROKEN_ANCHOR,
                at,
                "No heading of " + where + " has the anchor \"#" + id + "\".",
                NearPlaces.anchor(at, file, id, ids));
    }

    private void checkImage(Page from, Inline.Image image) {
        Span at = image.addressSpan();
        String path = image.source();
        Address.ToPlace place = new Address.ToPlace(path, "", "");
        Optional<SourceFile> unused = tree.file(path).filter(file -> !media.contains(path));
        if (unused.isPresent()) {
            LeftOutFile left = new LeftOutFile(unused.get());
            findings.error(Code.MISSING_IMAGE, at, left.asPicture(), left.hintForPictures());
            return;
        }
        map.findFile(path)
                .ifPresentOrElse(
                        there -> checkPlace(from, at, place, there),
                        () -> findings.error(
                                Code.MISSING_IMAGE,
                                at,
                                "There is no picture " + path + ".",
                                new NearPlaces(from, media)
                                        .advice(at, place)
                                        .orElse("Put the picture there, or take it out here.")));
        if (path.endsWith(".pdf")) {
            findings.warning(
                    Code.MISSING_IMAGE,
                    at,
                    "Browsers cannot show a .pdf as a picture: " + path + ".",
                    "Link it, without the exclamation mark.");
        }
    }
}
