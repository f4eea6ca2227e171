package dev.limber.cli;

import dev.limber.report.SourcePaths;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The environment of a command: streams, environment variables and the working folder. */
record Shell(PrintStream out, PrintStream err, Map<String, String> environment, Path folder) {
    /** Returns the value of an environment variable, unless it is unset or empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether stderr is a terminal. The launcher script sets the variable, as Java cannot test a single stream. */
    boolean isTerminal() {
        return variable("LIMBER_TERMINAL").isPresent()
                && variable("CI").isEmpty()
                && !variable("TERM").orElse("dumb").equals("dumb");
    }

    boolean allowsColor() {
        return isTerminal() && variable("NO_COLOR").isEmpty();
    }

    /** Resolves a typed path against the working folder. */
    Path resolve(String path) {
        return folder.resolve(path).normalize();
    }

    /** Returns a path relative to the working folder, or absolute when it lies far away. */
    String shown(Path path) {
        return SourcePaths.shown(folder, path);
    }
}
