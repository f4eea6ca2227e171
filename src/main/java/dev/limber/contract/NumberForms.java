package dev.limber.contract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as people type them where figures are asked for: in words, with a unit, as a range, with a comma. */
final class NumberForms {
    private static final int LONGEST = 60;
    private static final Map<String, Integer> WORDS = words();
    private static final Pattern TOKEN =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?|\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern NOT_ONE = Pattern.compile("[/\\u2044%]|^\\W*[-\\u2012-\\u2015\\u2212]\\d|\\d[eE]\\d");
    private static final Pattern DECIMAL =
            Pattern.compile("([-+\\u2010-\\u2015\\u2212]?)(\\d{0,6})(?:[.,](\\d{1,4}))?( *[^\\d.,\\s-][^\\d]*)?");

    private NumberForms() {}

    /** The text in one form: small letters, plain figures and plain spaces. */
    static String plain(String text) {
        String typed = text.length() > LONGEST ? "" : text;
        String decimal = typed.replaceAll("(?<!\\d) ?\u00BD", "0.5").replaceAll("(?<=\\d) ?\u00BD", ".5");
        return Normalizer.normalize(decimal, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whole numbers: the one that stands there, or both of two. */
    static Readings whole(String text) {
        String plain = plain(text);
        if (NOT_ONE.matcher(plain).find()) {
            return Readings.NONE;
        }
        if (plain.matches("\\d{1,3}[.,]000")) {
            return Readings.maybe(List.of(plain.substring(0, plain.length() - 4), plain.replaceAll("[.,]", "")));
        }
        List<MatchResult> tokens = TOKEN.matcher(plain).results().toList();
        List<String> numbers = new ArrayList<>();
        for (MatchResult token : tokens) {
            OptionalInt number = number(token.group());
            if (number.isPresent()) {
                numbers.add(String.valueOf(number.getAsInt()));
            } else if (Character.isDigit(token.group().charAt(0))) {
                return Readings.NONE;
            }
        }
        boolean alone = tokens.size() == 1
                && plain.matches("[+]?" + Pattern.quote(tokens.get(0).group()) + "\\.?");
        return numbers.isEmpty() || numbers.size() > 2
                ? Readings.NONE
                : new Readings(numbers, alone && !plain.matches(".*[.,]\\d{3}.*"));
    }

    /** A number in words or figures; nothing where it is none, or no whole one. */
    static OptionalInt number(String token) {
        if (WORDS.containsKey(token)) {
            return OptionalInt.of(WORDS.get(token));
        }
        String whole = token.replaceFirst("[.,]0{1,2}$", "").replaceAll(",(?=\\d{3}(?!\\d))", "");
        return whole.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(whole)) : OptionalInt.empty();
    }

    /** A number that may have a sign and decimals. */
    static Readings decimal(String text) {
        String plain = plain(text);
        Matcher parts = DECIMAL.matcher(plain);
        if (!parts.matches() || parts.group(2).isEmpty() && parts.group(3) == null) {
            return WORDS.containsKey(plain) ? Readings.sure(String.valueOf(WORDS.get(plain))) : Readings.NONE;
        }
        String sign = parts.group(1).isEmpty() || parts.group(1).equals("+") ? "" : "-";
        String whole = parts.group(2).isEmpty() ? "0" : parts.group(2);
        String number = sign + whole + (parts.group(3) == null ? "" : "." + parts.group(3));
        boolean thousands = plain.matches("\\d{1,3},\\d{3}");
        return thousands
                ? Readings.maybe(List.of(number, plain.replace(",", "")))
                : new Readings(List.of(number), parts.group(4) == null);
    }

    /** The words for numbers at the beginning of a text in figures: {@code half a minute} is {@code 0.5 minute}. */
    static String inFigures(String plain) {
        return Pattern.compile("\\p{L}+(?:-\\p{L}+)*")
                .matcher(plain.replaceFirst("^(?:a )?half an? ", "0.5 ").replaceFirst("^(an?) ", "1 "))
                .replaceAll(word ->
                        WORDS.containsKey(word.group()) ? String.valueOf(WORDS.get(word.group())) : word.group());
    }

    private static Map<String, Integer> words() {
        List<String> small = List.of(("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                        + " fourteen fifteen sixteen seventeen eighteen nineteen")
                .split(" "));
        List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
        Map<String, Integer> words = new TreeMap<>(Map.of("once", 1, "twice", 2, "thrice", 3, "hundred", 100));
        for (int i = 0; i < small.size(); i++) {
            words.put(small.get(i), i);
        }
        for (int ten = 0; ten < tens.size(); ten++) {
            int value = 10 * (ten + 2);
            words.put(tens.get(ten), value);
            for (int one = 1; one <= 9; one++) {
                words.put(tens.get(ten) + "-" + small.get(one), value + one);
            }
        }
        return words;
    }
}
