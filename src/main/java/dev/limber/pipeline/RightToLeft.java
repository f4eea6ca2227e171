package dev.limber.pipeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Knows the languages that are written right to left: by the script in their tag, else by that they mostly have. */
final class RightToLeft {
    private static final Set<String> SCRIPTS =
            Set.of("adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi");
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc", "mzn",
            "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi");
    private static final int SCRIPT = 4;

    private RightToLeft() {}

    /** Whether a language tag such as {@code ar} or {@code az-Arab} names one of them. */
    static boolean isWritten(String language) {
        String[] parts = language.toLowerCase(Locale.ROOT).split("-");
        return Arrays.stream(parts)
                .skip(1)
                .filter(part -> part.length() == SCRIPT && part.chars().allMatch(Character::isLetter))
                .findFirst()
                .map(SCRIPTS::contains)
                .orElseGet(() -> LANGUAGES.contains(parts[0]));
    }
}
