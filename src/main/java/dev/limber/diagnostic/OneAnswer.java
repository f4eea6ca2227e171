package dev.limber.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When there is exactly one right answer to a name that is not known, so that a fix may write it without asking. What is
 * near is not enough: it may be another page, another file or another dose. Digits are never changed.
 */
public enum OneAnswer {
    /**
     * Pages and files, and whatever an author may have deleted: the name differs in case, in blanks between words (a
     * hyphen and an underscore count as blanks) or in its Unicode form alone.
     */
    NAME {
        @Override
        boolean isSlip(String typed, String candidate) {
            return false;
        }
    },
    /** Words of a list, headings and keys of data: also where a letter is missing, doubled or changed for its neighbour. */
    WORD {
        @Override
        boolean isSlip(String typed, String candidate) {
            return Slip.is(typed, candidate);
        }
    },
    /** Keys that Limber itself defines: also where one letter of a longer key is another one, or is too many. */
    KEY {
        @Override
        boolean isSlip(String typed, String candidate) {
            return Slip.is(typed, candidate)
                    || candidate.length() >= LONG_KEY && candidate.chars().noneMatch(Character::isDigit);
        }
    };

    private static final int LONG_KEY = 5;

    /** Text of fewer letters tells too little. */
    private static final int LEAST_LETTERS = 3;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}_-]+");

    /** Whether a text whose edit distance is 1 is a slip of the candidate. */
    abstract boolean isSlip(String typed, String candidate);

    /** The one candidate that can be meant. */
    public Optional<String> among(String typed, Collection<String> candidates) {
        if (typed.length() < LEAST_LETTERS) {
            return Optional.empty();
        }
        String wanted = plain(typed);
        List<String> same =
                candidates.stream().filter(name -> plain(name).equals(wanted)).toList();
        if (!same.isEmpty()) {
            return Optional.of(same.get(0)).filter(one -> same.size() == 1);
        }
        List<String> near = candidates.stream()
                .filter(name -> NearestName.isWithinOneEdit(wanted, plain(name)))
                .toList();
        return Optional.of(near)
                .filter(names -> names.size() == 1)
                .map(names -> names.get(0))
                .filter(one -> isSlip(wanted, plain(one)));
    }

    /** The text in one Unicode form, in small letters, with one hyphen for the blanks between words. */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return BLANKS.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}
