package dev.limber.theme;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks that a guide in another language than English has its words. A dose with an English half can be misread, so
 * words of doses, times and safety must all be there in a guide with moves; others stay English, with one warning.
 *
 * @param builtin the built-in English words
 * @param plain whether the guide has no moves
 */
record LanguageWords(SortedMap<String, String> builtin, String language, boolean plain, Findings findings) {
    /** The ending of keys whose words replace others in a guide without moves. */
    static final String PLAIN = ".plain";

    private static final String OTHER = ".other";
    private static final Pattern NUMBERED = Pattern.compile("(.+)\\.(one|other|\\d+)");
    private static final Pattern VITAL = Pattern.compile(
            "dose-.*|seconds\\..*|minutes\\..*|minutes-short|about"
                    + "|times-a-day\\..*|days-a-week\\..*|list-(comma|semicolon|and)|start-with|build-up-to|how-often|takes"
                    + "|stop-if|emergency-if|all-signs|see-signs|before-you-start-signs|check-first|ask-first(-about)?"
                    + "|adapt(-on-page)?|moves-(ask|adapt|none)(-lead)?|mark-.*|put-away\\..*|instead|emergency-now|all-signs-short|ask-if|caution-of-part|limit-here|sore-here"
                    + "|session\\.(phase\\..*|side-.*|hurt|stopped|rest-now|dizzy|yes-without|no-end|by-mistake|after-hurt|hour"
                    + "|only-sore|all-moves|no-sore|left-out|changed|out-all|call-number|before-standing)"
                    + "|plan-(shared-lead|hold|rest|reps|sets|seconds|physio|as-on-page)|plan\\.(ask|learn-first|two-days|beyond|damaged|newer|unknown|changed|gone)"
                    + "|diary-day-after-.*|diary-get-help|diary-often|your-numbers(-line)?|callout\\.(important|warning|caution)");

    /** The language without script and region: {@code de} of {@code de-CH}. */
    String base() {
        return language.split("-", 2)[0];
    }

    /** Reports what is missing once. */
    void check(Map<String, String> said, Span place, Span file) {
        List<String> wanted = wanted(key -> true);
        List<String> missing = wanted(key -> isMissing(key, said));
        List<String> vital = missing.stream()
                .filter(key -> !plain && VITAL.matcher(key).matches())
                .toList();
        String name = file.file();
        String command = "limber new words " + base();
        if (!vital.isEmpty()) {
            findings.error(
                    Code.LANGUAGE_INCOMPLETE,
                    place,
                    "\"" + language + "\" lacks " + vital.size() + " words of doses, times and safety, and "
                            + (missing.size() - vital.size()) + " others: a dose that is half English can be misread",
                    "Translate these in " + name + " (" + command + " begins it with all of them):\n"
                            + vital.stream().map(this::line).collect(Collectors.joining("\n")));
        } else if (!missing.isEmpty()) {
            findings.warning(
                    Code.MISSING_STRING,
                    said.isEmpty() ? place : file,
                    missing.size() + " of " + wanted.size() + " words of the interface are not in \"" + language
                            + "\", and stay English.",
                    "Translate them in " + name + "; " + command + " begins it, or prints what it lacks: "
                            + String.join(", ", missing.subList(0, Math.min(3, missing.size()))) + " …");
        }
    }

    /** What is missing, as lines of a file of words to take the comment from. */
    String draft(Map<String, String> said) {
        return wanted(key -> isMissing(key, said)).stream()
                .map(key -> "# " + key + ": " + quoted(builtin.getOrDefault(key, "")) + "\n")
                .collect(Collectors.joining());
    }

    private List<String> wanted(Predicate<String> also) {
        return builtin.keySet().stream().filter(this::isPrinted).filter(also).toList();
    }

    private boolean isPrinted(String key) {
        Matcher numbered = NUMBERED.matcher(key);
        boolean other = numbered.matches() && !key.endsWith(OTHER) && builtin.containsKey(numbered.group(1) + OTHER);
        boolean stands = key.endsWith(PLAIN) ? plain : !plain || !builtin.containsKey(key + PLAIN);
        boolean heading = plain && key.startsWith("heading.");
        return !other && !heading && stands && !builtin.getOrDefault(key, "").isEmpty();
    }

    private boolean isMissing(String key, Map<String, String> said) {
        String text = said.get(key);
        return text == null || text.isBlank() && VITAL.matcher(key).matches();
    }

    private String line(String key) {
        return key + ": \"\" # " + builtin.get(key);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /**
     * Lets the form for any number stand for those that the language does not say, so that no English form is left
     * between: {@code minutes.one} is then as {@code minutes.other}.
     */
    void fillForms(Map<String, String> said, SortedMap<String, String> texts) {
        Set<String> bases = said.keySet().stream()
                .filter(key -> key.endsWith(OTHER))
                .map(key -> key.substring(0, key.length() - OTHER.length()))
                .collect(Collectors.toSet());
        for (String key : builtin.keySet()) {
            Matcher numbered = NUMBERED.matcher(key);
            if (numbered.matches() && bases.contains(numbered.group(1)) && !said.containsKey(key)) {
                texts.put(key, said.getOrDefault(numbered.group(1) + OTHER, ""));
            }
        }
    }
}
