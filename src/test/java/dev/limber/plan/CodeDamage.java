package dev.limber.plan;

import java.util.Random;

/** Damages codes of plans as copying by hand, cutting a line and bad scans do: 1 to 6 letters of any of these kinds. */
public final class CodeDamage {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random;

    public CodeDamage(Random random) {
        this.random = random;
    }

    public String of(String code) {
        StringBuilder text = new StringBuilder(code);
        int kind = random.nextInt(8);
        int count = 1 + random.nextInt(6);
        if (kind == 4) {
            return cut(code);
        } else if (kind == 7) {
            return entriesSwapped(code);
        }
        for (int i = 0; i < count; i++) {
            switch (kind) {
                case 0 -> change(text, random.nextInt(text.length()));
                case 1 -> swap(text, random.nextInt(text.length() - 1), 1);
                case 2 -> text.deleteCharAt(random.nextInt(text.length()));
                case 3 -> twice(text, random.nextInt(text.length()));
                case 5 -> change(text, dose(code));
                default -> any(text);
            }
        }
        return text.toString();
    }

    private void any(StringBuilder text) {
        int at = random.nextInt(text.length() - 3);
        switch (random.nextInt(4)) {
            case 0 -> change(text, at);
            case 1 -> swap(text, at, 1 + random.nextInt(3));
            case 2 -> text.deleteCharAt(at);
            default -> twice(text, at);
        }
    }

    private void change(StringBuilder text, int at) {
        text.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
    }

    private static void swap(StringBuilder text, int at, int distance) {
        char first = text.charAt(at);
        text.setCharAt(at, text.charAt(at + distance));
        text.setCharAt(at + distance, first);
    }

    private static void twice(StringBuilder text, int at) {
        text.insert(at, text.charAt(at));
    }

    /** A letter of own numbers, if the code has any. */
    private int dose(String code) {
        for (int tries = 0; tries < 20; tries++) {
            int at = boundary(code, random.nextInt(12)) + 4;
            if (at < code.length() - 10 && code.charAt(at) == '1') {
                return at + 1 + random.nextInt(5);
            }
        }
        return random.nextInt(code.length());
    }

    /** Where the entry of this number begins; the check letters at the latest. */
    private static int boundary(String code, int number) {
        int at = 1;
        for (int i = 0; i < number && at < code.length() - 5; i++) {
            at += code.charAt(at + 4) == '1' ? 10 : 5;
        }
        return at;
    }

    /** Without its last entries, or without entries from the middle. */
    private String cut(String code) {
        int from = boundary(code, 1 + random.nextInt(11));
        int to = boundary(code, 1 + random.nextInt(12));
        return random.nextBoolean()
                ? code.substring(0, Math.min(from, code.length() - 5))
                : code.substring(0, Math.min(from, to)) + code.substring(Math.max(from, to));
    }

    /** Two entries that follow each other, the other way round. */
    private String entriesSwapped(String code) {
        int number = random.nextInt(10);
        int from = boundary(code, number);
        int middle = boundary(code, number + 1);
        int to = boundary(code, number + 2);
        return code.substring(0, from) + code.substring(middle, to) + code.substring(from, middle) + code.substring(to);
    }
}
