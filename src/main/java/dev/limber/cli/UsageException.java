package dev.limber.cli;

/** Signals an invalid option or argument; the command exits with code 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
