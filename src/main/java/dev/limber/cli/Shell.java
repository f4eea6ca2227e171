package dev.limber.cli;

import dev.limber.report.SourcePaths;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What surrounds a command: streams, environment variables and the folder that relative paths start from. */
record Shell(PrintStream out, PrintStream err, Map<String, String> environment, Path folder) {
    /** The value of a variable, unless it is unset or empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether a person reads the error stream: the launcher knows, as only a shell can ask about each stream. */
    boolean isTerminal() {
        return variable("LIMBER_TERMINAL").isPresent()
                && variable("CI").isEmpty()
                && !variable("TERM").orElse("dumb").equals("dumb");
    }

    boolean allowsColor() {
        return isTerminal() && variable("NO_COLOR").isEmpty();
    }

    /** A path as typed, made whole. */
    Path resolve(String path) {
        return folder.resolve(path).normalize();
    }

    /** A path as a person in the working folder would write it; whole when it lies far off. */
    String shown(Path path) {
        return SourcePaths.shown(folder, path);
    }
}
