package dev.limber.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A source file in memory.
 *
 * @param path logical path with forward slashes, below {@code content/}, {@code builtin/} or {@code theme/}
 * @param bytes the content; text files are valid UTF-8 without byte-order mark and with LF line ends (see source)
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String path, byte[] bytes) {
    /** The types of pictures and hand-outs. */
    public static final Set<String> MEDIA = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf");

    /** The content as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A line of the text, counted from 1. */
    public Optional<String> line(int number) {
        return text().lines().skip(number - 1L).findFirst();
    }

    /** Whether it is a picture or hand-out, which a site shows or offers as it is. */
    public boolean isMedia() {
        return MEDIA.contains(ending());
    }

    /** The type of the file: what stands after the last dot of its name, in small letters. */
    public String ending() {
        return name().substring(name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The file's name without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
