package dev.limber.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which guide a command is about, as typed: the one option that every command takes. */
final class ContentOption {
    @Option(names = "--content", paramLabel = "FOLDER", description = "The guide's content (default: content).")
    Optional<String> folder = Optional.empty();

    /** The settings of a command that has no other options of a guide. */
    Settings settings(Shell shell) {
        return settings(shell, Optional.empty());
    }

    /** The same, reckoned from a date that was typed. */
    Settings settings(Shell shell, Optional<String> today) {
        GuideOptions options = new GuideOptions();
        options.content.folder = folder;
        options.today = today;
        options.format = Optional.of("text");
        return Settings.of(options, shell);
    }
}
