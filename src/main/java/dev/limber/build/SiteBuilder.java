package dev.limber.build;

import dev.limber.asset.AssetCollector;
import dev.limber.asset.Assets;
import dev.limber.check.GuideChecker;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.export.CopyLabels;
import dev.limber.export.MachineFiles;
import dev.limber.figure.Figures;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.glossary.GlossaryLinker;
import dev.limber.model.Guide;
import dev.limber.search.SearchIndex;
import dev.limber.theme.LaidTheme;
import dev.limber.theme.ThemeRenderer;
import dev.limber.view.PageView;
import dev.limber.view.Strings;
import dev.limber.view.ViewBuilder;
import dev.limber.view.ViewInput;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Builds a guide: everything that was read goes in, the whole site and every finding come out. A pure function of the
 * tree and the settings; mistakes in one stage do not keep the next from reporting its own.
 */
public final class SiteBuilder {
    private static final String GUIDE_FILE = "content/guide.yaml";
    private static final String TEMPLATES = "theme/templates/";

    private final BuildSettings settings;
    private final Parallel parallel;
    private final Memo memo;
    private final Findings findings = new Findings();
    private final SiteFiles files = new SiteFiles();
    private final Laps laps = new Laps();

    /** With what earlier builds left in the memo; it changes how fast a site is made, never what is in it. */
    public SiteBuilder(BuildSettings settings, Memo memo) {
        this.settings = settings;
        this.parallel = new Parallel(settings.jobs());
        this.memo = memo;
    }

    /** The site and the diagnostics; to be called once. */
    public BuildResult build(SourceTree tree) {
        Supplier<Checked<Figures>> drawings = parallel.begin(() -> new FigureStage(memo).read(tree));
        Guide whole = take(new GuideReader(settings.jobs(), memo).read(tree));
        laps.end("content");
        Guide written = settings.drafts() ? whole : Drafts.without(whole);
        Supplier<List<Diagnostic>> checks = parallel.begin(() -> new GuideChecker().check(written, tree));
        Guide guide = new GlossaryLinker().link(written);
        LaidTheme theme = new LaidTheme(tree, guide.settings().language(), !guide.hasMoves());
        findings.addAll(theme.diagnostics());
        Assets assets = take(new AssetCollector().collect(theme.tree()));
        files.addAll(assets.files());
        ContentMedia media = ContentMedia.of(tree);
        files.addAll(media.files());
        Figures figures = take(drawings.get());
        findings.addAll(new FigurePlaces(whole, figures).check());
        laps.end("assets and figures");
        render(theme, views(new Drawn(guide, figures), theme, assets, media));
        files.addAll(
                new MachineFiles(guide, baseUrl(guide), copyLabels(new Strings(theme.words()))).write(pagePaths()));
        laps.end("data");
        if (baseUrl(guide).isEmpty()) {
            noteMissingBaseUrl();
        }
        findings.addAll(files.diagnostics());
        findings.addAll(checks.get());
        laps.end("check");
        memo.endBuild();
        return result(guide, theme);
    }

    private BuildResult result(Guide guide, LaidTheme theme) {
        return new BuildResult(
                files.output(),
                FirstOfEachFile.of(findings.list().stream()
                        .map(theme::inItsLayer)
                        .distinct()
                        .toList()),
                guide.pages().size(),
                Drafts.of(guide),
                laps.stages());
    }

    private static CopyLabels copyLabels(Strings strings) {
        return new CopyLabels(strings.of("stop-if"), strings.of("emergency-if"), strings.of("all-signs"));
    }

    private <T> T take(Checked<T> checked) {
        findings.addAll(checked.diagnostics());
        return checked.value();
    }

    /** The guide with its drawings. */
    private record Drawn(Guide guide, Figures figures) {}

    private List<PageView> views(Drawn drawn, LaidTheme theme, Assets assets, ContentMedia media) {
        Guide guide = drawn.guide();
        SearchIndex.Files index = SearchIndex.of(guide);
        files.addAll(index.files());
        notePlainSearch(guide.settings().language());
        laps.end("search");
        SortedMap<String, String> names = new TreeMap<>(assets.names());
        names.put(ViewInput.SEARCH_DATA, index.start());
        new FilmStyles(guide, drawn.figures()).files().forEach((name, file) -> {
            files.add(file);
            names.put(name, file.path());
        });
        ViewInput input = new ViewInput(
                guide,
                new Strings(theme.words()),
                new ViewInput.Skin(
                        names, theme.backdrop().light(), theme.backdrop().dark()),
                media.images(),
                drawn.figures(),
                baseUrl(guide));
        List<PageView> views = parallel.map(new ViewBuilder(input).build(), Supplier::get);
        laps.end("views");
        return views.stream().sorted(Comparator.comparing(PageView::output)).toList();
    }

    private void notePlainSearch(String language) {
        if (!SearchIndex.stems(language)) {
            findings.note(
                    Code.PLAIN_SEARCH,
                    Span.startOf(GUIDE_FILE),
                    "Search knows the endings of English words only; in this language it finds words as written.",
                    "");
        }
    }

    private void render(LaidTheme theme, List<PageView> views) {
        List<SourceFile> templates = theme.tree().below(TEMPLATES);
        ThemeRenderer renderer =
                memo.of(TEMPLATES, memo.hashes(templates), hashes -> new ThemeRenderer(SourceTree.of(templates)));
        parallel.map(views, view -> memo.of("html " + view.output(), new Sheet(renderer, view), Sheet::print))
                .forEach(page -> files.add(take(page)));
        laps.end("html");
    }

    /** A view and what prints it. */
    private record Sheet(ThemeRenderer renderer, PageView view) {
        Checked<OutputFile> print() {
            Checked<String> html = renderer.render(view.template(), view.model());
            return new Checked<>(OutputFile.text(view.output(), html.value(), "the page list"), html.diagnostics());
        }
    }

    private List<String> pagePaths() {
        return files.output().files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    /** The address from the settings, else from {@code guide.yaml}, with a closing slash. */
    private Optional<String> baseUrl(Guide guide) {
        Optional<String> base = settings.baseUrl().or(() -> guide.settings().baseUrl());
        return base.map(url -> url.endsWith("/") ? url : url + "/");
    }

    /** Said once, when files are left out for want of an address. */
    private void noteMissingBaseUrl() {
        findings.note(
                Code.NO_BASE_URL,
                Span.startOf(GUIDE_FILE),
                "Without base-url there is no sitemap, no feed and no canonical address.",
                "base-url: https://example.org/");
    }
}
