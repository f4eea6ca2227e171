package dev.limber.cli;

import dev.limber.content.Contract;
import dev.limber.content.KindDeclaration;
import dev.limber.content.PageDraft;
import dev.limber.content.SectionHeadings;
import dev.limber.diagnostic.NearestName;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Slug;
import dev.limber.model.Vocabulary.Group;
import dev.limber.output.OutputException;
import dev.limber.output.WholeFile;
import dev.limber.pipeline.GuideReader;
import dev.limber.report.ExitCode;
import dev.limber.source.SourceReader;
import dev.limber.theme.LayeredTheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code limber new}: creates a draft page or a guide with marked placeholders. It never overwrites a file. */
@Command(
        name = "new",
        description =
                "Begin a page as a draft (new exercise calf-stretch), a guide (new guide knees/content) or the words"
                        + " of a language (new words de).",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final String GUIDE = "guide";
    private static final String WORDS = "words";
    private static final String SOURCES = "sources.yaml";
    private static final String FIRST_SOURCE = "to-write";

    /** The folder of each kind of page, by the name of the kind on the command line. */
    private static final Map<String, String> FOLDERS = new TreeMap<>(Map.of(
            "exercise", "exercises",
            "routine", "routines",
            "condition", "conditions",
            "area", "areas",
            "advice", "advice"));

    private final Shell shell;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--title", paramLabel = "TITLE", description = "Its title (default: made from the name).")
    private Optional<String> title = Optional.empty();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "exercise, routine, condition, area, advice, guide or words.")
    private String kind = "";

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            description = "The slug of the page, such as calf-stretch, the content folder of the guide, or a language.")
    private String name = "";

    NewCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws OutputException {
        if (kind.equals(GUIDE)) {
            guide(shell.resolve(name));
        } else if (kind.equals(WORDS)) {
            words();
        } else if (FOLDERS.containsKey(kind)) {
            page();
        } else {
            throw new UsageException("there is nothing called " + kind + " to begin. "
                    + NearestName.hint(
                            kind, List.of("advice", "area", "condition", "exercise", GUIDE, "routine", WORDS)));
        }
        return ExitCode.OK;
    }

    private void page() throws OutputException {
        if (!Slug.isValid(name)) {
            throw new UsageException(
                    name + " is no slug: small letters, digits and single hyphens, such as calf-stretch");
        }
        Settings settings = content.settings(shell);
        SourceTree tree =
                new SourceReader().read(settings.content(), settings.theme()).value();
        Guide guide = new GuideReader(settings.build()).read(tree).value();
        String folder = FOLDERS.get(kind);
        KindDeclaration declaration = SectionHeadings.of(tree, guide.settings().language())
                .of(Contract.kindOf("content/" + folder + "/" + name + ".md"));
        PageDraft draft = new PageDraft(declaration, guide, source(guide));
        requireCreatable(guide, draft);
        boolean unsourced = guide.sources().isEmpty() && draft.text("").contains(FIRST_SOURCE);
        if (unsourced) {
            write(settings.content().resolve(SOURCES), Starter.SOURCES);
        }
        Path file = settings.content().resolve(folder).resolve(name + ".md");
        write(file, draft.text(title.orElseGet(() -> words(name))));
        shell.out()
                .println("It is a draft with gaps marked \"To write\". See it with: "
                        + shell.command("serve", content.folder));
    }

    /** Throws a {@link UsageException} when the page cannot be created. */
    private void requireCreatable(Guide guide, PageDraft draft) {
        if (guide.knows(name)) {
            String where =
                    guide.bySlug(name).map(page -> " in " + page.info().path()).orElse("");
            throw new UsageException("the guide has a page called " + name + where);
        }
        if (!draft.missing().isEmpty()) {
            String groups =
                    String.join(", ", draft.missing().stream().map(Group::word).toList());
            throw new UsageException("vocabulary.yaml has no " + groups + " yet: add some first");
        }
        Map<String, ?> areas = guide.vocabulary().terms(Group.AREAS);
        if (draft.kind().equals(Contract.kindOf("content/areas/x.md")) && !areas.containsKey(name)) {
            throw new UsageException(
                    "vocabulary.yaml has no area called " + name + ". " + NearestName.hint(name, areas.keySet()));
        }
    }

    /** Returns a source for the draft to cite: one that an exercise cites already, else the first, else a placeholder. */
    private static String source(Guide guide) {
        return guide.pages(Page.Exercise.class).stream()
                .flatMap(page -> page.info().links().sources().stream())
                .map(source -> source.value())
                .filter(guide.sources()::containsKey)
                .findFirst()
                .or(() -> guide.sources().keySet().stream().sorted().findFirst())
                .orElse(FIRST_SOURCE);
    }

    /** Writes the words that a language lacks, to be translated; prints them where its file is there already. */
    private void words() throws OutputException {
        if (!name.matches("[a-z]{2,3}") || name.equals("en")) {
            throw new UsageException(name + " is no language other than English: de, fr, es and so on");
        }
        Settings settings = content.settings(shell);
        SourceTree tree =
                new SourceReader().read(settings.content(), settings.theme()).value();
        Guide guide = new GuideReader(settings.build()).read(tree).value();
        String lines = LayeredTheme.wordsToTranslate(tree, name, !guide.hasMoves());
        Path file = settings.theme()
                .orElseGet(() -> settings.content().resolveSibling("theme"))
                .resolve("strings")
                .resolve(name + ".yaml");
        if (Files.exists(file)) {
            shell.out().print(lines);
        } else {
            write(file, "# Words of the interface. Translate each line and take the # before it away.\n" + lines);
        }
    }

    private void guide(Path folder) throws OutputException {
        if (Files.exists(folder.resolve("guide.yaml"))) {
            throw new UsageException("there is a guide in " + shell.shown(folder) + " already");
        }
        String called = folder.endsWith("content") && folder.getParent() != null
                ? folder.getParent().getFileName().toString()
                : folder.getFileName().toString();
        for (Map.Entry<String, String> file :
                Starter.files(title.orElseGet(() -> words(called))).entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        Optional<Path> there = Optional.of(folder);
        shell.out().println("Build it with: " + shell.command("build", there));
        shell.out().println("Add a move with: " + shell.command("new exercise calf-stretch", there));
    }

    private void write(Path file, String text) throws OutputException {
        if (Files.exists(file)) {
            throw new UsageException(shell.shown(file) + " is there already");
        }
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        shell.out().println("Wrote " + shell.shown(file) + ".");
    }

    private static String words(String slug) {
        String words = slug.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.isEmpty() ? "A guide" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
