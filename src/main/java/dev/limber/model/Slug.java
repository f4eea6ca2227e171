package dev.limber.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The name of a page in addresses: {@code a-z}, {@code 0-9} and single hyphens, 1 to 80 characters. */
public record Slug(String value) implements Comparable<Slug> {
    /** The grammar as a regular expression; names of devices, which it allows, are refused as well. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Greatest length in characters. */
    public static final int LONGEST = 80;

    /** The grammar of a code: no letter that is taken for a digit. */
    public static final String CODE = "[0-9A-HJKMNP-TV-Z]{4}";

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int FNV_START = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private static final Pattern GRAMMAR = Pattern.compile(PATTERN);
    private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException(value);
        }
    }

    /** Whether the text follows the grammar and is not the name of a device under Windows ({@code con}). */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && GRAMMAR.matcher(text).matches() && !RESERVED.contains(text);
    }

    /** The slug that is closest to a text, in small letters with hyphens between words; empty when nothing is left. */
    public static String like(String text) {
        String plain = NOT_IN_SLUGS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        return plain.replaceAll("^-|-$", "");
    }

    /**
     * Four letters that stand for this slug in addresses of plans: 20 bits of its FNV-1a hash in Crockford's base 32. Two slugs
     * may have the same, which the build refuses among moves.
     */
    public String code() {
        int hash = FNV_START;
        for (byte letter : value.getBytes(StandardCharsets.US_ASCII)) {
            hash = (hash ^ letter) * FNV_PRIME;
        }
        int bits = (hash ^ hash >>> 20) & 0xFFFFF;
        return IntStream.of(15, 10, 5, 0)
                .mapToObj(shift -> String.valueOf(CROCKFORD.charAt(bits >>> shift & 31)))
                .collect(Collectors.joining());
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
