package dev.limber.file;

import java.nio.charset.StandardCharsets;

/**
 * A file of the generated site, before it is written.
 *
 * @param path path below the output folder, with forward slashes
 * @param source the logical path that it comes from, or a word for what made it; named when two outputs clash
 */
@SuppressWarnings("ArrayRecordComponent")
public record OutputFile(String path, byte[] bytes, String source) {
    /** A text file in UTF-8. */
    public static OutputFile text(String path, String text, String source) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), source);
    }
}
