package dev.limber.cli;

import dev.limber.content.Contract;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.NearestName;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.fix.PageRenamer;
import dev.limber.fix.PageRenamer.Renamed;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Slug;
import dev.limber.output.MovedFile;
import dev.limber.output.OutputException;
import dev.limber.output.PatchedFile;
import dev.limber.pipeline.BuildSettings;
import dev.limber.pipeline.GuideReader;
import dev.limber.report.Counted;
import dev.limber.report.ExitCode;
import dev.limber.report.SourcePaths;
import dev.limber.report.UnifiedDiff;
import dev.limber.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code limber rename}: gives a page another name or folder, and lets all that names it follow. */
@Command(
        name = "rename",
        description =
                "Rename a page with its drawing, links and names in data: shows a diff, and writes it with --write.",
        mixinStandardHelpOptions = true)
final class RenameCommand implements Callable<Integer> {
    private static final String CONTENT = "content/";

    private final Shell shell;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Parameters(index = "0", paramLabel = "OLD", description = "The page: heel-slide, or exercises/heel-slide.md.")
    private String old = "";

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "Its new name, in the same folder (wall-slide) or another (advice/wall-slide).")
    private String name = "";

    @Mixin
    private final DiffOptions diff = new DiffOptions();

    RenameCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws OutputException {
        Settings settings = content.settings(shell);
        BuildSettings drafts = settings.build().withDrafts();
        SourceTree tree =
                new SourceReader().read(settings.content(), settings.theme()).value();
        Guide guide = new GuideReader(drafts).read(tree).value();
        old = logical(old, settings.content());
        name = logical(name, settings.content());
        Page page = page(guide);
        String to = free(tree, guide, page);
        Renamed renamed = new PageRenamer(drafts).rename(tree, guide, page, to);
        requireNothingWorse(renamed);
        List<SourceFile> changed = renamed.tree().below(CONTENT).stream()
                .filter(file -> !file.text().equals(before(tree, renamed, file).text()) || isMoved(renamed, file))
                .toList();
        SourcePaths paths = settings.paths(shell);
        if (!diff.quiet) {
            for (SourceFile file : changed) {
                SourceFile was = before(tree, renamed, file);
                shell.out()
                        .print(new UnifiedDiff(was.text(), file.text())
                                .of(paths.shown(was.path()), paths.shown(file.path())));
            }
        }
        if (diff.write) {
            write(settings, tree, renamed, changed);
        }
        printSummary(guide, page.info().path(), to, changed);
        return ExitCode.OK;
    }

    private static SourceFile before(SourceTree tree, Renamed renamed, SourceFile file) {
        return tree.file(renamed.before(file.path())).orElse(file);
    }

    private static boolean isMoved(Renamed renamed, SourceFile file) {
        return !renamed.before(file.path()).equals(file.path());
    }

    private Page page(Guide guide) {
        String slug = slug(old);
        Optional<Page> page = guide.bySlug(slug)
                .filter(found ->
                        !old.contains("/") || path(old).equals(found.info().path()));
        if (page.isEmpty() && guide.unreadable().stream().anyMatch(path -> path.endsWith("/" + slug + ".md"))) {
            throw new UsageException("the page " + old + " cannot be read: mend it first, '"
                    + shell.command("check", content.folder) + "' says what is wrong");
        }
        return page.filter(found -> !(found instanceof Page.Home))
                .orElseThrow(() ->
                        new UsageException("there is no page " + old + ". " + NearestName.hint(slug, guide.slugs())));
    }

    /** The path that the page is to have; throws a {@link UsageException} where it cannot have that. */
    private String free(SourceTree tree, Guide guide, Page page) {
        String from = page.info().path();
        String slug = slug(name);
        String to = name.contains("/") ? path(name) : from.substring(0, from.lastIndexOf('/') + 1) + slug + ".md";
        if (!Slug.isValid(slug)) {
            String better = Slug.like(slug);
            throw new UsageException(name + " is no name of a page: small letters, digits and single hyphens"
                    + (Slug.isValid(better) ? ", such as " + better : ""));
        }
        Optional<Page> other =
                guide.formerly(slug).filter(owner -> !owner.info().path().equals(from));
        if (tree.file(to).isPresent()
                || guide.knows(slug) && !slug.equals(page.slug().value())) {
            throw new UsageException("the guide has a page called " + slug + " already");
        } else if (other.isPresent()) {
            throw new UsageException(
                    slug + " is an alias of " + other.get().info().path() + ": delete it there first");
        } else if (!Contract.kindOf(to).equals(Contract.kindOf(from))) {
            throw new UsageException(to + " would be a page of another kind: name a folder of its own kind");
        } else if (page instanceof Page.Area) {
            throw new UsageException("the name of an area is a key of vocabulary.yaml, and all pages use it");
        }
        return to;
    }

    private static String slug(String typed) {
        return typed.substring(typed.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    }

    /** A path from the working folder, as a shell completes it, becomes that of the content. */
    private String logical(String typed, Path content) {
        Path there = shell.resolve(typed);
        boolean inside = typed.contains("/") && there.startsWith(content);
        return inside ? CONTENT + content.relativize(there).toString().replace('\\', '/') : typed;
    }

    private static String path(String typed) {
        String file = typed.endsWith(".md") ? typed : typed + ".md";
        return file.startsWith(CONTENT) ? file : CONTENT + file;
    }

    private static void requireNothingWorse(Renamed renamed) {
        if (!renamed.worse().isEmpty()) {
            Diagnostic first = renamed.worse().get(0);
            throw new UsageException("it would lead to a mistake in "
                    + first.span().file() + ", line " + first.span().line() + ": " + first.message());
        }
    }

    /** The page itself comes first: with its alias 'limber fix' can do the rest, should anything go wrong. */
    private static void write(Settings settings, SourceTree tree, Renamed renamed, List<SourceFile> changed)
            throws OutputException {
        for (SourceFile file : changed) {
            if (isMoved(renamed, file)) {
                Path was = settings.contentFile(renamed.before(file.path()));
                PatchedFile.write(was, before(tree, renamed, file).text(), file.text());
                MovedFile.move(was, settings.contentFile(file.path()));
            }
        }
        for (SourceFile file : changed) {
            if (!isMoved(renamed, file)) {
                Path there = settings.contentFile(file.path());
                PatchedFile.write(there, before(tree, renamed, file).text(), file.text());
            }
        }
    }

    private void printSummary(Guide guide, String from, String to, List<SourceFile> changed) {
        long others = changed.stream()
                .map(SourceFile::path)
                .filter(path -> !path.startsWith(to.substring(0, to.length() - 2)))
                .count();
        String what = from.substring(CONTENT.length()) + " to " + to.substring(CONTENT.length()) + ", with "
                + Counted.of((int) others, "file") + " that named it.";
        String again = shell.command("rename " + old + " " + name + " --write", content.folder);
        shell.err().println(diff.write ? "Renamed " + what : "From " + what + " Write it with: " + again);
        if (slug(from).equals(slug(to))) {
            shell.err().println("Readers who have the old address are not led on: an alias holds a name, no folder.");
        }
        if (!guide.unreadable().isEmpty()) {
            shell.err()
                    .println("Names in files that cannot be read were left as they are: "
                            + String.join(", ", guide.unreadable()));
        }
    }
}
