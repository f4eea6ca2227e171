package dev.limber.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option for the content folder, which every command about a guide has. */
final class ContentOption {
    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            descriptionKey = "LIMBER_CONTENT",
            description = "The guide's content (default: content).")
    Optional<Path> folder = Optional.empty();

    /** The settings of a command that has no other options of a guide. */
    Settings settings(Shell shell) {
        return settings(shell, Optional.empty());
    }

    /** The same with a date from the command line. */
    Settings settings(Shell shell, Optional<LocalDate> today) {
        List<String> typed = new ArrayList<>(List.of("--format=text"));
        folder.ifPresent(path -> typed.add("--content=" + path));
        today.ifPresent(date -> typed.add("--today=" + date));
        GuideOptions options = new GuideOptions();
        OptionTypes.register(new CommandLine(options), shell).parseArgs(typed.toArray(String[]::new));
        return Settings.of(options, shell);
    }
}
