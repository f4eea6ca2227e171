package dev.limber.view;

import dev.limber.figure.FigurePage;
import dev.limber.html.Html;
import dev.limber.html.HtmlWriter;
import dev.limber.model.Facets;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Vocabulary.Group;
import dev.limber.model.Vocabulary.Term;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Link;
import dev.limber.view.page.NotFoundView;
import dev.limber.view.page.OfflineView;
import dev.limber.view.page.RedirectView;
import dev.limber.view.page.View;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the views of all pages of the site: those of the guide, generated lists, redirects, and the 404 page. */
public final class ViewBuilder {
    /** Output path of the search page, the only one that needs the search index. */
    public static final String SEARCH = FrameMaker.SEARCH;

    private static final String NOT_FOUND = "404.html";
    private final ViewInput input;
    private final Guide guide;
    private final Strings strings;

    public ViewBuilder(ViewInput input) {
        this.input = input;
        this.guide = input.guide();
        this.strings = input.strings();
    }

    /** Whether the moves of a guide are few enough for the page of plans to list all of them. */
    public static boolean listsMoves(Guide guide) {
        return guide.exercises().size() <= PlanMaker.MOST_LISTED;
    }

    /** All pages, in no particular order; each view is made lazily, on any thread. */
    public List<PendingPage> build() {
        List<PendingPage> views = new ArrayList<>();
        guide.pages().stream().filter(page -> !isFacet(page)).map(this::page).forEach(views::add);
        guide.pages().forEach(page -> page.info().formerOutputs().forEach(output -> views.add(redirect(page, output))));
        sections().forEach(folder -> views.add(section(folder)));
        Facets.GROUPS.forEach(group -> addFacets(group, views));
        views.add(search());
        views.add(notFound());
        if (GeneratedPage.GLOSSARY.isMade(guide)) {
            views.add(listed("glossary", (context, frame) -> new IndexMaker(context).glossary(frame)));
        }
        if (GeneratedPage.SOURCES.isMade(guide)) {
            views.add(listed("sources", (context, frame) -> new IndexMaker(context).sources(frame)));
        }
        if (GeneratedPage.PROFILE.isMade(guide)) {
            views.add(listed("profile", (context, frame) -> new ProfileMaker(context).page(frame)));
        }
        if (GeneratedPage.DIARY.isMade(guide)) {
            views.add(listed("diary", (context, frame) -> new DiaryMaker(context).page(frame)));
        }
        if (GeneratedPage.PLAN.isMade(guide)) {
            views.add(listed("plan", (context, frame) -> new PlanMaker(context).page(frame)));
        }
        if (GeneratedPage.CHANGES.isMade(guide)) {
            views.add(listed("changes", (context, frame) -> new ChangesMaker(context).of(frame)));
        }
        views.add(
                listed("offline", (context, frame) -> new OfflineView(context.base(frame, "offline", "offline-lead"))));
        return views;
    }

    /** Makes the view of a page within its frame. */
    private interface Maker {
        View make(PageContext context, Frame frame);
    }

    private PageContext context(Route route, FigurePage figures) {
        return new PageContext(
                guide,
                strings,
                new DoseWords(strings),
                route,
                new HtmlWriter(new PageTargets(route, input.images(), guide, input.map()), strings.htmlLabels()),
                figures,
                input.baseUrl());
    }

    private PendingPage view(Route route, Function<PageContext, PageHead> head, Maker maker) {
        return drawn(route, input.figures()::page, head, maker);
    }

    private PendingPage drawn(
            Route route, Supplier<FigurePage> figures, Function<PageContext, PageHead> head, Maker maker) {
        return new PendingPage(route.from(), () -> {
            PageContext context = context(route, figures.get());
            Frame frame = new FrameMaker(context, input.theme(), input.images()).of(head.apply(context));
            return new PageView(route.from(), maker.make(context, frame));
        });
    }

    private PageRef crumbHome() {
        return new PageRef(strings.of("home"), FrameMaker.HOME);
    }

    private PageRef crumb(String folder) {
        return new PageRef(ListingMaker.heading(strings, folder), folder + "/" + FrameMaker.HOME);
    }

    private PendingPage page(Page page) {
        return drawn(
                Route.of(page.info().output()),
                () -> input.figures().page(page),
                context -> head(context, page),
                (context, frame) -> page.accept(new PageMaker(context, frame)));
    }

    private PageHead head(PageContext context, Page page) {
        String section = page.info().section();
        List<PageRef> crumbs = section.isEmpty() ? List.of() : List.of(crumbHome(), crumb(section));
        Html data = new JsonLd(context).of(page, crumbs);
        return new PageHead(context.title(page), context.text(page.info().summary()), crumbs, data, true);
    }

    /** Whether the page is an area of the vocabulary, which is shown as a list of moves with the page's text. */
    private boolean isFacet(Page page) {
        return page instanceof Page.Area
                && guide.vocabulary().term(Group.AREAS, page.slug().value()).isPresent();
    }

    private Set<String> sections() {
        Set<String> folders = new LinkedHashSet<>();
        guide.pages().forEach(page -> folders.add(page.info().section()));
        folders.remove("");
        Facets.GROUPS.forEach(group -> folders.remove(group.word()));
        return folders;
    }

    private PendingPage section(String folder) {
        String title = ListingMaker.heading(strings, folder);
        return view(
                Route.of(folder + "/" + FrameMaker.HOME),
                context -> new PageHead(
                        title,
                        new ListingMaker(context).lead(folder),
                        List.of(crumbHome()),
                        new ListJsonLd(context).section(folder, title, List.of(crumbHome())),
                        true),
                (context, frame) -> new ListingMaker(context).section(folder, frame));
    }

    private void addFacets(Group group, List<PendingPage> views) {
        Set<Term> terms = new Facets(guide).listed(group);
        if (terms.isEmpty()) {
            return;
        }
        String title = ListingMaker.heading(strings, group.word());
        List<PageRef> crumbs = List.of(crumbHome(), crumb("exercises"));
        views.add(view(
                Route.of(group.word() + "/" + FrameMaker.HOME),
                context -> new PageHead(title, new ListingMaker(context).lead(group.word()), crumbs, Html.NONE, true),
                (context, frame) -> new ListingMaker(context).group(group, frame)));
        terms.forEach(term -> views.add(facet(group, term)));
    }

    private PendingPage facet(Group group, Term term) {
        List<PageRef> crumbs = List.of(crumbHome(), crumb("exercises"), crumb(group.word()));
        return view(
                Route.of(Facets.output(group, term.key())),
                context -> new PageHead(
                        new ListingMaker(context).title(group, term),
                        context.text(term.text()),
                        crumbs,
                        Html.NONE,
                        true),
                (context, frame) -> new ListingMaker(context).facet(group, term, frame));
    }

    private PendingPage search() {
        return listed(
                "search",
                (context, frame) -> new IndexMaker(context)
                        .search(frame, input.searchStart().get()));
    }

    private PendingPage listed(String name, Maker maker) {
        return view(
                Route.of(name + ".html"),
                context -> new PageHead(
                        strings.of(name),
                        strings.of(name + "-lead"),
                        List.of(crumbHome()),
                        name.equals("glossary")
                                ? new ListJsonLd(context).glossary(strings.of(name), List.of(crumbHome()))
                                : Html.NONE,
                        true),
                maker);
    }

    private PendingPage notFound() {
        String root = input.baseUrl().map(base -> URI.create(base).getPath()).orElse("");
        return view(
                new Route(NOT_FOUND, root),
                context -> PageHead.unlisted(strings.of("not-found"), strings.of("not-found-lead")),
                (context, frame) ->
                        new NotFoundView(context.base(frame, "not-found", "not-found-lead"), places(context)));
    }

    private List<Link> places(PageContext context) {
        return sections().stream()
                .map(this::crumb)
                .map(page -> new Link(page.label(), context.route().to(page.output())))
                .toList();
    }

    private PendingPage redirect(Page page, String output) {
        return view(
                Route.of(output),
                context -> PageHead.unlisted(
                        context.title(page), context.text(page.info().summary())),
                (context, frame) -> new RedirectView(context.base(frame, page), context.to(page)));
    }
}
