package dev.limber.cli;

import dev.limber.content.Contract;
import dev.limber.content.KindDeclaration;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.NearestName;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;
import dev.limber.pipeline.GuideReader;
import dev.limber.report.ExitCode;
import dev.limber.report.SourcePaths;
import dev.limber.source.SourceReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code limber list}: lists the pages with kind, review dates and missing items, and which are overdue. */
@Command(
        name = "list",
        description = "List the pages, when they were checked, and which are due to be checked again.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private static final Comparator<ListedPage> LONGEST_OVERDUE_FIRST =
            Comparator.comparingLong(ListedPage::daysOverdue).reversed().thenComparing(ListedPage::path);

    private final Shell shell;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--overdue", description = "Only pages whose day to be checked again has passed.")
    private boolean overdue;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only pages of one kind, such as exercise.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--draft", description = "Only drafts.")
    private boolean draft;

    @Option(
            names = "--missing",
            paramLabel = "WHAT",
            description = "Only pages without a figure or without a source; may be given twice.")
    private List<MissingItem> missing = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            descriptionKey = "LIMBER_FORMAT",
            description = "text, json or csv, to stdout.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            descriptionKey = "LIMBER_TODAY",
            description = "The date to reckon from (default: SOURCE_DATE_EPOCH, else the clock).")
    private Optional<LocalDate> today = Optional.empty();

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Settings settings = content.settings(shell, today);
        Optional<String> wanted = kind.map(ListCommand::known);
        Checked<SourceTree> read = new SourceReader().read(settings.content(), settings.theme());
        Checked<Guide> guide = new GuideReader(settings.build()).read(read.value());
        LocalDate day = settings.build().today();
        List<ListedPage> pages = guide.value().pages().stream()
                .map(page -> ListedPage.of(page, day, MissingItem.of(page, read.value())))
                .filter(page -> !overdue || page.overdue())
                .filter(page -> !draft || page.draft())
                .filter(page -> page.missing().containsAll(missing))
                .filter(page -> wanted.isEmpty() || wanted.get().equals(page.kind()))
                .sorted(overdue ? LONGEST_OVERDUE_FIRST : Comparator.comparing(ListedPage::path))
                .toList();
        SourcePaths paths = settings.paths(shell);
        shell.out().print(print(new PageList(pages, day, paths)));
        return exitCode(read, guide);
    }

    private static String known(String typed) {
        List<String> kinds = Contract.KINDS.stream().map(KindDeclaration::name).toList();
        if (!kinds.contains(typed)) {
            throw new UsageException("--kind " + typed + " is not known. " + NearestName.hint(typed, kinds));
        }
        return typed;
    }

    private String print(PageList list) {
        String name = format.orElse("text");
        return switch (name) {
            case "text" -> list.text();
            case "json" -> list.json();
            case "csv" -> list.csv();
            default -> throw new UsageException("--format " + name + " is not known: use text, json or csv");
        };
    }

    /** Returns the exit code: an error when files could not be read, as scripts must notice an incomplete list. */
    private int exitCode(Checked<SourceTree> read, Checked<Guide> guide) {
        long unreadable = guide.value().unreadable().stream()
                .filter(path -> path.endsWith(".md"))
                .count();
        if (unreadable == 0 && !read.hasErrors()) {
            return ExitCode.OK;
        }
        shell.err()
                .println("limber: the list is not whole, as some files could not be read; "
                        + shell.command("check", content.folder) + " says why.");
        return ExitCode.CONTENT;
    }
}
