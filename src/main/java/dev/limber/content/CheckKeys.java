package dev.limber.content;

import static dev.limber.contract.KeyDeclaration.optional;
import static dev.limber.contract.KeyDeclaration.required;

import dev.limber.contract.Fields;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.OneOf;
import dev.limber.contract.Whole;
import dev.limber.contract.Word;
import dev.limber.diagnostic.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Declares the editorial checks as keys of {@code guide.yaml}, and the allowances by which a page suppresses one. */
final class CheckKeys {
    private static final Word SEVERITY = Types.word("error", "warning", "note", "off");

    /** What each check is about; the order is that of the documentation. */
    private static final Map<Code, String> ABOUT = new LinkedHashMap<>();

    static {
        ABOUT.put(Code.LONG_SENTENCE, "Words in a sentence; limit 20.");
        ABOUT.put(Code.LONG_PARAGRAPH, "Sentences in a paragraph, list items apart; limit 3.");
        ABOUT.put(Code.HARD_TO_READ, "SMOG of a page of 30 sentences or more; limit 9; words count as plain.");
        ABOUT.put(Code.READING_MEASURE, "One line with the SMOG of the guide and its hardest page.");
        ABOUT.put(Code.BANNED_CLAIM, "Promises such as instant relief; words are phrases of the guide's own.");
        ABOUT.put(Code.NUMBER_WORD, "A number in words before a unit; words are more units.");
        ABOUT.put(Code.STEP_WITHOUT_VERB, "Each step of a move begins with a verb; words are more verbs.");
        ABOUT.put(Code.SEVERAL_ACTIONS, "Actions in one step; limit 2.");
        ABOUT.put(Code.STEP_COUNT, "Steps of a move say how often and how long, as its dose to start with does.");
        ABOUT.put(Code.MANY_DAYS, "A move of a routine is done on no more days than its page says.");
        ABOUT.put(Code.OVER_TARGET, "A move of a routine asks for no more than its page builds up to.");
        ABOUT.put(Code.LEARN_FIRST, "In a routine and in steps a move comes after those to learn before it.");
        ABOUT.put(Code.TYPED_MINUTES, "A text that says how long a routine or move takes says what its doses come to.");
        ABOUT.put(Code.PASSIVE_VOICE, "Sentences such as: the leg is lifted.");
        ABOUT.put(Code.FILLER_WORD, "Words such as please; words are more of them.");
        ABOUT.put(Code.DOUBLE_NEGATIVE, "Two noes in a row, such as: not uncommon.");
        ABOUT.put(Code.TERM_FIRST, "A glossary term before its plain words in brackets; words are left alone.");
        ABOUT.put(Code.IMAGE_OF, "Alternative text that begins with image of.");
        ABOUT.put(Code.FEW_SOURCES, "Sources of a move, one for common practice; limit 2.");
        ABOUT.put(Code.OLD_SOURCE, "Age of a source when its page was checked; limit 10 years, guidelines half of it.");
        ABOUT.put(Code.BARE_SOURCE, "A source that a page leans on has an address and a date.");
        ABOUT.put(Code.UNDATED_PAGE, "Each page has author, checked and check-again.");
        ABOUT.put(Code.LATE_REVIEW, "Months from checked to check-again; limit 36.");
        ABOUT.put(Code.DEAD_END_STRETCH, "A stretch links to a move of a kind, or to a page, among words.");
        ABOUT.put(Code.LONELY_MOVE, "Each move is in a routine, or another page's text leads to it.");
        ABOUT.put(Code.MANY_SIGNS, "Signs in the emergency card and the stop box; limit 5.");
        ABOUT.put(Code.MANY_STOP_LINES, "Stop lines of a page's own; limit 3. Of every page: one more.");
        ABOUT.put(Code.HAND_WRITTEN_SIGN, "A sentence that tells a sign of signs.yaml; the sign's words give it away.");
        ABOUT.put(Code.DUPLICATE_TITLE, "No two pages have the same title.");
        ABOUT.put(Code.BARE_EVIDENCE, "What is known of a move holds one of the words.");
        ABOUT.put(Code.NO_CAUTIONS, "Each move says who should change it or ask first.");
        ABOUT.put(Code.NO_ALTERNATIVE, "A move that some must ask about names another one instead.");
        ABOUT.put(Code.CAUTION_IN_PROSE, "Sentences with one of words that are in no caution, stop line or sign.");
        ABOUT.put(
                Code.MILDER_CAUTION,
                "A caution is as strict as that of a condition in as-strict-as, and of a move within.");
        ABOUT.put(Code.NO_PUBLISHER, "The guide says who publishes it.");
        ABOUT.put(Code.UNLINKED_PAGE, "Each page among words is linked from the header or footer of every page.");
        ABOUT.put(Code.UNSAID, "Each of the words stands in the text of some page.");
    }

    private static final Fields RULE = Types.fields(
            "a check with its limit",
            required("severity", SEVERITY, "warning", "error, warning, note or off."),
            optional("limit", new Whole(0, 1000), "20", "Instead of the usual limit."),
            optional("words", Types.LABELS, "[exercise]", "What the check also knows, see above."));

    private static final Fields ALLOWANCE = Types.fields(
            "something allowed",
            required("check", Types.word(words()), "long-sentence", "The check."),
            optional(
                    "text", Types.PROSE, "It is long, but", "A piece of what is allowed; without it, all of the file."),
            required("because", Types.PROSE, "A name that cannot be cut.", "The reason."));

    static final KeyDeclaration ALLOW = optional(
            "allow",
            Types.list(ALLOWANCE),
            "[ { check: long-sentence, text: \"It is long\", because: It is a list. } ]",
            "What editorial checks leave alone here.");

    static final Fields CHECKS = new Fields("the editorial checks", keys());

    private CheckKeys() {}

    /** The checks that a guide may choose. */
    static List<Code> codes() {
        return List.copyOf(ABOUT.keySet());
    }

    private static String[] words() {
        return ABOUT.keySet().stream().map(Code::word).toArray(String[]::new);
    }

    private static List<KeyDeclaration> keys() {
        OneOf rule = new OneOf(Optional.of(SEVERITY), List.of(RULE));
        List<KeyDeclaration> keys = new ArrayList<>();
        ABOUT.forEach((code, about) -> keys.add(optional(code.word(), rule, "warning", about)));
        keys.add(optional(
                "allow",
                Types.list(ALLOWANCE),
                "[ { check: old-source, text: trial-1998, because: The only one. } ]",
                "What is left alone in the data files."));
        return List.copyOf(keys);
    }
}
