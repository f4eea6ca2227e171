package dev.limber.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** Thrown when a file or site could not be written; the message names the path and says what to do. */
public final class OutputException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The reason, which determines the exit code. */
    public enum Kind {
        /** The folder is not one that Limber may write to. */
        REFUSED,
        /** Another build is writing there. */
        LOCKED,
        /** A file operation failed. */
        FAILED,
        /** A signal ended the process before anything was changed. */
        INTERRUPTED
    }

    private final Kind kind;

    OutputException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    OutputException(Path path, IOException cause) {
        super("cannot write " + path + ": " + reason(cause) + freeSpace(path), cause);
        this.kind = Kind.FAILED;
    }

    public Kind kind() {
        return kind;
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private static String freeSpace(Path path) {
        return FreeSpace.near(path)
                .map(bytes -> " (" + bytes / 1_000_000 + " MB are free there)")
                .orElse("");
    }
}
