package dev.limber.pipeline;

import dev.limber.asset.AssetCollector;
import dev.limber.asset.Assets;
import dev.limber.check.GuideChecker;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.DiagnosticLimit;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.export.CopyLabels;
import dev.limber.export.MachineFiles;
import dev.limber.figure.AnimationStyles;
import dev.limber.figure.FigureFiles;
import dev.limber.figure.FigurePlaces;
import dev.limber.figure.Figures;
import dev.limber.figure.Pictures;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;
import dev.limber.search.SearchIndex;
import dev.limber.theme.LaidTheme;
import dev.limber.view.PageView;
import dev.limber.view.PendingPage;
import dev.limber.view.Strings;
import dev.limber.view.ViewBuilder;
import dev.limber.view.ViewInput;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Builds a guide: everything that was read goes in, the whole site and every finding come out. A pure function of the
 * tree and the settings; mistakes in one stage do not keep the next from reporting its own.
 */
public final class SiteBuilder {
    private static final String GUIDE_FILE = "content/guide.yaml";

    private final BuildSettings settings;
    private final Parallel parallel;
    private final Memo memo;
    private final Findings findings = new Findings();
    private final SiteFiles files = new SiteFiles();
    private final Timings timings = new Timings();

    /** With what earlier builds left in the memo; it changes how fast a site is made, never what is in it. */
    public SiteBuilder(BuildSettings settings, Memo memo) {
        this.settings = settings;
        this.parallel = new Parallel(settings.jobs());
        this.memo = memo;
    }

    /** The site and the diagnostics; to be called once. */
    public BuildResult build(SourceTree tree) {
        return build(tree, Optional.empty());
    }

    /** The same, with pages for who waits, as soon as the guide is known to be without errors. */
    public BuildResult build(SourceTree tree, Consumer<EarlyPages> waiting) {
        return build(tree, Optional.of(waiting));
    }

    private BuildResult build(SourceTree tree, Optional<Consumer<EarlyPages>> waiting) {
        Supplier<Checked<Figures>> drawings = parallel.begin(() -> new FigureFiles().read(tree, memo.cache()));
        Guide whole = take(new GuideReader(settings.jobs(), memo).read(tree));
        timings.end("content");
        Guide written = settings.drafts() ? whole : Drafts.without(whole);
        Supplier<List<Diagnostic>> checks = parallel.begin(() -> new GuideChecker(memo.cache()).check(written, tree));
        Guide guide = new TermMarks(parallel, memo).mark(written);
        LaidTheme theme = new LaidTheme(tree, guide.settings().language(), !guide.hasMoves());
        findings.addAll(theme.diagnostics());
        Figures figures = take(drawings.get());
        findings.addAll(new FigurePlaces(whole, figures).check());
        Once<Pictures> pictures = new Once<>(() -> Pictures.of(guide, figures));
        Once<SearchIndex.Files> search =
                new Once<>(() -> SearchIndex.of(guide, pictures.get().pages()));
        ViewInput input = input(theme, ContentMedia.of(tree), new Drawn(guide, figures), search);
        timings.end("assets and figures");
        List<PendingPage> pages = new ViewBuilder(input).build();
        Printer printer = new Printer(theme.tree(), memo);
        waiting.ifPresent(reader ->
                offer(reader, new EarlyPages(tree, result(guide, theme, checks.get()), pages, printer)));
        files.addAll(search.get().files());
        files.addAll(pictures.get().files());
        timings.end("search");
        print(pages, printer);
        finish(input, checks.get());
        return result(guide, theme, List.of());
    }

    /** The site so far, with what was found so far and by the checks, each thing once. */
    private BuildResult result(Guide guide, LaidTheme theme, List<Diagnostic> checked) {
        List<Diagnostic> told = DiagnosticLimit.of(Stream.concat(findings.list().stream(), checked.stream())
                .map(theme::inItsLayer)
                .distinct()
                .sorted()
                .toList());
        return new BuildResult(files.output(), told, guide.pages().size(), Drafts.of(guide), timings.stages());
    }

    /** What comes last: the files for programs, which list the pages, and what is known of the site as a whole. */
    private void finish(ViewInput input, List<Diagnostic> checked) {
        Guide guide = input.guide();
        files.addAll(new MachineFiles(guide, input.baseUrl(), copyLabels(input.strings())).write(pagePaths()));
        timings.end("data");
        note(guide, input.baseUrl());
        findings.addAll(files.diagnostics());
        findings.addAll(checked);
        timings.end("check");
        memo.endBuild();
    }

    /** The guide with its drawings. */
    private record Drawn(Guide guide, Figures figures) {}

    /** What the views are made from; the files that they name are part of the site. */
    private ViewInput input(LaidTheme theme, ContentMedia media, Drawn drawn, Supplier<SearchIndex.Files> search) {
        Assets assets = take(new AssetCollector().collect(theme.tree()));
        files.addAll(assets.files());
        files.addAll(media.files());
        SortedMap<String, String> names = new TreeMap<>(assets.names());
        AnimationStyles.of(drawn.guide(), drawn.figures()).forEach((name, file) -> {
            files.add(file);
            names.put(name, file.path());
        });
        return new ViewInput(
                drawn.guide(),
                new Strings(theme.words()),
                new ViewInput.Skin(
                        names, theme.backdrop().light(), theme.backdrop().dark()),
                media.images(),
                drawn.figures(),
                baseUrl(drawn.guide()),
                () -> search.get().start());
    }

    private void offer(Consumer<EarlyPages> reader, EarlyPages early) {
        if (!early.soFar().hasErrors()) {
            reader.accept(early);
        }
        timings.end("early pages");
    }

    private void print(List<PendingPage> pages, Printer printer) {
        List<PageView> views = parallel.map(pages, page -> page.view().get()).stream()
                .sorted(Comparator.comparing(PageView::output))
                .toList();
        timings.end("views");
        parallel.map(views, printer::print).forEach(page -> files.add(take(page)));
        timings.end("html");
    }

    private static CopyLabels copyLabels(Strings strings) {
        return new CopyLabels(strings.of("stop-if"), strings.of("emergency-if"), strings.of("all-signs"));
    }

    private <T> T take(Checked<T> checked) {
        findings.addAll(checked.diagnostics());
        return checked.value();
    }

    private List<String> pagePaths() {
        return files.output().files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    /** The address from the settings, else from {@code guide.yaml}, with a closing slash. */
    private Optional<String> baseUrl(Guide guide) {
        Optional<String> base =
                settings.baseUrl().or(() -> guide.settings().publication().baseUrl());
        return base.map(url -> url.endsWith("/") ? url : url + "/");
    }

    private void note(Guide guide, Optional<String> baseUrl) {
        String language = guide.settings().language();
        if (!SearchIndex.stems(language)) {
            findings.note(
                    Code.PLAIN_SEARCH,
                    Span.startOf(GUIDE_FILE),
                    "Search knows the endings of English words only; in this language it finds words as written.",
                    "");
        }
        if (baseUrl.isEmpty()) {
            findings.note(
                    Code.NO_BASE_URL,
                    Span.startOf(GUIDE_FILE),
                    "Without base-url there is no sitemap, no feed and no canonical address.",
                    "base-url: https://example.org/");
        }
    }
}
