package dev.limber.file;

import java.nio.charset.StandardCharsets;

/**
 * A source file in memory.
 *
 * @param path logical path with forward slashes, below {@code content/}, {@code builtin/} or {@code theme/}
 * @param bytes the content; text files are valid UTF-8 without byte-order mark and with LF line ends (see source)
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String path, byte[] bytes) {
    /** The content as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The file's name without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
