package dev.limber.foreign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the corpus: a tree for each tool, its pages with front matter of ours and bodies in the habits of that tool.
 * The same files come from the same seed, so that the committed ones show how they were made.
 */
final class ForeignCorpus {
    static final Path FOLDER = Path.of("src/test/foreign");
    private static final long SEED = 20261130;
    private static final String SKETCH = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\" width=\"20\""
            + " height=\"10\"><path d=\"M1 9 10 1l9 8\" fill=\"none\" stroke=\"#333\"/></svg>\n";

    private final Random random = new Random(SEED);

    /** The pages, habits given out in their numbers. */
    List<ForeignPage> pages() {
        List<Integer> titles = IntStream.range(0, Sentences.titles()).boxed().collect(Collectors.toList());
        Collections.shuffle(titles, random);
        List<ForeignPage> pages = new ArrayList<>();
        for (Tool tool : Tool.values()) {
            for (int i = 0; i < tool.pages; i++) {
                String title = Sentences.title(titles.get(pages.size()));
                pages.add(
                        new ForeignPage(tool, tool.folders.get(i % tool.folders.size()), Sentences.slug(title), title));
            }
        }
        for (Habit habit : Habit.values()) {
            List<ForeignPage> able = new ArrayList<>(pages);
            able.removeIf(page -> !habit.tools.contains(page.tool()));
            Collections.shuffle(able, random);
            able.subList(0, habit.pages).forEach(page -> page.habits().add(habit));
        }
        return pages;
    }

    /** Every file of the corpus by its place below {@link #FOLDER}. */
    Map<String, String> files() {
        List<ForeignPage> pages = pages();
        HabitText habits = new HabitText(random, pages);
        Map<String, String> files = new TreeMap<>();
        for (Tool tool : Tool.values()) {
            files.put(tool.folder() + "/guide.yaml", "title: Pages for " + tool.folder() + "\nlanguage: en-GB\n");
            files.put(
                    tool.folder() + "/index.md",
                    "---\ntitle: Start\nsummary: Where the pages begin.\n---\n\nRead on.\n");
            files.put(tool.folder() + "/images/sketch.svg", SKETCH);
        }
        for (ForeignPage page : pages) {
            List<ForeignPage> tree =
                    pages.stream().filter(other -> other.tool() == page.tool()).toList();
            files.put(
                    place(page),
                    "---\ntitle: " + page.title() + "\nsummary: Some words about it.\n---\n\n"
                            + new ForeignBody(page, tree, random).write(habits));
        }
        return files;
    }

    static String place(ForeignPage page) {
        return page.tool().folder() + "/" + page.folder() + "/" + page.slug() + ".md";
    }
}
