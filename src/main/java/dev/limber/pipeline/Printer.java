package dev.limber.pipeline;

import dev.limber.diagnostic.Checked;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.theme.ThemeRenderer;
import dev.limber.view.PageView;
import java.util.List;

/** Renders page views with the templates of a theme, and reuses the HTML of a view that is equal to that of the last build. */
final class Printer {
    private static final String TEMPLATES = "theme/templates/";

    private final ThemeRenderer renderer;
    private final Memo memo;

    Printer(SourceTree tree, Memo memo) {
        List<SourceFile> templates = tree.below(TEMPLATES);
        this.renderer =
                memo.of(TEMPLATES, memo.hashes(templates), hashes -> new ThemeRenderer(SourceTree.of(templates)));
        this.memo = memo;
    }

    /** Renders a page to a file, with the diagnostics of its template. */
    Checked<OutputFile> print(PageView view) {
        return memo.of("html " + view.output(), new PrintInput(renderer, view), PrintInput::print);
    }

    /** The input of the memo: a view and the renderer that prints it. */
    private record PrintInput(ThemeRenderer renderer, PageView view) {
        Checked<OutputFile> print() {
            Checked<String> html = renderer.render(view.template(), view.model());
            return new Checked<>(OutputFile.text(view.output(), html.value(), "the page list"), html.diagnostics());
        }
    }
}
