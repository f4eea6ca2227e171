package dev.limber.pipeline;

import dev.limber.diagnostic.Checked;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceTree;
import dev.limber.view.PendingPage;
import dev.limber.view.ViewBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pages of a guide that was found to be without errors, before the rest of its site is made: for someone who looks
 * at one of them and waits. The search page is not among them, as it needs the index of all.
 */
public final class EarlyPages {
    private final SourceTree tree;
    private final BuildResult soFar;
    private final Map<String, PendingPage> pages;
    private final Printer printer;

    EarlyPages(SourceTree tree, BuildResult soFar, List<PendingPage> pages, Printer printer) {
        this.tree = tree;
        this.soFar = soFar;
        this.pages = pages.stream()
                .filter(page -> !page.output().equals(ViewBuilder.SEARCH))
                .collect(Collectors.toMap(PendingPage::output, Function.identity(), (first, second) -> first));
        this.printer = printer;
    }

    /** What the guide is made from. */
    public SourceTree tree() {
        return tree;
    }

    /** What is known before the pages: what was found, and the files that pages lean on, such as style sheets. */
    public BuildResult soFar() {
        return soFar;
    }

    /** The page that will be at a path, if there is one and its template is without fault. */
    public Optional<OutputFile> page(String path) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> printer.print(page.view().get()))
                .filter(printed -> !printed.hasErrors())
                .map(Checked::value);
    }
}
