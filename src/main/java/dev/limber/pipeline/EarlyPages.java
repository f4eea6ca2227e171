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
 * Prints single pages of a guide without errors before the rest of its site is made, so that the preview can show an open
 * page early. The search page is left out, since it needs the index of all pages.
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

    /** The source tree that the pages are made from. */
    public SourceTree tree() {
        return tree;
    }

    /** The diagnostics so far, and the files that pages load, such as style sheets. */
    public BuildResult soFar() {
        return soFar;
    }

    /** Prints the page of an output path; empty when there is none or its template has an error. */
    public Optional<OutputFile> page(String path) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> printer.print(page.view().get()))
                .filter(printed -> !printed.hasErrors())
                .map(Checked::value);
    }
}
