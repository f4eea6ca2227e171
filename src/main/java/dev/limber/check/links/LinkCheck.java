package dev.limber.check.links;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.model.Address;
import dev.limber.model.Block;
import dev.limber.model.Guide;
import dev.limber.model.HeadingAnchors;
import dev.limber.model.Inline;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import dev.limber.model.SiteMap.Destination;
import dev.limber.model.Walk;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that the targets of all links and images in bodies exist: pages, lists, anchors and files. */
public final class LinkCheck {
    private final Guide guide;
    private final SourceTree tree;
    private final Findings findings;
    private final SiteMap map;
    private final Set<String> media;
    private final WikiLinkCheck wikiLinks;

    public LinkCheck(Guide guide, SourceTree tree, Findings findings) {
        this.guide = guide;
        this.tree = tree;
        this.findings = findings;
        this.media = tree.below("content/").stream()
                .filter(SourceFile::isMedia)
                .map(SourceFile::path)
                .collect(Collectors.toCollection(TreeSet::new));
        this.map = new SiteMap(guide, media);
        this.wikiLinks = new WikiLinkCheck(guide, media, findings);
    }

    public void check() {
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
        link.address().samePage().ifPresent(anchor -> {
            if (HeadingAnchors.find(from.info().body(), anchor.id()).isEmpty()) {
                noAnchor(at, anchor.id(), Optional.of(from), "");
            }
        });
        link.address()
                .place()
                .ifPresent(place -> map.find(place)
                        .ifPresentOrElse(there -> checkPlace(from, at, place, there), () -> missing(from, at, place)));
    }

    private void checkPlace(Page from, Span at, Address.ToPlace place, Destination there) {
        switch (there.state()) {
            case FOUND -> {}
            case MOVED -> moved(from, at, place, there);
            case DRAFT -> draft(at, there);
        }
        boolean checked =
                there.state() != SiteMap.State.DRAFT && !place.fragment().isEmpty();
        if (checked && map.anchor(there, place.fragment()).isEmpty()) {
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

    private void missing(Page from, Span at, Address.ToPlace place) {
        String path = place.path();
        Optional<SourceFile> unused = tree.file(path).filter(file -> !media.contains(path));
        Optional<String> elsewhere = WebAddress.meant(NearPlaces.typed(from, place));
        if (unused.isPresent()) {
            LeftOutFile left = new LeftOutFile(unused.get());
            findings.error(Code.BROKEN_LINK, at, left.asLink(), left.hint());
        } else if (elsewhere.isPresent()) {
            findings.error(
                    Code.BROKEN_LINK,
                    at,
                    "There is no file " + path + "; an address elsewhere begins with its scheme.",
                    WebAddress.advice(at, elsewhere.get()));
        } else if (SiteMap.namesAPage(path)) {
            Set<String> places = map.places().collect(Collectors.toCollection(TreeSet::new));
            String what = path.endsWith("/") ? "There is no page or folder " : "There is no page ";
            findings.error(Code.BROKEN_LINK, at, what + path + ".", new NearPlaces(from, places).advice(at, place));
        } else {
            findings.error(
                    Code.BROKEN_LINK,
                    at,
                    "There is no file " + path + ".",
                    new NearPlaces(from, media).advice(at, place));
        }
    }

    /** @param file the address of the page whose heading is meant; empty on the page itself */
    private void noAnchor(Span at, String id, Optional<Page> target, String file) {
        Set<String> ids = target.stream()
                .flatMap(page -> page.info().body().headings().stream())
                .map(Block.Heading::id)
                .collect(Collectors.toCollection(TreeSet::new));
        String where = file.isEmpty()
                ? "this page"
                : target.map(page -> page.info().path()).orElse(file);
        findings.error(
                Code.BROKEN_ANCHOR,
                at,
                "No heading of " + where + " has the anchor \"#" + id + "\".",
                target.isEmpty()
                        ? Advice.of("Write: " + file)
                        : NearestName.advice(id, ids, OneAnswer.WORD, near -> NearPlaces.fix(at, file + "#" + near)));
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
                                new NearPlaces(from, media).advice(at, place)));
    }
}
