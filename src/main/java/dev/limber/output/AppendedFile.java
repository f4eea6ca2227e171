package dev.limber.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Appends to a file that several steps of a CI run write to in turn. */
public final class AppendedFile {
    private AppendedFile() {}

    /** Appends the text, creating the file if needed. */
    public static void append(Path file, String text) throws OutputException {
        try {
            Files.write(
                    file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
