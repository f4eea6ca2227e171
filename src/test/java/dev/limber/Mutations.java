package dev.limber;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Spoils texts in many small ways and hands them to what shall bear them: the short search for
 * faults, the same each time. {@code -Pfuzz} searches longer and cleverer.
 */
public final class Mutations {
    private static final int ROUNDS = Ring.count("fuzz.rounds", 150, 400);
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "`",
            "```\n",
            "*",
            "**",
            "_",
            "[",
            "](",
            "]",
            "![",
            "<",
            "<!--",
            "-->",
            "</",
            ">",
            "> ",
            "- ",
            "1. ",
            ": ",
            "|",
            "|-|\n",
            "#",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "\\",
            "&",
            "&#x3a;",
            "&colon;",
            "javascript:",
            "{{",
            "{%",
            "~~",
            "[^1]",
            "[^1]: ",
            "---\n",
            "!!",
            "&a ",
            "*a",
            "{",
            "}",
            ",",
            "|\n",
            "\u0000",
            "\u2028",
            "\uFEFF",
            "\u200B",
            "\u202E",
            "\uD83D\uDE42",
            "\uD83D",
            "\u0301",
            "\u00DF",
            "\u0130",
            "9999999999",
            "-1",
            "1e9",
            "NaN",
            "onclick=",
            "data:text/html,");

    private Mutations() {}

    /** Every seed as it is, then spoilt ones; a fault names the text that caused it. */
    public static void of(List<String> seeds, Consumer<String> target) {
        seeds.forEach(target);
        Random random = new Random(20261122);
        for (int i = 0; i < ROUNDS; i++) {
            String text = spoilt(seeds, random);
            try {
                target.accept(text);
            } catch (RuntimeException | Error fault) {
                throw new AssertionError("on: " + text, fault);
            }
        }
    }

    private static String spoilt(List<String> seeds, Random random) {
        StringBuilder text = new StringBuilder(any(seeds, random));
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(8));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, any(PIECES, random).repeat(1 + random.nextInt(4)));
                case 2 -> text.replace(at, to, any(PIECES, random));
                case 3 -> text.insert(at, text.substring(at, to).repeat(random.nextInt(5)));
                default -> text.insert(at, cut(any(seeds, random), random));
            }
        }
        return text.toString();
    }

    private static String cut(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, Math.min(text.length(), from + random.nextInt(40)));
    }

    private static String any(List<String> texts, Random random) {
        return new ArrayList<>(texts).get(random.nextInt(texts.size()));
    }
}
