package dev.limber.sheet;

import dev.limber.asset.AssetCollector;
import dev.limber.css.StyleSheet;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Findings;
import dev.limber.figure.ContactSheet;
import dev.limber.figure.FigureFiles;
import dev.limber.figure.Figures;
import dev.limber.file.OutputFile;
import dev.limber.file.ResultCache;
import dev.limber.file.SiteOutput;
import dev.limber.file.SourceTree;
import dev.limber.model.ContentSecurityPolicy;
import dev.limber.pipeline.BuildResult;
import dev.limber.theme.LayeredTheme;
import dev.limber.theme.ThemeRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds the contact sheet of a guide's figures: a page with each pose in each style. It replaces the site. */
public final class SheetBuilder {
    private static final String THEME_STYLE = "theme/css/site.css";
    private static final List<String> STYLES = List.of(THEME_STYLE, "theme/css/tokens.css", "theme/css/own.css");
    private static final String PAGE = "index.html";

    private final Findings findings = new Findings();
    private final SortedMap<String, OutputFile> files = new TreeMap<>();

    /** The model of the template. */
    record Sheet(Map<String, String> t, String policy, String style, String sheetStyle, ContactSheet figures) {}

    /** Builds the sheet and reports errors in the figures. Call it once per instance. */
    public BuildResult build(SourceTree tree) {
        Figures figures = take(new FigureFiles().read(tree, ResultCache.none()));
        LayeredTheme theme = LayeredTheme.of(tree, "en", false);
        findings.addAll(theme.diagnostics());
        take(new AssetCollector().collect(theme.tree(), Map.of())).files().stream()
                .filter(file -> file.path().matches(".*\\.(css|woff2)"))
                .forEach(this::add);
        List<StyleSheet> css = STYLES.stream()
                .flatMap(path -> theme.tree().file(path).stream())
                .map(file -> new StyleSheet(file.text()))
                .toList();
        byte[] own = new SheetStyle(css).text().getBytes(StandardCharsets.UTF_8);
        OutputFile sheetStyle = AssetCollector.named("sheet.css", own, THEME_STYLE);
        add(sheetStyle);
        Sheet sheet = new Sheet(theme.words(), ContentSecurityPolicy.TEXT, style(), sheetStyle.path(), figures.sheet());
        add(OutputFile.text(PAGE, take(new ThemeRenderer(theme.tree()).render("figures", sheet)), "the figures"));
        return new BuildResult(
                new SiteOutput(files),
                findings.list().stream().map(theme::inItsLayer).toList(),
                figures.slugs().size());
    }

    private <T> T take(Checked<T> checked) {
        findings.addAll(checked.diagnostics());
        return checked.value();
    }

    private void add(OutputFile file) {
        files.put(file.path(), file);
    }

    private String style() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("assets/site."))
                .findFirst()
                .orElse("");
    }
}
