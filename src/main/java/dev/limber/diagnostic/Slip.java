package dev.limber.diagnostic;

/** Slips of the hand that leave a word recognisable: a letter or a blank missing, a letter doubled, or changed for its neighbour. */
final class Slip {
    /** A part of a name with fewer letters, such as the {@code a} of {@code smith-2020a}, may tell it from others. */
    private static final int LEAST_PART = 3;

    /** A word that lost its first letter is often another word, such as {@code hair} for {@code chair}. */
    private static final int LONG_WORD = 6;

    private Slip() {}

    /** Whether the text is the word with one slip. */
    static boolean is(String typed, String word) {
        int shorter = Math.min(typed.length(), word.length());
        int at = 0;
        while (at < shorter && typed.charAt(at) == word.charAt(at)) {
            at++;
        }
        return switch (typed.length() - word.length()) {
            case -1 -> isMissing(typed, word, at);
            case 0 -> isSwapped(typed, word, at);
            case 1 -> at > 0 && inLetters(word, at - 1) && isDoubled(typed, word, at);
            default -> false;
        };
    }

    private static boolean isMissing(String typed, String word, int at) {
        return (at > 0 || word.length() >= LONG_WORD)
                && (inLetters(word, at) || isBetweenLetters(word, at))
                && word.substring(at + 1).equals(typed.substring(at));
    }

    private static boolean isSwapped(String typed, String word, int at) {
        return at + 1 < word.length()
                && inLetters(word, at)
                && Character.isLetter(word.charAt(at + 1))
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && typed.substring(at + 2).equals(word.substring(at + 2));
    }

    private static boolean isDoubled(String typed, String word, int at) {
        return typed.charAt(at) == typed.charAt(at - 1)
                && typed.substring(at + 1).equals(word.substring(at));
    }

    /** Whether a hyphen stands there, which is how blanks are compared. */
    private static boolean isBetweenLetters(String word, int at) {
        return word.charAt(at) == '-'
                && at > 0
                && at + 1 < word.length()
                && Character.isLetter(word.charAt(at - 1))
                && Character.isLetter(word.charAt(at + 1));
    }

    /** Whether a letter stands there, in a part of the word that is long enough. */
    private static boolean inLetters(String word, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(word.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return end > at && end - start >= LEAST_PART;
    }
}
