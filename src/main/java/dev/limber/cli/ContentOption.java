package dev.limber.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option for the content folder, shared by all commands that read a guide. */
final class ContentOption {
    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            descriptionKey = "LIMBER_CONTENT",
            description = "The guide's content (default: content).")
    Optional<Path> folder = Optional.empty();

    /** Returns the settings of a command that has none of the other {@link GuideOptions}. */
    Settings settings(Shell shell) {
        return settings(shell, Optional.empty());
    }

    /** Returns these settings with a date from the command line. */
    Settings settings(Shell shell, Optional<LocalDate> today) {
        List<String> typed = new ArrayList<>(List.of("--format=text"));
        folder.ifPresent(path -> typed.add("--content=" + path));
        today.ifPresent(date -> typed.add("--today=" + date));
        GuideOptions options = new GuideOptions();
        OptionTypes.register(new CommandLine(options), shell).parseArgs(typed.toArray(String[]::new));
        return Settings.of(options, shell);
    }
}
