package dev.limber.theme;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceTree;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renders pages with the templates of a theme. Templates read the view of a page as the variable {@code page}. Unknown
 * names, bad syntax, missing includes and circular references are diagnostics with file, line and column. Thread-safe.
 */
public final class ThemeRenderer {
    private static final int MAX_PAGE_CHARACTERS = 16 * 1024 * 1024;

    private final SourceTree tree;
    private final PebbleEngine engine;
    private final List<Diagnostic> faults;

    public ThemeRenderer(SourceTree tree) {
        this.tree = tree;
        this.faults = faults(tree);
        this.engine = new PebbleEngine.Builder()
                .loader(new TreeLoader(tree))
                .extension(new ShortRange())
                .registerExtensionCustomizer(HtmlValues::new)
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Locale.ROOT)
                .maxRenderedSize(MAX_PAGE_CHARACTERS)
                .build();
    }

    private static List<Diagnostic> faults(SourceTree tree) {
        Findings findings = new Findings();
        findings.addAll(new TemplateReferences(tree).check());
        findings.addAll(new TemplateBlocks(tree).check());
        return findings.list();
    }

    /** Renders a page as HTML; the result is empty, with an error, when a template is at fault. */
    public Checked<String> render(String template, Object view) {
        if (!faults.isEmpty()) {
            return new Checked<>("", faults);
        }
        String path = TemplateNames.path(template);
        if (tree.file(path).isEmpty()) {
            return failed(Code.TEMPLATE_MISSING, path, "The theme has no template \"" + template + "\".");
        }
        try {
            StringWriter html = new StringWriter();
            engine.getTemplate(path).evaluate(html, Map.of("page", view));
            return new Checked<>(html.toString(), List.of());
        } catch (PebbleException e) {
            return new Checked<>("", List.of(new TemplateFault(tree, path, view).diagnose(e)));
        } catch (StackOverflowError e) {
            return failed(Code.TEMPLATE_FAILED, path, "This template nests without end.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<String> failed(Code code, String path, String message) {
        Findings findings = new Findings();
        findings.error(code, Span.startOf(path), message, "");
        return new Checked<>("", findings.list());
    }
}
