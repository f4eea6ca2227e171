package dev.limber.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Percent-encoding of addresses in UTF-8 (RFC 3986): reads what people typed, and writes names and addresses. */
public final class AddressText {
    private static final String IN_PATHS = "-._~/!$&'*+,;=@";
    private static final String IN_FRAGMENTS = IN_PATHS + ":?()";
    private static final String IN_ADDRESSES = "-._~:/?#@!$&()*+,;=%";
    private static final int CODE = 3;

    private AddressText() {}

    /**
     * The path of a file as it stands in an address. Brackets are encoded too, so that the address can stand in Markdown,
     * and so is a colon, which would make a scheme of what is before it.
     */
    public static String path(String path) {
        return encode(path, IN_PATHS);
    }

    /** The path of a file as it is typed in Markdown: letters of every script stay readable. */
    public static String typed(String path) {
        return path.codePoints()
                .mapToObj(Character::toString)
                .map(c -> c.charAt(0) < 0x80 ? path(c) : c)
                .collect(Collectors.joining());
    }

    /** What stands behind the path of an address, as it is typed in Markdown. */
    public static String typedTail(String query, String fragment) {
        return (query.isEmpty() ? "" : "?" + query) + (fragment.isEmpty() ? "" : "#" + typed(fragment));
    }

    /** The path from one file to another, both seen from the same folder; not encoded. */
    public static String relative(String from, String to) {
        String[] here = from.split("/", -1);
        String[] there = to.split("/", -1);
        int shared = 0;
        while (shared < here.length - 1 && shared < there.length - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        List<String> below = Arrays.asList(there).subList(shared, there.length);
        return "../".repeat(here.length - 1 - shared) + String.join("/", below);
    }

    /** What stands after the {@code #} of an address. */
    public static String fragment(String fragment) {
        return encode(fragment, IN_FRAGMENTS);
    }

    /** Encodes what an address must not hold; codes that are in it stay. */
    public static String complete(String address) {
        return encode(address, IN_ADDRESSES);
    }

    /** Decodes once; a {@code %} that begins no code stands for itself. Empty when the result is not UTF-8. */
    public static Optional<String> decoded(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(in.length);
        for (int i = 0; i < in.length; i++) {
            int code = in[i] == '%' && i + CODE <= in.length ? code(in[i + 1], in[i + 2]) : -1;
            out.put(code < 0 ? in[i] : (byte) code);
            i += code < 0 ? 0 : CODE - 1;
        }
        return utf8(out.flip());
    }

    private static int code(byte first, byte second) {
        int high = Character.digit(first, 16);
        int low = Character.digit(second, 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static Optional<String> utf8(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String encode(String text, String kept) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c));
            }
        }
        return out.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit & 15);
    }
}
