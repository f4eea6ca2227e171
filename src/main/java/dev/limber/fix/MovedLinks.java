package dev.limber.fix;

import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.model.Address;
import dev.limber.model.Guide;
import dev.limber.model.Inline;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import dev.limber.model.Walk;
import java.nio.file.Path;
import java.util.HashSet;
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
        written(span).filter(address -> here || own).ifPresent(address -> {
            int tail = tail(address);
            String file = address.substring(0, tail);
            if (here && !file.isEmpty()) {
                replace(span, address, relative(own ? to : path, to) + address.substring(tail));
            } else if (own && !NOT_RELATIVE.matcher(address).matches()) {
                Path target = folder(from).resolve(file).normalize();
                boolean list = file.endsWith("/") || file.endsWith(".");
                replace(span, address, relative(to, slashes(target)) + (list ? "/" : "") + address.substring(tail));
            }
        });
    }

    private Optional<String> written(Span span) {
        return tree.file(span.file())
                .map(SourceFile::text)
                .flatMap(text -> text.lines().skip(span.line() - 1).findFirst())
                .flatMap(line -> new Fix(span, "", true).replaced(line));
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

    private static String relative(String page, String target) {
        String relative = slashes(folder(page).relativize(Path.of(target)));
        return relative.isEmpty() ? "." : relative;
    }

    private static Path folder(String path) {
        return Path.of(path).resolveSibling("");
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
