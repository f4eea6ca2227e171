package dev.limber.report;

import dev.limber.output.OutputException;

/** The exit codes of the command line; 130 and 143 come from the JVM when a signal ends it. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int CONTENT = 1;
    public static final int USAGE = 2;
    public static final int DISK = 3;
    public static final int FAULT = 70;
    public static final int LOCKED = 75;
    private static final int TERMINATED = 143;

    private ExitCode() {}

    public static int of(OutputException.Kind kind) {
        return switch (kind) {
            case REFUSED -> USAGE;
            case LOCKED -> LOCKED;
            case FAILED -> DISK;
            case INTERRUPTED -> TERMINATED;
        };
    }
}
