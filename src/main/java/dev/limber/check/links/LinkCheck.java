package dev.limber.check.links;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceTree;
import dev.limber.model.Address;
import dev.limber.model.Block;
import dev.limber.model.Guide;
import dev.limber.model.Inline;
import dev.limber.model.Page;
import dev.limber.model.Walk;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks that the targets of all links and images in bodies exist: pages, anchors and files. */
public final class LinkCheck {
    private static final int MOST_NAMED = 3;

    /** Names that many folders have, such as that of their lists: they do not tell one file from another. */
    private static final Pattern GENERAL_NAME = Pattern.compile("(index|[\\d_-]*|..?)\\.[^.]*");

    private final Guide guide;
    private final SourceTree tree;
    private final Findings findings;

    public LinkCheck(Guide guide, SourceTree tree, Findings findings) {
        this.guide = guide;
        this.tree = tree;
        this.findings = findings;
    }

    public void check() {
        for (Page page : guide.pages()) {
            for (Inline inline : Walk.inlines(page.info().body())) {
                inline.link().ifPresent(link -> checkLink(page, link));
                inline.image().ifPresent(image -> checkImage(page, image));
            }
        }
    }

    private void checkLink(Page from, Inline.Link link) {
        Address address = link.address();
        address.page().ifPresent(to -> checkPage(from, link, to));
        address.samePage().ifPresent(anchor -> checkAnchor(link, anchor.id(), from, ""));
        address.file()
                .filter(file -> tree.file(file.path()).isEmpty())
                .ifPresent(to -> findings.error(
                        Code.BROKEN_LINK,
                        link.addressSpan(),
                        "There is no file " + to.path() + ".",
                        nearestFile(from, to.path(), tree.files().keySet()).at(link.addressSpan(), "")));
    }

    private void checkPage(Page from, Inline.Link link, Address.ToPage to) {
        Optional<Page> target = guide.byPath(to.path());
        if (target.isPresent()) {
            if (!to.anchor().isEmpty()) {
                checkAnchor(link, to.anchor(), target.get(), relative(from, to.path()));
            }
        } else if (!guide.unreadable().contains(to.path())) {
            findings.error(
                    Code.BROKEN_LINK,
                    link.addressSpan(),
                    "There is no page " + to.path() + ".",
                    moved(from, to.path())
                            .orElseGet(() -> nearestFile(from, to.path(), pagePaths()))
                            .at(link.addressSpan(), to.anchor()));
        }
    }

    /** @param file the address of the page whose heading is meant; empty on the page itself */
    private void checkAnchor(Inline.Link link, String id, Page target, String file) {
        Set<String> ids = target.info().body().headings().stream()
                .map(Block.Heading::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!ids.contains(id)) {
            String where = file.isEmpty() ? "this page" : target.info().path();
            findings.error(
                    Code.BROKEN_ANCHOR,
                    link.addressSpan(),
                    "No heading of " + where + " has the anchor \"#" + id + "\".",
                    NearestName.advice(
                            id, ids, OneAnswer.WORD, near -> Near.fix(link.addressSpan(), file, near, true)));
        }
    }

    private void checkImage(Page from, Inline.Image image) {
        if (tree.file(image.source()).isEmpty()) {
            findings.error(
                    Code.MISSING_IMAGE,
                    image.addressSpan(),
                    "There is no picture " + image.source() + ".",
                    nearestFile(from, image.source(), tree.files().keySet()).at(image.addressSpan(), ""));
        }
    }

    private Set<String> pagePaths() {
        return guide.pages().stream().map(page -> page.info().path()).collect(Collectors.toSet());
    }

    /** A hint to the page that has the old slug as an alias. */
    private Optional<Near> moved(Page from, String typed) {
        return guide.formerly(name(typed).replaceFirst("\\.md$", ""))
                .map(page -> near(from, Set.of(page.info().path()), true));
    }

    /**
     * A hint to the nearest path, relative to the page: by file name alone, then by the whole path. It is sure where the
     * same file lies in another folder, and where the path differs in case, blanks or Unicode form alone.
     */
    private static Near nearestFile(Page from, String typed, Collection<String> paths) {
        Set<String> sameName =
                paths.stream().filter(path -> name(path).equals(name(typed))).collect(Collectors.toSet());
        Optional<String> one = OneAnswer.NAME.among(typed, paths);
        if (one.isPresent() || sameName.isEmpty()) {
            return near(from, one.map(List::of).orElseGet(() -> NearestName.all(typed, paths)), one.isPresent());
        }
        return near(from, sameName, !GENERAL_NAME.matcher(name(typed)).matches());
    }

    private static Near near(Page from, Collection<String> paths, boolean sure) {
        return new Near(
                paths.stream()
                        .sorted()
                        .limit(MOST_NAMED)
                        .map(path -> relative(from, path))
                        .toList(),
                sure);
    }

    /** The addresses that may have been meant. */
    private record Near(List<String> addresses, boolean sure) {
        private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._~/-]*");

        Advice at(Span span, String anchor) {
            String all = addresses.stream()
                    .map(address -> "\"" + address + "\"")
                    .collect(Collectors.joining(" or ", "Did you mean ", "?"));
            return addresses.isEmpty()
                    ? Advice.none()
                    : new Advice(
                            all, addresses.size() == 1 ? fix(span, addresses.get(0), anchor, sure) : Optional.empty());
        }

        /** The edit that writes an address; nothing where a character of it would have to be escaped. */
        static Optional<Fix> fix(Span span, String file, String anchor, boolean sure) {
            return PLAIN.matcher(file + anchor).matches()
                    ? Optional.of(new Fix(span, anchor.isEmpty() ? file : file + "#" + anchor, sure))
                    : Optional.empty();
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String relative(Page from, String to) {
        String folder = from.info().path().substring(0, from.info().path().lastIndexOf('/') + 1);
        StringBuilder up = new StringBuilder();
        while (!to.startsWith(folder)) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            up.append("../");
        }
        return up + to.substring(folder.length());
    }
}
