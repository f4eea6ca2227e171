package dev.limber.foreign;

import java.util.List;
import java.util.Locale;

/** A kind of tree that was counted, with its share of the 310 pages and the folders its pages stand in. */
enum Tool {
    EXERCISES(33, "warm-ups", "weights", "cooling-down"),
    FITNESS(13, "plans", "logs"),
    NOTES(67, "garden", "kitchen", "machines", "reading"),
    HUGO(89, "posts", "howto", "trips", "workshop"),
    MDBOOK(43, "first-steps", "daily-use", "reference"),
    STARLIGHT(30, "start", "guides"),
    ELEVENTY(21, "articles", "recipes"),
    MKDOCS(9, "user-guide"),
    BLOG(5, "entries");

    final int pages;
    final List<String> folders;

    Tool(int pages, String... folders) {
        this.pages = pages;
        this.folders = List.of(folders);
    }

    /** The name of its tree on disk. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
