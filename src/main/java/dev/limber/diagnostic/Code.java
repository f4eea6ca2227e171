package dev.limber.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of diagnostic. The printed word ({@code unknown-key}) is stable; each is explained in
 * {@code src/docs/diagnostics.md}, which travels in the jar for {@code limber explain}.
 */
public enum Code {
    // files
    MISSING_FILE,
    UNREADABLE_FILE,
    NOT_UTF8,
    SYMLINK,
    TOO_LARGE,
    BAD_FILE_NAME,
    WRONG_ENDING,
    WRONG_FOLDER,
    MERGE_CONFLICT,
    // YAML
    MISSING_FRONT_MATTER,
    LATE_FRONT_MATTER,
    SECOND_FRONT_MATTER,
    UNCLOSED_FRONT_MATTER,
    YAML_SYNTAX,
    ODD_BLANK,
    UNCLOSED_QUOTE,
    YAML_ALIAS,
    DUPLICATE_KEY,
    // contract
    UNKNOWN_KEY,
    MISSING_KEY,
    UNKNOWN_VALUE,
    WRONG_TYPE,
    OUT_OF_RANGE,
    BAD_DATE,
    FUTURE_DATE,
    REPEATED_NAME,
    TARGET_BELOW_START,
    PAIN_SCORE,
    BAD_INTERVAL,
    MISSING_SECTION,
    UNKNOWN_SECTION,
    SECTION_ORDER,
    SECTION_SHAPE,
    // Markdown
    RAW_HTML,
    FOREIGN_MARKUP,
    UNSAFE_ADDRESS,
    HEADING_LEVEL,
    MISSING_ALT,
    UNKNOWN_CALLOUT,
    UNDEFINED_FOOTNOTE,
    UNUSED_FOOTNOTE,
    UNSUPPORTED_MARKDOWN,
    TOO_DEEP,
    TOO_SLOW,
    // the guide as a whole
    DUPLICATE_SLUG,
    CODE_CLASH,
    BROKEN_LINK,
    BROKEN_ANCHOR,
    MOVED_PAGE,
    MISSING_IMAGE,
    UNKNOWN_SOURCE,
    UNKNOWN_CHART,
    UNKNOWN_PAGE,
    SELF_REFERENCE,
    LEARNING_CIRCLE,
    LONG_IN_A_ROW,
    PATH_CLASH,
    NO_BASE_URL,
    PLAIN_SEARCH,
    RIGHT_TO_LEFT,
    SAME_DRAWING,
    UNSEEN,
    // editorial checks, each chosen in guide.yaml
    LONG_SENTENCE,
    LONG_PARAGRAPH,
    HARD_TO_READ,
    READING_MEASURE,
    BANNED_CLAIM,
    NUMBER_WORD,
    STEP_WITHOUT_VERB,
    SEVERAL_ACTIONS,
    STEP_COUNT,
    MANY_DAYS,
    OVER_TARGET,
    LEARN_FIRST,
    TYPED_MINUTES,
    PASSIVE_VOICE,
    FILLER_WORD,
    DOUBLE_NEGATIVE,
    TERM_FIRST,
    IMAGE_OF,
    FEW_SOURCES,
    OLD_SOURCE,
    BARE_SOURCE,
    UNDATED_PAGE,
    LATE_REVIEW,
    DEAD_END_STRETCH,
    LONELY_MOVE,
    MANY_SIGNS,
    MANY_STOP_LINES,
    HAND_WRITTEN_SIGN,
    DUPLICATE_TITLE,
    BARE_EVIDENCE,
    NO_CAUTIONS,
    NO_ALTERNATIVE,
    CAUTION_IN_PROSE,
    MILDER_CAUTION,
    NO_PUBLISHER,
    UNLINKED_PAGE,
    UNSAID,
    UNUSED_ALLOWANCE,
    // addresses elsewhere, asked for by check --external
    EXTERNAL_GONE,
    EXTERNAL_MOVED,
    EXTERNAL_BARRED,
    EXTERNAL_UNREACHABLE,
    EXTERNAL_PRIVATE,
    // theme
    TEMPLATE_SYNTAX,
    TEMPLATE_NAME,
    TEMPLATE_MISSING,
    TEMPLATE_CYCLE,
    TEMPLATE_FAILED,
    MISSING_STRING,
    LANGUAGE_INCOMPLETE,
    UNKNOWN_PLACEHOLDER,
    UNKNOWN_FILE,
    LOW_CONTRAST,
    MISSING_ASSET,
    SCRIPT_MODULE,
    // output
    KEPT_FILE,
    EDITED_FILE;

    /** The stable word: {@code UNKNOWN_KEY} is printed as {@code unknown-key}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code with this word, if there is one. */
    public static Optional<Code> ofWord(String word) {
        return Arrays.stream(values()).filter(code -> code.word().equals(word)).findFirst();
    }
}
