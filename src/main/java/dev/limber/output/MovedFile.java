package dev.limber.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Gives a file that a person wrote another name, and never writes over one that is there. */
public final class MovedFile {
    private MovedFile() {}

    /** Moves the file, creating its folder if needed. */
    public static void move(Path from, Path to) throws OutputException {
        try {
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                throw new OutputException(OutputException.Kind.REFUSED, to + " is there already");
            }
            Files.createDirectories(to.toAbsolutePath().resolveSibling(""));
            Files.move(from, to);
        } catch (IOException e) {
            throw new OutputException(to, e);
        }
    }
}
