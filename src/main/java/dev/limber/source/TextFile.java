package dev.limber.source;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Decodes and normalizes a text file: UTF-8 without byte-order mark, lines ended by a line feed, U+0000 replaced by U+FFFD
 * as CommonMark asks. Anything that is not UTF-8 is an error at its first bad byte.
 */
final class TextFile {
    private TextFile() {}

    static Optional<byte[]> decode(String path, byte[] bytes, Findings findings) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
        text.flip();
        if (result.isError()) {
            refuse(path, bytes, in.position(), oneForm(text.toString()), findings);
            return Optional.empty();
        }
        return Optional.of(needsChange(bytes) ? oneForm(text.toString()).getBytes(StandardCharsets.UTF_8) : bytes);
    }

    /** The text in one Unicode form, NFC, so that names and words are equal however a system or editor writes them. */
    static byte[] composed(byte[] text) {
        String written = new String(text, StandardCharsets.UTF_8);
        return Normalizer.isNormalized(written, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(written, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean needsChange(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return true;
        }
        for (byte b : bytes) {
            if (b == '\r' || b == 0) {
                return true;
            }
        }
        return false;
    }

    private static String oneForm(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }

    private static void refuse(String path, byte[] bytes, int offset, String before, Findings findings) {
        String bad = "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[offset]);
        findings.error(
                Code.NOT_UTF8,
                Span.at(path, before, before.length(), 1),
                "byte " + bad + " at offset " + offset + " is not UTF-8" + guess(bytes),
                "Save the file with the encoding UTF-8.");
    }

    private static String guess(byte[] bytes) {
        int start = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return start == 0xFFFE || start == 0xFEFF ? "; the file looks like UTF-16" : "";
    }
}
