package dev.limber.check;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.file.SourceTree;
import dev.limber.model.Address;
import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Guide;
import dev.limber.model.Inline;
import dev.limber.model.Page;
import dev.limber.model.Walk;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every link, anchor, picture and file of every body exists. */
final class LinkCheck {
    private final Guide guide;
    private final SourceTree tree;
    private final Findings findings;

    LinkCheck(Guide guide, SourceTree tree, Findings findings) {
        this.guide = guide;
        this.tree = tree;
        this.findings = findings;
    }

    void check() {
        for (Page page : guide.pages()) {
            for (Inline inline : Walk.inlines(page.info().body())) {
                if (inline instanceof Inline.Link link) {
                    checkLink(page, link);
                } else if (inline instanceof Inline.Image image) {
                    checkImage(page, image);
                }
            }
        }
    }

    private void checkLink(Page from, Inline.Link link) {
        if (link.address() instanceof Address.ToPage to) {
            checkPage(from, link, to);
        } else if (link.address() instanceof Address.Anchor anchor) {
            checkAnchor(link, anchor.id(), from.info().body(), "this page");
        } else if (link.address() instanceof Address.ToFile to
                && tree.file(to.path()).isEmpty()) {
            findings.error(
                    Code.BROKEN_LINK,
                    link.addressSpan(),
                    "There is no file " + to.path() + ".",
                    nearestFile(from, to.path(), tree.files().keySet()));
        }
    }

    private void checkPage(Page from, Inline.Link link, Address.ToPage to) {
        Optional<Page> target = guide.byPath(to.path());
        if (target.isPresent()) {
            if (!to.anchor().isEmpty()) {
                checkAnchor(link, to.anchor(), target.get().info().body(), to.path());
            }
        } else if (!guide.unreadable().contains(to.path())) {
            findings.error(
                    Code.BROKEN_LINK,
                    link.addressSpan(),
                    "There is no page " + to.path() + ".",
                    moved(from, to.path()).orElseGet(() -> nearestFile(from, to.path(), pagePaths())));
        }
    }

    private void checkAnchor(Inline.Link link, String id, Body target, String where) {
        Set<String> ids =
                target.headings().stream().map(Block.Heading::id).collect(Collectors.toCollection(TreeSet::new));
        if (!ids.contains(id)) {
            findings.error(
                    Code.BROKEN_ANCHOR,
                    link.addressSpan(),
                    "No heading of " + where + " has the anchor \"#" + id + "\".",
                    NearestName.hint(id, ids));
        }
    }

    private void checkImage(Page from, Inline.Image image) {
        if (tree.file(image.source()).isEmpty()) {
            findings.error(
                    Code.MISSING_IMAGE,
                    image.addressSpan(),
                    "There is no picture " + image.source() + ".",
                    nearestFile(from, image.source(), tree.files().keySet()));
        }
    }

    private Set<String> pagePaths() {
        return guide.pages().stream().map(page -> page.info().path()).collect(Collectors.toSet());
    }

    /** Where the page is now, when the slug of its old file is an alias. */
    private Optional<String> moved(Page from, String typed) {
        return guide.formerly(name(typed).replaceFirst("\\.md$", ""))
                .map(page -> hint(from, Set.of(page.info().path())));
    }

    /** The nearest path as it would be written from this page, first by the name alone, then by the whole path. */
    private static String nearestFile(Page from, String typed, Collection<String> paths) {
        Set<String> sameName =
                paths.stream().filter(path -> name(path).equals(name(typed))).collect(Collectors.toSet());
        return hint(from, sameName.isEmpty() ? NearestName.all(typed, paths) : sameName);
    }

    private static String hint(Page from, Collection<String> paths) {
        return paths.isEmpty()
                ? ""
                : paths.stream()
                        .sorted()
                        .limit(3)
                        .map(path -> "\"" + relative(from.info().path(), path) + "\"")
                        .collect(Collectors.joining(" or ", "Did you mean ", "?"));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String relative(String from, String to) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        StringBuilder up = new StringBuilder();
        while (!to.startsWith(folder)) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            up.append("../");
        }
        return up + to.substring(folder.length());
    }
}
