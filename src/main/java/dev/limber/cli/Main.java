package dev.limber.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The entry point of the program. */
public final class Main {
    private Main() {}

    /** Runs a command on the console and exits with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, stream(FileDescriptor.out), stream(FileDescriptor.err), System.getenv(), Path.of("")));
    }

    /** Runs a command without using global state such as {@link System#out}; returns the exit code. */
    public static int run(
            String[] args, PrintStream out, PrintStream err, Map<String, String> environment, Path workingFolder) {
        Shell shell =
                new Shell(out, err, environment, workingFolder.toAbsolutePath().normalize());
        int code = new LimberCommand(shell, GuideBuilder.SITE).run(args);
        out.flush();
        err.flush();
        return code;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
