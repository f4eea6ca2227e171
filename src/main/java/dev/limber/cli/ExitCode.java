package dev.limber.cli;

import dev.limber.output.OutputException;

/** What the exit codes mean; 130 and 143 come from the machine when a signal ends it. */
final class ExitCode {
    static final int OK = 0;
    static final int CONTENT = 1;
    static final int USAGE = 2;
    static final int DISK = 3;
    static final int FAULT = 70;
    static final int LOCKED = 75;
    private static final int TERMINATED = 143;

    private ExitCode() {}

    static int of(OutputException.Kind kind) {
        return switch (kind) {
            case REFUSED -> USAGE;
            case LOCKED -> LOCKED;
            case FAILED -> DISK;
            case INTERRUPTED -> TERMINATED;
        };
    }
}
