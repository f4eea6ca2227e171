package dev.limber.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Measures the free space of a disk in bytes, for messages about failed writes. */
final class FreeSpace {
    private FreeSpace() {}

    static Optional<Long> near(Path path) {
        for (Path at = path.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return of(at);
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> of(Path existing) {
        try {
            return Optional.of(Files.getFileStore(existing).getUsableSpace());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
