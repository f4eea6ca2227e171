package dev.limber.build;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.file.OutputFile;
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
    private final List<Diagnostic> diagnostics;
    private final List<String> drafts;
    private final List<OutputFile> files;
    private final Map<String, PendingPage> pages;
    private final Printer printer;

    EarlyPages(Known known, List<OutputFile> files, List<PendingPage> pages, Printer printer) {
        this.diagnostics = List.copyOf(known.diagnostics());
        this.drafts = List.copyOf(known.drafts());
        this.files = List.copyOf(files);
        this.pages = pages.stream()
                .filter(page -> !page.output().equals(ViewBuilder.SEARCH))
                .collect(Collectors.toMap(PendingPage::output, Function.identity(), (first, second) -> first));
        this.printer = printer;
    }

    /** What is known of the guide before its pages are made. */
    record Known(List<Diagnostic> diagnostics, List<String> drafts) {}

    /** Paths of the output that come from drafts. */
    public List<String> drafts() {
        return drafts;
    }

    /** What was found so far: warnings and notes. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The files that pages lean on: style sheets, scripts, fonts and pictures. */
    public List<OutputFile> files() {
        return files;
    }

    /** The page that will be at a path, if there is one and its template is without fault. */
    public Optional<OutputFile> page(String path) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> printer.print(page.view().get()))
                .filter(printed -> !printed.hasErrors())
                .map(Checked::value);
    }
}
