package dev.limber.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes one file atomically, for reports that other programs wait for. */
public final class WholeFile {
    private WholeFile() {}

    /** Replaces the file, creating its folder if needed. */
    public static void write(Path file, byte[] bytes) throws OutputException {
        Path target = file.toAbsolutePath();
        Path waiting = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(target.resolveSibling(""));
            Files.deleteIfExists(waiting);
            Disk.REAL.write(waiting, bytes);
            Disk.REAL.sync(List.of(waiting));
            Disk.REAL.move(waiting, target);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
