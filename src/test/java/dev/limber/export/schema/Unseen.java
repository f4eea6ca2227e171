package dev.limber.export.schema;

/**
 * A class of mistakes that only the checker sees.
 *
 * @param code what the checker calls it, as {@code code message}
 * @param path a file of the guide, by which the class is shown
 * @param before a piece of it
 * @param after what stands there instead
 */
enum Unseen {
    TIME_OUT_OF_RANGE(
            "out-of-range a time is at least 1 s .*", "content/exercises/half-squat.md", "rest: 30 s", "rest: 0 s"),
    DOSE_BEYOND_THE_USUAL(
            "out-of-range .*(is usual|is longer than).*", "content/exercises/half-squat.md", "reps: 5", "reps: 50"),
    NUMBER_IN_ANOTHER_NOTATION(
            "wrong-type expected (a whole number|a number|true or false|a year).*",
            "content/exercises/half-squat.md",
            "times-a-day: 1",
            "times-a-day: 1.0"),
    WORD_IN_ANOTHER_NOTATION(
            "unknown-value \"[-+.\\de]+\" is not known here",
            "content/exercises/half-squat.md",
            "level: 2",
            "level: 2.0"),
    NAME_THAT_LOOKS_LIKE_A_NUMBER(
            "wrong-type expected (a key|a name|the slug|a slug).*, found \"[-+.\\de]+\"",
            "content/advice/results.md",
            "below: first",
            "below: -1"),
    NUMBER_IN_QUOTES_OUT_OF_ITS_RANGE(
            "out-of-range expected a whole number .*",
            "content/exercises/half-squat.md",
            "days-a-week: 3",
            "days-a-week: \"8\""),
    LENGTH_OF_A_TEXT_THAT_LOOKS_LIKE_A_NUMBER(
            "out-of-range the text has .*",
            "content/exercises/half-squat.md",
            "title: Half squat",
            "title: 1" + "0".repeat(100)),
    DATE_BEFORE_ANOTHER(
            "bad-date check-again is not after .*",
            "content/exercises/half-squat.md",
            "check-again: 2028",
            "check-again: 2025"),
    DEVICE_NAME_AS_A_SLUG(
            "wrong-type expected .*slug.*, found \"con\"",
            "content/exercises/half-squat.md",
            "level: 2",
            "level: 2\naliases: [con]"),
    STEP_WITHOUT_DURATION_AND_DOSE(
            "(missing|unknown)-key the step has .*", "content/routines/morning.md", ", duration: 2 min", ""),
    PLACEHOLDER_THAT_NOTHING_FILLS_IN(
            "unknown-value nothing is known to fill in for .*",
            "content/guide.yaml",
            "or go to {place} if",
            "or go to {where} if"),
    RANGE_THAT_DOES_NOT_HOLD_ITS_EFFECT("bad-interval .*", "content/evidence.yaml", "to: 0.1", "to: -2"),
    NAME_OF_A_HEADING("broken-anchor .*", "content/advice/results.md", "below: first", "below: second"),
    TERM_OR_PAGE(
            "unknown-page There is no page .*",
            "content/glossary.yaml",
            "of bones.",
            "of bones.\n  see: no-such-thing"),
    DRAFT_OR_SLUG_THAT_ANOTHER_PAGE_HAS(
            "duplicate-slug .*", "content/exercises/half-squat.md", "level: 2", "level: 2\naliases: [morning]"),
    POSE_OF_THE_SAME_FIGURE(
            "unknown-value \".*\" is (no pose|not known here)",
            "content/exercises/bird-dog.figure.yaml",
            "card: both",
            "card: neither"),
    WHAT_A_BODY_CANNOT_DO(
            "out-of-range .*", "content/exercises/bird-dog.figure.yaml", "hip: -15, knee: 2", "hip: -15, knee: 170");

    private final String code;
    private final String path;
    private final String before;
    private final String after;

    Unseen(String code, String path, String before, String after) {
        this.code = code;
        this.path = path;
        this.before = before;
        this.after = after;
    }

    boolean covers(String found) {
        return found.matches(code);
    }

    String path() {
        return path;
    }

    String spoil(String text) {
        if (!text.contains(before)) {
            throw new AssertionError(path + " does not hold " + before);
        }
        return text.replaceFirst(
                java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(after));
    }
}
