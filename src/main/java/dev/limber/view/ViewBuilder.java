package dev.limber.view;

import dev.limber.html.HtmlWriter;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.Vocabulary.Group;
import dev.limber.model.Vocabulary.Term;
import dev.limber.view.FrameMaker.Sign;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Help;
import dev.limber.view.page.Link;
import dev.limber.view.page.NotFoundView;
import dev.limber.view.page.RedirectView;
import dev.limber.view.page.TextView;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes the view of every page of the site: those that people wrote and those that are lists of them. */
public final class ViewBuilder {
    /** The page that asks for the search index. */
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

    /** All pages, each made when it is asked for, on any thread; in no order that matters. */
    public List<PendingPage> build() {
        List<PendingPage> views = new ArrayList<>();
        guide.pages().stream().filter(page -> !isFacet(page)).map(this::page).forEach(views::add);
        guide.pages().forEach(page -> page.info().names().aliases().forEach(alias -> views.add(redirect(page, alias))));
        sections().forEach(folder -> views.add(section(folder)));
        Facets.GROUPS.forEach(group -> addFacets(group, views));
        views.add(search());
        views.add(notFound());
        if (!guide.glossary().isEmpty()) {
            views.add(listed("glossary", (desk, frame) -> new IndexMaker(desk).glossary(frame)));
        }
        if (!guide.sources().isEmpty()) {
            views.add(listed("sources", (desk, frame) -> new IndexMaker(desk).sources(frame)));
        }
        if (!guide.pages(Page.Condition.class).isEmpty()) {
            views.add(listed("profile", (desk, frame) -> new ProfileMaker(desk).page(frame)));
        }
        if (!guide.records().changes().isEmpty()) {
            views.add(listed("changes", (desk, frame) -> new ChangesMaker(desk).of(frame)));
        }
        return views;
    }

    /** Makes the view of a page within its frame. */
    private interface Maker {
        Object make(Desk desk, Frame frame);
    }

    private Desk desk(Route route) {
        return new Desk(
                guide,
                strings,
                new Words(strings),
                route,
                new HtmlWriter(new PageTargets(route, input.images()), strings.htmlLabels()),
                input.figures().page(),
                input.baseUrl());
    }

    private PendingPage view(Route route, String template, Function<Desk, Sign> sign, Maker maker) {
        return new PendingPage(route.from(), () -> {
            Desk desk = desk(route);
            Frame frame = new FrameMaker(desk, input.skin()).of(sign.apply(desk));
            return new PageView(route.from(), template, maker.make(desk, frame));
        });
    }

    private Link crumbHome() {
        return new Link(strings.of("home"), FrameMaker.HOME);
    }

    private Link crumb(String folder) {
        return new Link(ListingMaker.heading(strings, folder), folder + "/" + FrameMaker.HOME);
    }

    private PendingPage page(Page page) {
        String template = page.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return view(
                Route.of(page.info().output()),
                template.equals("plain") || template.equals("area") ? "text" : template,
                desk -> sign(desk, page),
                (desk, frame) -> make(desk, page, frame));
    }

    private Sign sign(Desk desk, Page page) {
        String section = page.info().section();
        List<Link> crumbs = section.isEmpty() ? List.of() : List.of(crumbHome(), crumb(section));
        String data = new JsonLd(desk).of(page, crumbs);
        return new Sign(desk.title(page), desk.text(page.info().summary()), crumbs, data, true);
    }

    private Object make(Desk desk, Page page, Frame frame) {
        if (page instanceof Page.Home home) {
            return new HomeMaker(desk).of(home, frame);
        } else if (page instanceof Page.Exercise exercise) {
            return new ExerciseMaker(desk).of(exercise, frame);
        } else if (page instanceof Page.Routine routine) {
            return new RoutineMaker(desk).of(routine, frame);
        } else if (page instanceof Page.Condition condition) {
            return new ConditionMaker(desk).of(condition, frame);
        }
        return text(desk, page, frame);
    }

    private TextView text(Desk desk, Page page, Frame frame) {
        boolean help = guide.settings()
                .safety()
                .help()
                .filter(found -> found.page().value().equals(page.slug().value()))
                .isPresent();
        return new TextView(
                desk.base(frame, page),
                new ChartMaker(desk).prose(page),
                help ? new SafetyMaker(desk).help() : Help.NONE,
                new ColophonMaker(desk).of(page),
                desk.figures().sprite());
    }

    /** Areas that are in the vocabulary are shown as lists with the page's text. */
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
                "listing",
                desk -> new Sign(
                        title,
                        new ListingMaker(desk).lead(folder),
                        List.of(crumbHome()),
                        new ListJsonLd(desk).section(folder, title, List.of(crumbHome())),
                        true),
                (desk, frame) -> new ListingMaker(desk).section(folder, frame));
    }

    private void addFacets(Group group, List<PendingPage> views) {
        Set<Term> terms = new LinkedHashSet<>(new Facets(guide).used(group));
        guide.pages().stream()
                .filter(page -> group == Group.AREAS && isFacet(page))
                .forEach(page ->
                        terms.addAll(guide.vocabulary().term(group, page.slug().value()).stream()
                                .toList()));
        if (terms.isEmpty()) {
            return;
        }
        String title = ListingMaker.heading(strings, group.word());
        List<Link> crumbs = List.of(crumbHome(), crumb("exercises"));
        views.add(view(
                Route.of(group.word() + "/" + FrameMaker.HOME),
                "listing",
                desk -> new Sign(title, new ListingMaker(desk).lead(group.word()), crumbs, "", true),
                (desk, frame) -> new ListingMaker(desk).group(group, frame)));
        terms.forEach(term -> views.add(facet(group, term)));
    }

    private PendingPage facet(Group group, Term term) {
        List<Link> crumbs = List.of(crumbHome(), crumb("exercises"), crumb(group.word()));
        return view(
                Route.of(Facets.output(group, term.key())),
                "listing",
                desk -> new Sign(new ListingMaker(desk).title(group, term), desk.text(term.text()), crumbs, "", true),
                (desk, frame) -> new ListingMaker(desk).facet(group, term, frame));
    }

    private PendingPage search() {
        return listed(
                "search",
                (desk, frame) ->
                        new IndexMaker(desk).search(frame, input.searchStart().get()));
    }

    private PendingPage listed(String name, Maker maker) {
        return view(
                Route.of(name + ".html"),
                name,
                desk -> new Sign(
                        strings.of(name),
                        strings.of(name + "-lead"),
                        List.of(crumbHome()),
                        name.equals("glossary")
                                ? new ListJsonLd(desk).glossary(strings.of(name), List.of(crumbHome()))
                                : "",
                        true),
                maker);
    }

    private PendingPage notFound() {
        String root = input.baseUrl().map(base -> URI.create(base).getPath()).orElse("");
        return view(
                new Route(NOT_FOUND, root),
                "404",
                desk -> new Sign(strings.of("not-found"), strings.of("not-found-lead"), List.of(), "", false),
                (desk, frame) -> new NotFoundView(desk.base(frame, "not-found", "not-found-lead"), places(desk)));
    }

    private List<Link> places(Desk desk) {
        return sections().stream()
                .map(this::crumb)
                .map(link -> new Link(link.label(), desk.route().to(link.href())))
                .toList();
    }

    private PendingPage redirect(Page page, Located<String> alias) {
        String section = page.info().section();
        String output = (section.isEmpty() ? "" : section + "/") + alias.value() + ".html";
        return view(
                Route.of(output),
                "redirect",
                desk -> new Sign(desk.title(page), desk.text(page.info().summary()), List.of(), "", false),
                (desk, frame) -> new RedirectView(strings.all(), frame, desk.title(page), desk.to(page)));
    }
}
