package dev.limber.check.links;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.markup.AddressText;
import dev.limber.model.Address;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Suggests the places that an address may have meant, by addresses that work on the page.
 *
 * @param places logical paths that can be named
 */
record NearPlaces(Page from, Collection<String> places) {
    private static final int MOST_NAMED = 3;
    private static final int MOST_LISTED = 16;

    /** A page with more headings has too many near ones, and comparing them with each link takes long. */
    private static final int MOST_COMPARED = 200;

    /** A hint to the nearest places: by file name alone, then by the whole path with the same ending. */
    Advice advice(Span at, Address.ToPlace typed) {
        String path = SiteMap.namesAPage(typed.path()) ? SiteMap.asFile(typed.path()) : typed.path();
        List<String> alike = places.stream()
                .filter(place -> ending(place).equals(ending(path)) && isList(place) == isList(path))
                .toList();
        List<String> same = alike.stream()
                .filter(place -> name(place).equals(name(path)) && !isList(path))
                .toList();
        Optional<String> one = OneAnswer.NAME.among(path, alike);
        List<String> near = one.map(List::of).orElse(same.isEmpty() ? nearest(path, alike) : same);
        List<String> named = near.stream().sorted().limit(MOST_NAMED).toList();
        if (named.isEmpty()) {
            return Advice.none();
        }
        String all = named.stream()
                .map(place -> "\"" + relative(from, place) + "\"")
                .collect(Collectors.joining(" or ", "Did you mean ", "?"));
        return new Advice(
                all,
                Optional.of(edit(from, at, typed, named.get(0), one.isPresent()))
                        .filter(fix -> named.size() == 1));
    }

    /** The question whether a place was meant, with an edit for a person to choose. */
    static Advice meant(Page from, Span at, Address.ToPlace typed, String place) {
        return Advice.meant(relative(from, place), Optional.of(edit(from, at, typed, place, false)));
    }

    /** The advice to write the address of a place instead, which leaves nothing to choose. */
    static Advice write(Page from, Span at, Address.ToPlace typed, String place) {
        Fix fix = edit(from, at, typed, place, true);
        return new Advice("Write: " + fix.replacement(), Optional.of(fix));
    }

    /**
     * A hint to the headings that an anchor may have meant, by addresses that work on the page.
     *
     * @param file the address of the page with the headings; empty on the page itself
     */
    static Advice anchor(Span at, String file, String typed, Collection<String> ids) {
        if (ids.size() > MOST_COMPARED) {
            return Advice.of("An anchor is its heading in small letters, with hyphens between the words.");
        }
        Optional<String> one = OneAnswer.WORD.among(typed, ids);
        List<String> near = one.map(List::of).orElseGet(() -> NearestName.all(typed, ids));
        List<String> named = near.isEmpty() || near.size() > MOST_NAMED
                ? ids.stream().sorted().limit(MOST_LISTED).toList()
                : near;
        if (named.isEmpty()) {
            return Advice.of(
                    file.isEmpty()
                            ? "This page has no headings outside quotes and lists, where they have no anchor."
                            : "Write: " + file);
        }
        String all = named.stream().map(id -> "\"" + file + "#" + id + "\"").collect(Collectors.joining(" or "));
        return new Advice(
                (named == near ? "Did you mean " + all + "?" : "Choose from: " + all.replace(" or ", ", ") + "."),
                Optional.of(new Fix(at, file + "#" + named.get(0), one.isPresent()))
                        .filter(fix -> named.size() == 1));
    }

    private static Fix edit(Page from, Span at, Address.ToPlace typed, String place, boolean sure) {
        return new Fix(at, relative(from, place) + tail(typed), sure);
    }

    private static String tail(Address.ToPlace typed) {
        return AddressText.typedTail(typed.query(), typed.fragment());
    }

    /** Compares what stands below the content folder: what all paths have would make far ones look near. */
    private static List<String> nearest(String path, List<String> places) {
        String root = path.substring(0, path.indexOf('/') + 1);
        return NearestName.all(
                        path.substring(root.length()),
                        places.stream()
                                .map(place -> place.substring(root.length()))
                                .toList())
                .stream()
                .map(root::concat)
                .toList();
    }

    /** The list of a folder is meant only where one was named. */
    private static boolean isList(String path) {
        return name(path).equals("index.md");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String ending(String path) {
        return name(path).substring(name(path).lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** An address about as it was typed, where it names something in the folder of the page. */
    static String typed(Page from, Address.ToPlace place) {
        String folder = from.info().path().substring(0, from.info().path().lastIndexOf('/') + 1);
        return place.path().startsWith(folder) ? place.path().substring(folder.length()) + tail(place) : "";
    }

    /** The address of a place as it is written on the page. */
    static String relative(Page from, String to) {
        return AddressText.typed(AddressText.relative(from.info().path(), to));
    }
}
