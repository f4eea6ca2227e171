package dev.limber.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Adds to the end of a file that several steps of a run write to, one after the other. */
public final class AppendedFile {
    private AppendedFile() {}

    /** Adds the text, making the file where needed. */
    public static void append(Path file, String text) throws OutputException {
        try {
            Files.write(
                    file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
