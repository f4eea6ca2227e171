package dev.limber.cli;

/** A setting that cannot be used: ends the command with exit code 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
