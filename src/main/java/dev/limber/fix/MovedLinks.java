package dev.limber.fix;

import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.markup.AddressText;
import dev.limber.model.Address;
import dev.limber.model.Guide;
import dev.limber.model.Inline;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import dev.limber.model.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The edits that let links follow a page to another path: those that lead to it, and those that lead on from it. */
final class MovedLinks {
    /** An address with a scheme, from the root of the site, or of a place on the same page. */
    private static final Pattern NOT_RELATIVE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|[/#?]).*|");

    private final SourceTree tree;
    private final Guide guide;
    private final SiteMap map;
    private final String from;
    private final String to;
    private final Set<Fix> edits = new HashSet<>();

    MovedLinks(SourceTree tree, Guide guide, String from, String to) {
        this.tree = tree;
        this.guide = guide;
        this.map = new SiteMap(
                guide,
                tree.below("content/").stream()
                        .filter(SourceFile::isMedia)
                        .map(SourceFile::path)
                        .toList());
        this.from = from;
        this.to = to;
    }

    /** The edits of all pages, with the paths and places of before. */
    Set<Fix> edits() {
        for (Page page : guide.pages()) {
            String path = page.info().path();
            for (Inline inline : Walk.inlines(page.info().body())) {
                inline.link().ifPresent(link -> edit(path, link.addressSpan(), leadsHere(link.address())));
                inline.image().ifPresent(image -> edit(path, image.addressSpan(), false));
            }
        }
        return edits;
    }

    private boolean leadsHere(Address address) {
        return address.place()
                .flatMap(map::find)
                .map(SiteMap.Destination::path)
                .filter(from::equals)
                .isPresent();
    }

    private void edit(String path, Span span, boolean here) {
        boolean own = path.equals(from);
        if (!here && !own) {
            return;
        }
        written(span).ifPresent(address -> {
            int tail = tail(address);
            String file = address.substring(0, tail);
            if (here && !file.isEmpty()) {
                replace(span, address, AddressText.relative(own ? to : path, to) + address.substring(tail));
            } else if (!folder(from).equals(folder(to))
                    && !NOT_RELATIVE.matcher(address).matches()) {
                replace(span, address, AddressText.relative(to, target(file)) + address.substring(tail));
            }
        });
    }

    private Optional<String> written(Span span) {
        return tree.file(span.file()).flatMap(file -> file.line(span.line())).flatMap(span::textOn);
    }

    private void replace(Span span, String old, String address) {
        if (!old.equals(address)) {
            edits.add(new Fix(span, address, true));
        }
    }

    /** Where the part of an address begins that says which place of a file is meant. */
    private static int tail(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '#' || address.charAt(i) == '?') {
                return i;
            }
        }
        return address.length();
    }

    /** The path that a relative address of the page means, seen from where it was. */
    private String target(String address) {
        Deque<String> parts = new ArrayDeque<>(List.of(folder(from).split("/")));
        for (String part : address.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.add(part);
            }
        }
        boolean list = address.endsWith("/") || address.endsWith(".");
        return String.join("/", parts) + (list ? "/" : "");
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
