package dev.limber.cli;

import dev.limber.diagnostic.NearestName;
import dev.limber.report.ExitCode;
import dev.limber.report.Explanations;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code limber explain}: explains the code of a diagnostic, with an example and its fix. */
@Command(
        name = "explain",
        description = "Say what a code such as unknown-key means; without a code, list them all.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The word in brackets after error or warning.")
    private Optional<String> code = Optional.empty();

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Map<String, String> sections = Explanations.all();
        if (code.isEmpty()) {
            sections.keySet().forEach(shell.out()::println);
            return ExitCode.OK;
        }
        String word = word(code.get());
        String section = sections.get(word);
        if (section == null) {
            throw new UsageException("there is no code \"" + word + "\". " + NearestName.hint(word, sections.keySet())
                    + " 'limber explain' lists them all.");
        }
        shell.out().println(word + "\n\n" + section);
        return ExitCode.OK;
    }

    /** Normalises a code as people paste it: in brackets from a message, or as the constant in the source. */
    private static String word(String typed) {
        return typed.replaceAll("^.*\\[|].*$", "").toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
