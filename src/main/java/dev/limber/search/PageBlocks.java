package dev.limber.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the stored fields that results show: blocks of titles and addresses, which are loaded first, and blocks of the
 * texts of a few pages. A row of a title block is the title, the number of the section with a plus sign when there is a
 * thumbnail, the address where it does not follow from a title in ASCII, and the hash of the text block that begins
 * with this page.
 */
final class PageBlocks {
    /** Pages in a title block. */
    static final int TITLES = 16;

    /** The maximum number of characters in a text block, unless a single page has more. */
    private static final int LETTERS = 6000;

    private final Analyser analyser;
    private final List<SearchPage> pages;
    private final List<String> sections;
    private final List<Script> titles = new ArrayList<>();
    private final List<Script> texts = new ArrayList<>();

    PageBlocks(Analyser analyser, List<SearchPage> pages) {
        this.analyser = analyser;
        this.pages = pages;
        Set<String> found = new LinkedHashSet<>();
        pages.forEach(page -> found.add(page.shown().section()));
        sections = List.copyOf(found);
        for (int from = 0; from < pages.size(); from += TITLES) {
            addBlock(from, Math.min(pages.size(), from + TITLES));
        }
    }

    /** The folders; rows refer to them by number. */
    List<String> sections() {
        return sections;
    }

    List<Script> titles() {
        return titles;
    }

    List<Script> texts() {
        return texts;
    }

    private void addBlock(int from, int to) {
        List<String> rows = new ArrayList<>();
        int page = from;
        while (page < to) {
            int end = textEnd(page, to);
            Script text = Script.of(
                    "f" + page,
                    pages.subList(page, end).stream().map(PageBlocks::text).toList());
            texts.add(text);
            rows.add(row(pages.get(page), text.hash()));
            pages.subList(page + 1, end).forEach(other -> rows.add(row(other, "")));
            page = end;
        }
        titles.add(Script.of("p" + titles.size(), List.of(String.join("\n", rows))));
    }

    private int textEnd(int from, int to) {
        int end = from + 1;
        int letters = letters(pages.get(from));
        while (end < to && letters + letters(pages.get(end)) <= LETTERS) {
            letters += letters(pages.get(end++));
        }
        return end;
    }

    private static int letters(SearchPage page) {
        return page.parts().stream().mapToInt(part -> part.text().length()).sum();
    }

    private static List<Object> text(SearchPage page) {
        return List.of(
                page.shown().summary(),
                page.parts().stream()
                        .map(part -> Stream.of(part.heading(), part.id(), part.text(), part.words())
                                .limit(part.words().isEmpty() ? 3 : 4)
                                .toList())
                        .toList());
    }

    private String row(SearchPage page, String hash) {
        String folder = page.shown().section().isEmpty() ? "" : page.shown().section() + "/";
        String title = page.shown().title();
        String usual = folder + String.join("-", analyser.words(title)) + ".html";
        boolean plain = title.chars().allMatch(sign -> sign < 0x80);
        String address = plain && page.shown().address().equals(usual)
                ? ""
                : page.shown().address();
        String row = title.replaceAll("\\s", " ") + "\t"
                + sections.indexOf(page.shown().section()) + (page.shown().pictured() ? "+" : "") + "\t" + address
                + "\t" + hash;
        return row.stripTrailing();
    }
}
