package dev.limber.cli;

import dev.limber.output.OutputException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The program as a whole: knows its commands and turns whatever happens into an exit code and a message. */
@Command(
        name = "limber",
        description = "Builds an exercise guide: Markdown in, a searchable static site out.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Run 'limber COMMAND --help' for the options of a command."})
final class LimberCommand implements Runnable {
    private final Shell shell;
    private final GuideBuilder builder;

    LimberCommand(Shell shell, GuideBuilder builder) {
        this.shell = shell;
        this.builder = builder;
    }

    int run(String[] args) {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new BuildCommand(shell, builder))
                .addSubcommand(new CheckCommand(shell, builder))
                .addSubcommand(new ListCommand(shell))
                .addSubcommand(new CleanCommand(shell))
                .addSubcommand(new ExplainCommand(shell))
                .setOut(new PrintWriter(shell.out(), true))
                .setErr(new PrintWriter(shell.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(shell.allowsColor() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler(this::explain);
        try {
            return line.execute(args);
        } catch (Error e) {
            return fault(e, args);
        }
    }

    /** Called when no command is named. */
    @Override
    public void run() {
        throw new UsageException("name a command: build, check, list, clean or explain");
    }

    private int explain(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof UsageException) {
            shell.err().println("limber: " + e.getMessage());
            shell.err().println("Run 'limber --help' for what there is.");
            return ExitCode.USAGE;
        }
        if (e instanceof OutputException output) {
            shell.err().println("limber: " + output.getMessage());
            return ExitCode.of(output.kind());
        }
        return fault(e, parsed.originalArgs().toArray(String[]::new));
    }

    private int fault(Throwable e, String[] args) {
        shell.err().println("limber: this is a fault in Limber, not in your guide: " + e);
        List<String> given = Arrays.asList(args);
        if (given.contains("-v") || given.contains("--verbose")) {
            e.printStackTrace(shell.err());
        } else {
            shell.err().println("Please report it with what the option -v adds to this message.");
        }
        return ExitCode.FAULT;
    }
}
