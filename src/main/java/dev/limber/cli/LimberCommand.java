package dev.limber.cli;

import dev.limber.output.OutputException;
import dev.limber.report.ExitCode;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The root command: registers the subcommands and maps exceptions to exit codes and messages. */
@Command(
        name = "limber",
        description = "Builds an exercise guide: Markdown in, a searchable static site out.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
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
        try {
            LocaleCheck.check(args, shell.environment());
        } catch (LocaleCheck.LocaleException e) {
            return localeError(e);
        }
        CommandLine line = new CommandLine(this);
        add(line, args);
        OptionTypes.register(line, shell);
        line.setOut(new PrintWriter(shell.out(), true))
                .setErr(new PrintWriter(shell.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(shell.allowsColor() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler(this::handle)
                .setParameterExceptionHandler(handled(line.getParameterExceptionHandler()));
        try {
            return line.execute(args);
        } catch (Error e) {
            return fault(e, args);
        }
    }

    /** Adds only the subcommand that was typed, else all: loading the classes of the others would slow a build. */
    private void add(CommandLine line, String[] args) {
        Map<String, Supplier<Object>> commands = commands();
        if (args.length > 0 && commands.containsKey(args[0])) {
            commands.keySet().retainAll(Set.of(args[0]));
        }
        commands.values().forEach(command -> line.addSubcommand(command.get()));
    }

    private Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(shell, builder));
        commands.put("check", () -> new CheckCommand(shell, builder));
        commands.put("serve", () -> new ServeCommand(shell));
        commands.put("new", () -> new NewCommand(shell));
        commands.put("list", () -> new ListCommand(shell));
        commands.put("fix", () -> new FixCommand(shell));
        commands.put("rename", () -> new RenameCommand(shell));
        commands.put("figures", () -> new FiguresCommand(shell));
        commands.put("schema", () -> new SchemaCommand(shell));
        commands.put("clean", () -> new CleanCommand(shell));
        commands.put("explain", () -> new ExplainCommand(shell));
        return commands;
    }

    /** Runs when no subcommand is given. */
    @Override
    public void run() {
        List<String> names = List.copyOf(commands().keySet());
        int last = names.size() - 1;
        throw new UsageException(
                "name a command: " + String.join(", ", names.subList(0, last)) + " or " + names.get(last));
    }

    private int handle(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof UsageException usage) {
            return usageError(usage);
        }
        if (e instanceof LocaleCheck.LocaleException locale) {
            return localeError(locale);
        }
        if (e instanceof InvalidPathException && LocaleCheck.isLimited()) {
            return localeError(new LocaleCheck.LocaleException());
        }
        if (e instanceof OutputException output) {
            shell.err().println("limber: " + output.getMessage());
            return ExitCode.of(output.kind());
        }
        return fault(e, parsed.originalArgs().toArray(String[]::new));
    }

    /** Reports a value that a converter rejects as a usage error, unless help is requested; picocli handles the rest. */
    private IParameterExceptionHandler handled(IParameterExceptionHandler picocli) {
        return (e, args) -> {
            if (!(e.getCause() instanceof UsageException usage)) {
                return picocli.handleParseException(e, args);
            }
            List<String> given = Arrays.asList(args);
            if (given.contains("--help") || given.contains("-h")) {
                e.getCommandLine().usage(e.getCommandLine().getOut());
                return ExitCode.OK;
            }
            return usageError(usage);
        };
    }

    private int usageError(UsageException e) {
        shell.err().println("limber: " + e.getMessage());
        shell.err().println("Run '" + shell.command("--help", Optional.empty()) + "' for what there is.");
        return ExitCode.USAGE;
    }

    private int localeError(LocaleCheck.LocaleException e) {
        shell.err().println("limber: " + e.getMessage());
        return ExitCode.USAGE;
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
