package dev.limber.cli;

import dev.limber.report.SourcePaths;
import java.io.File;
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

    /**
     * A command of Limber that works as it is printed, from the same folder: with the name of the launcher as it was
     * typed, which the launcher hands over, and with the guide's content where that was named.
     */
    String command(String words, Optional<Path> content) {
        String name = quoted(variable("LIMBER_COMMAND").orElse("limber"));
        return name + " " + words
                + content.map(path -> " --content " + quoted(shown(path))).orElse("");
    }

    private static String quoted(String word) {
        if (word.matches("[\\w./~+@%:,=\\\\-]+")) {
            return word;
        }
        return File.separatorChar == '/' ? "'" + word.replace("'", "'\\''") + "'" : "\"" + word + "\"";
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
