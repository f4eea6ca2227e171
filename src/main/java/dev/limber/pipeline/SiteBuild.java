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
import dev.limber.export.site.CopyLabels;
import dev.limber.export.site.MachineFiles;
import dev.limber.export.site.OfflineList;
import dev.limber.export.site.WebManifest;
import dev.limber.figure.AnimationStyles;
import dev.limber.figure.FigureFiles;
import dev.limber.figure.FigurePlaces;
import dev.limber.figure.Figures;
import dev.limber.figure.Pictures;
import dev.limber.figure.TitlePicture;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceTree;
import dev.limber.html.LinkTargets.ImageTarget;
import dev.limber.model.Guide;
import dev.limber.model.SiteMap;
import dev.limber.plan.PlanLists;
import dev.limber.search.SearchIndex;
import dev.limber.theme.LayeredTheme;
import dev.limber.view.DoseWords;
import dev.limber.view.PageView;
import dev.limber.view.PendingPage;
import dev.limber.view.Strings;
import dev.limber.view.ThemeAssets;
import dev.limber.view.ViewBuilder;
import dev.limber.view.ViewInput;
import dev.limber.view.script.MovesScripts;
import dev.limber.view.script.ScriptWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One build with its stages in the order of {@link #run}. Collects files, diagnostics and timings on the way, so it runs
 * once. A mistake in one stage does not keep the next from reporting its own.
 */
final class SiteBuild {
    private final BuildSettings settings;
    private final Memo memo;
    private final SourceTree tree;
    private final Parallel parallel;
    private final Findings findings = new Findings();
    private final SiteFiles files = new SiteFiles();
    private final Timings timings = new Timings();

    /** The guide as it is published, with its figures and with the checks that run beside the other stages. */
    private record Content(Guide guide, Figures figures, Supplier<List<Diagnostic>> checks) {}

    /** What pages are made from: the view input, the theme, and the parts that other stages may ask for first. */
    private record Materials(
            ViewInput input, LayeredTheme theme, Once<Pictures> pictures, Once<SearchIndex.Files> search) {}

    SiteBuild(BuildSettings settings, Memo memo, SourceTree tree) {
        this.settings = settings;
        this.memo = memo;
        this.tree = tree;
        this.parallel = new Parallel(settings.jobs());
    }

    BuildResult run(Optional<Consumer<EarlyPages>> waiting) {
        Content content = readContent();
        Materials materials = collectMaterials(content);
        List<PendingPage> pages = new ViewBuilder(materials.input()).build();
        Printer printer = new Printer(materials.theme().tree(), memo);
        waiting.ifPresent(reader -> offerEarlyPages(reader, content, materials.theme(), pages, printer));
        addSearchIndex(materials);
        printPages(pages, printer);
        addMachineFiles(materials.input());
        addNotes(content.guide(), materials.input());
        findings.addAll(files.diagnostics());
        findings.addAll(content.checks().get());
        timings.end("check");
        memo.endBuild();
        return result(content.guide(), materials.theme(), List.of());
    }

    /** Reads pages, data and figures; drawings are read and checks run beside the rest. */
    private Content readContent() {
        Supplier<Checked<Figures>> drawings = parallel.begin(() -> new FigureFiles().read(tree, memo.cache()));
        Guide whole = take(new GuideReader(settings, memo).read(tree));
        timings.end("content");
        Guide published = settings.drafts() ? whole : whole.withoutDrafts();
        Supplier<List<Diagnostic>> checks = parallel.begin(() -> new GuideChecker(memo.cache()).check(published, tree));
        Guide guide = new TermMarks(parallel, memo).mark(published);
        Figures figures = take(drawings.get());
        findings.addAll(new FigurePlaces(whole, figures).check());
        return new Content(guide, figures, checks);
    }

    /** Lays the theme and collects assets, media and figure styles; the files that pages name become part of the site. */
    private Materials collectMaterials(Content content) {
        LayeredTheme theme = LayeredTheme.of(
                tree, content.guide().settings().language(), !content.guide().hasMoves());
        findings.addAll(theme.diagnostics());
        Strings strings = new Strings(theme.words());
        Guide guide = new PlanLists(content.guide(), new DoseWords(strings)::line).write();
        SortedMap<String, String> names = new TreeMap<>();
        Assets assets = collectAssets(theme.tree(), ScriptWords.of(guide, strings, addMoves(content, strings, names)));
        files.addAll(assets.files());
        ContentMedia media = ContentMedia.of(tree);
        files.addAll(media.files());
        Map<String, ImageTarget> images = media.images();
        names.putAll(assets.names());
        AnimationStyles.of(guide, content.figures()).forEach((name, file) -> {
            files.add(file);
            names.put(name, file.path());
        });
        names.put(WebManifest.PATH, WebManifest.PATH);
        Once<Pictures> pictures = new Once<>(() -> Pictures.of(guide, content.figures()));
        Once<SearchIndex.Files> search =
                new Once<>(() -> SearchIndex.of(guide, pictures.get().pages()));
        ViewInput input = new ViewInput(
                guide,
                new SiteMap(guide, images.keySet()),
                strings,
                new ThemeAssets(
                        names, theme.backdrop().light(), theme.backdrop().dark()),
                images,
                content.figures(),
                baseUrl(guide),
                () -> search.get().start());
        timings.end("assets and figures");
        return new Materials(input, theme, pictures, search);
    }

    /** Adds the moves that plans are made of, with their drawings; a page that lists all of them names their files. */
    private MovesScripts addMoves(Content content, Strings strings, Map<String, String> names) {
        Map<String, TitlePicture> titles = TitlePicture.of(content.guide(), content.figures());
        MovesScripts moves = MovesScripts.of(content.guide(), strings, titles);
        List<OutputFile> made = new ArrayList<>(moves.files());
        titles.values().forEach(title -> made.add(title.file()));
        files.addAll(made);
        if (ViewBuilder.listsMoves(content.guide())) {
            made.forEach(file -> names.put("plan/" + file.path(), file.path()));
        }
        return moves;
    }

    /** Collects the theme's assets; scripts and style sheets of an unchanged theme are not compacted again. */
    private Assets collectAssets(SourceTree theme, Map<String, String> scriptWords) {
        record Input(Map<String, String> files, Map<String, String> words) {}
        Input input = new Input(memo.hashes(theme.below("theme/")), scriptWords);
        return take(memo.of("assets", input, same -> new AssetCollector().collect(theme, same.words())));
    }

    private void offerEarlyPages(
            Consumer<EarlyPages> reader,
            Content content,
            LayeredTheme theme,
            List<PendingPage> pages,
            Printer printer) {
        BuildResult soFar = result(content.guide(), theme, content.checks().get());
        if (!soFar.hasErrors()) {
            reader.accept(new EarlyPages(tree, soFar, pages, printer));
        }
        timings.end("early pages");
    }

    private void addSearchIndex(Materials materials) {
        files.addAll(materials.search().get().files());
        files.addAll(materials.pictures().get().files());
        timings.end("search");
    }

    private void printPages(List<PendingPage> pages, Printer printer) {
        List<PageView> views = parallel.map(pages, page -> page.view().get()).stream()
                .sorted(Comparator.comparing(PageView::output))
                .toList();
        timings.end("views");
        parallel.map(views, printer::print).forEach(page -> files.add(take(page)));
        timings.end("html");
    }

    /** Adds the files for programs, which list the pages and so come after them. */
    private void addMachineFiles(ViewInput input) {
        Strings strings = input.strings();
        CopyLabels labels = new CopyLabels(
                strings.of("stop-if"),
                strings.emergency(input.guide().settings().safety().help()),
                strings.of("all-signs"),
                strings.of("sore-here"),
                new CopyLabels.Cautions(
                        strings.of("check-first"),
                        strings.of("ask-if"),
                        strings.of("adapt"),
                        strings.of("caution-of-part")));
        files.addAll(new MachineFiles(input.guide(), input.map(), input.baseUrl(), labels).write(pagePaths()));
        String direction = RightToLeft.isWritten(input.guide().settings().language()) ? "rtl" : "ltr";
        files.add(new WebManifest(input.theme().paths(), input.theme().light()).of(input.guide(), direction));
        files.add(OfflineList.of(files.output().files().values()));
        timings.end("data");
    }

    private List<String> pagePaths() {
        return files.output().files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    private void addNotes(Guide guide, ViewInput input) {
        Span place = Span.startOf("content/guide.yaml");
        if (!SearchIndex.stems(guide.settings().language())) {
            findings.note(
                    Code.PLAIN_SEARCH,
                    place,
                    "Search knows the endings of English words only; in this language it finds words as written.",
                    "");
        }
        if (RightToLeft.isWritten(guide.settings().language())) {
            findings.note(
                    Code.RIGHT_TO_LEFT,
                    place,
                    "This language is written right to left, which is not laid out yet: pages stand left to right.",
                    "");
        }
        if (input.baseUrl().isEmpty()) {
            findings.note(
                    Code.NO_BASE_URL,
                    place,
                    "Without base-url there is no sitemap, no feed and no canonical address.",
                    "base-url: https://example.org/");
        }
    }

    /** The address from the settings, else from {@code guide.yaml}, with a closing slash. */
    private Optional<String> baseUrl(Guide guide) {
        Optional<String> base =
                settings.baseUrl().or(() -> guide.settings().publication().baseUrl());
        return base.map(url -> url.endsWith("/") ? url : url + "/");
    }

    private <T> T take(Checked<T> checked) {
        findings.addAll(checked.diagnostics());
        return checked.value();
    }

    /** The files so far, with the diagnostics of the stages and of the checks, each once and in its theme layer. */
    private BuildResult result(Guide guide, LayeredTheme theme, List<Diagnostic> checked) {
        List<Diagnostic> all = Stream.concat(findings.list().stream(), checked.stream())
                .map(theme::inItsLayer)
                .distinct()
                .sorted()
                .toList();
        return new BuildResult(
                files.output(), DiagnosticLimit.of(all), guide.pages().size(), Drafts.of(guide), timings.stages());
    }
}
