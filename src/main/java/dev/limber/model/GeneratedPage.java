package dev.limber.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Generated pages without a Markdown file of their own that navigation may link to. */
public enum GeneratedPage {
    EXERCISES("exercises/index.html"),
    ROUTINES("routines/index.html"),
    CONDITIONS("conditions/index.html"),
    ADVICE("advice/index.html"),
    SEARCH("search.html"),
    SOURCES("sources.html"),
    GLOSSARY("glossary.html"),
    PROFILE("profile.html"),
    CHANGES("changes.html"),
    DIARY("diary.html"),
    PLAN("plan.html"),
    OFFLINE("offline.html");

    private final String output;

    GeneratedPage(String output) {
        this.output = output;
    }

    /** Path below the output folder. */
    public String output() {
        return output;
    }

    /** The word for the page in the settings of navigation. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the guide has what the page shows. */
    public boolean isMade(Guide guide) {
        return switch (this) {
            case SEARCH, OFFLINE -> true;
            case SOURCES -> !guide.sources().isEmpty();
            case GLOSSARY -> !guide.glossary().isEmpty();
            case PROFILE -> !guide.pages(Page.Condition.class).isEmpty();
            case DIARY, PLAN -> guide.hasMoves();
            case CHANGES -> !guide.records().changes().isEmpty();
            default -> !guide.section(word()).isEmpty();
        };
    }

    /** The generated page with this word, if there is one. */
    public static Optional<GeneratedPage> ofWord(String word) {
        return Arrays.stream(values()).filter(page -> page.word().equals(word)).findFirst();
    }
}
