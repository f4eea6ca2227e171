package dev.limber.plan;

import dev.limber.model.Dose;
import dev.limber.model.GuideSettings.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a plan in an address: {@code 1}, then of each entry four letters for the move and {@code 0} (as on its page) or
 * {@code 1} with five letters of own numbers, then five check letters over all before them. {@code theme/js/plan/code.js} does
 * the same in the browser.
 *
 * @param entries in order; none where there is a problem
 */
public record PlanCode(List<Entry> entries, Problem problem) {
    /** Entries of the longest plan. */
    public static final int MOST_ENTRIES = 12;

    private static final String VERSION = "1";
    private static final int DOSE = 5;

    /** Far above the longest code with a hyphen or blank at each letter. */
    private static final int LONGEST_TEXT = 400;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0-]");
    private static final Pattern TYPED = Pattern.compile("[0-9A-Za-z&&[^Uu]]{6,}");
    private static final Pattern ENTRY = Pattern.compile("\\G(.{4})(?:0|1(.{5}))");

    /**
     * A move of a plan.
     *
     * @param move its code
     * @param own numbers instead of those of its page, at the pace that the guide has for all moves
     */
    public record Entry(String move, Optional<Dose> own) {}

    /** Why a text is not the code of a plan. */
    public enum Problem {
        NONE,
        /** It has slips in it. */
        DAMAGED,
        /** It is of a later version. */
        NEWER
    }

    public PlanCode {
        entries = List.copyOf(entries);
    }

    /** The code of these entries; nothing without any, with more than a plan has, and for numbers that no code holds. */
    public static Optional<String> write(List<Entry> entries) {
        StringBuilder text = new StringBuilder(VERSION);
        for (Entry entry : entries) {
            OptionalInt bits = entry.own().map(DoseBits::of).orElse(OptionalInt.of(0));
            if (bits.isEmpty()) {
                return Optional.empty();
            }
            text.append(entry.move())
                    .append(entry.own().isPresent() ? "1" + CodeLetters.of(bits.getAsInt(), DOSE) : "0");
        }
        boolean isPlan = !entries.isEmpty() && entries.size() <= MOST_ENTRIES;
        return isPlan ? Optional.of(text + CodeLetters.check(text.toString())) : Optional.empty();
    }

    /** Reads a code; small letters, hyphens, blanks and O, I and L for the digits are forgiven. */
    public static PlanCode read(String text, Pace pace) {
        String letters = plain(text);
        String body = letters.substring(0, Math.max(0, letters.length() - CodeLetters.CHECK));
        if (body.isEmpty() || !letters.endsWith(CodeLetters.check(body))) {
            return of(Problem.DAMAGED);
        }
        return body.startsWith(VERSION) ? entries(body, pace) : of(Problem.NEWER);
    }

    private static PlanCode of(Problem problem) {
        return new PlanCode(List.of(), problem);
    }

    /** The letters of a code as it was typed; empty where there is something else. */
    public static String plain(String text) {
        String typed = text.length() > LONGEST_TEXT ? "" : BLANKS.matcher(text).replaceAll("");
        return TYPED.matcher(typed).matches()
                ? typed.toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1')
                : "";
    }

    private static PlanCode entries(String body, Pace pace) {
        List<Entry> entries = new ArrayList<>();
        Matcher matcher = ENTRY.matcher(body).region(VERSION.length(), body.length());
        int end = VERSION.length();
        boolean isRead = true;
        while (matcher.find()) {
            end = matcher.end();
            Optional<String> letters = Optional.ofNullable(matcher.group(2));
            Optional<Dose> own = letters.flatMap(there -> DoseBits.read(CodeLetters.bits(there), pace));
            isRead &= own.isPresent() == letters.isPresent();
            entries.add(new Entry(matcher.group(1), own));
        }
        boolean isPlan = isRead && end == body.length() && !entries.isEmpty() && entries.size() <= MOST_ENTRIES;
        return isPlan ? new PlanCode(entries, Problem.NONE) : of(Problem.DAMAGED);
    }
}
