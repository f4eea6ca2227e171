package dev.limber.content;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds pages whose keys are those of a kind that lives in another folder. They are checked as what they were meant to
 * be and count as pages that could not be read, so that one error for each folder is all that follows.
 */
final class PagePlace {
    /** Keys of another kind that leave no doubt, where the name of the folder says nothing. */
    private static final int CERTAIN = 2;

    /** The pages of one folder that belong into that of a kind. */
    private record Misplaced(KindDeclaration kind, List<ParsedPage> pages) {}

    private final Map<String, Misplaced> misplaced = new TreeMap<>();

    /** The kind that a page is of by its folder or, where its keys are those of another, by its keys. */
    KindDeclaration kind(ParsedPage page) {
        KindDeclaration here = Contract.kindOf(page.path());
        if (here.equals(PageKinds.HOME) || unknown(here, page) == 0) {
            return here;
        }
        Optional<KindDeclaration> meant = Contract.KINDS.stream()
                .filter(kind -> isMeant(kind, here, page))
                .max(Comparator.comparingLong(kind -> only(kind, here, page)));
        meant.ifPresent(kind -> misplaced
                .computeIfAbsent(
                        Contract.section(page.path()) + " " + kind.folder(),
                        folders -> new Misplaced(kind, new ArrayList<>()))
                .pages()
                .add(page));
        return meant.orElse(here);
    }

    private static boolean isMeant(KindDeclaration kind, KindDeclaration here, ParsedPage page) {
        boolean other = !kind.equals(here) && !kind.equals(PageKinds.HOME) && !kind.equals(PageKinds.PLAIN);
        boolean near = isNear(Contract.section(page.path()), kind.folder());
        long own = only(kind, here, page);
        return other && only(here, kind, page) == 0 && (own >= CERTAIN || near && (own > 0 || unknown(here, page) > 1));
    }

    private static long unknown(KindDeclaration kind, ParsedPage page) {
        return page.frontMatter().entries().stream()
                .filter(entry -> !has(kind, entry.key()))
                .count();
    }

    /** Whether a page is to be checked by the rules of a kind: in another folder only if it has all its keys from it. */
    static boolean isChecked(ParsedPage page, KindDeclaration kind) {
        return meantPath(page, kind).equals(page.path()) || unknown(kind, page) == 0;
    }

    /** How many keys of a page only one of two kinds has. */
    private static long only(KindDeclaration kind, KindDeclaration other, ParsedPage page) {
        return page.frontMatter().entries().stream()
                .filter(entry -> has(kind, entry.key()) && !has(other, entry.key()))
                .count();
    }

    private static boolean has(KindDeclaration kind, String key) {
        return kind.keys().stream().anyMatch(declared -> declared.name().equals(key));
    }

    private static boolean isNear(String section, String folder) {
        String first = section.split("/", 2)[0].toLowerCase(Locale.ROOT);
        return NearestName.of(first, List.of(folder)).isPresent();
    }

    /** Where a page of a kind belongs. */
    static String meantPath(ParsedPage page, KindDeclaration kind) {
        String name = page.path().substring(page.path().lastIndexOf('/') + 1);
        return kind.equals(Contract.kindOf(page.path())) ? page.path() : "content/" + kind.folder() + "/" + name;
    }

    /** Reports each folder once, at its first page. */
    void report(Findings findings) {
        misplaced.values().forEach(each -> {
            List<ParsedPage> pages = each.pages();
            KindDeclaration kind = each.kind();
            String section = Contract.section(pages.get(0).path());
            String name = ("aeiou".indexOf(kind.name().charAt(0)) < 0 ? "a " : "an ") + kind.name();
            String where = section.isEmpty() ? "in no folder" : "in the folder \"" + section + "\"";
            findings.error(
                    Code.WRONG_FOLDER,
                    Span.startOf(pages.get(0).path()),
                    "the page is " + name + " by its keys, and those are in " + kind.folder() + "/; it is " + where,
                    hint(pages, kind));
        });
    }

    private static String hint(List<ParsedPage> pages, KindDeclaration kind) {
        String others = pages.size() == 1
                ? ""
                : " So for " + (pages.size() == 2 ? "1 more page" : (pages.size() - 1) + " more pages") + " there.";
        return "Move it to " + meantPath(pages.get(0), kind) + "." + others;
    }
}
