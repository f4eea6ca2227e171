package dev.limber.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stems English words by the rule table. The rules are data, as theme/js/search/analyser.js interprets the same table;
 * a golden file of words is run through both.
 */
final class Stemmer {
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,}");

    private final Map<String, String> exact = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Pattern marked;
    private final Pattern first;
    private final Pattern second;

    /** The rules of a step, and the rules that apply after it when it only removed a suffix. */
    private record Step(List<Rule> rules, List<Rule> after) {
        Step() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private record Rule(String ending, String replacement, int region, Pattern before) {
        static Rule of(String[] line) {
            return new Rule(value(line[1]), value(line[2]), Integer.parseInt(line[3]), Pattern.compile(value(line[4])));
        }

        private static String value(String text) {
            return text.equals("-") ? "" : text;
        }
    }

    /** The offsets of the regions R1 and R2 of a word, as in the Porter stemmers. */
    private record Regions(int first, int second) {
        boolean allow(int region, int start) {
            return switch (region) {
                case 1 -> start >= first;
                case 2 -> start >= second;
                case 3 -> start == first;
                default -> true;
            };
        }
    }

    Stemmer(RuleTable rules) {
        List<Rule> open = List.of();
        for (String[] line : rules.lines()) {
            switch (line[0]) {
                case "exact" -> exact.put(line[1], line[2]);
                case "step" -> {
                    steps.add(new Step());
                    open = steps.get(steps.size() - 1).rules();
                }
                case "after" -> open = steps.get(steps.size() - 1).after();
                case "rule" -> open.add(Rule.of(line));
                default -> {}
            }
        }
        marked = Pattern.compile(rules.values("marked").get(0));
        first = Pattern.compile(rules.values("first").get(0));
        second = Pattern.compile(rules.values("second").get(0));
    }

    /** Returns the stem of a folded word; words under three letters or with others than a to z do not change. */
    String stem(String word) {
        String known = exact.get(word);
        if (known != null) {
            return known;
        }
        if (!ENGLISH.matcher(word).matches()) {
            return word;
        }
        String stem = marked.matcher(word).replaceAll("$1Y");
        Regions regions = regions(stem);
        for (Step step : steps) {
            String shorter = apply(step.rules(), stem, regions);
            boolean onlyEnding = shorter.length() < stem.length() && stem.startsWith(shorter);
            stem = onlyEnding ? apply(step.after(), shorter, regions) : shorter;
        }
        return stem.toLowerCase(Locale.ROOT);
    }

    private Regions regions(String word) {
        int one = end(first, word, 0);
        return new Regions(one, end(second, word, one));
    }

    private static int end(Pattern pattern, String word, int from) {
        Matcher matcher = pattern.matcher(word.substring(from));
        return matcher.find() ? from + matcher.end() : word.length();
    }

    private static String apply(List<Rule> rules, String word, Regions regions) {
        String decided = "";
        for (Rule rule : rules) {
            if (!decided.isEmpty() && !rule.ending().equals(decided) || !word.endsWith(rule.ending())) {
                continue;
            }
            decided = rule.ending();
            String before = word.substring(0, word.length() - decided.length());
            if (regions.allow(rule.region(), before.length())
                    && rule.before().matcher(before).find()) {
                boolean more = rule.replacement().startsWith("<");
                return more
                        ? before.substring(0, before.length() - 1)
                                + rule.replacement().substring(1)
                        : before + rule.replacement();
            }
        }
        return word;
    }
}
