package dev.limber.view;

import dev.limber.model.ContentSecurityPolicy;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.NavigationEntry;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import dev.limber.model.Vocabulary.Group;
import dev.limber.view.ViewInput.Skin;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Frame.Head;
import dev.limber.view.page.Frame.Menus;
import dev.limber.view.page.Frame.Places;
import dev.limber.view.page.Frame.Site;
import dev.limber.view.page.Frame.Tab;
import dev.limber.view.page.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what every page has around its content. */
final class FrameMaker {
    static final String HOME = "index.html";
    static final String SEARCH = "search.html";
    private static final List<String> GENERATED = List.of("search", "sources", "glossary", "profile", "changes");

    private final Skin skin;
    private final Desk desk;
    private final GuideSettings settings;

    FrameMaker(Desk desk, Skin skin) {
        this.desk = desk;
        this.skin = skin;
        this.settings = desk.guide().settings();
    }

    /**
     * What a page says about itself.
     *
     * @param crumbs label and output path of the pages above it, from home on
     */
    record Sign(String title, String description, List<Link> crumbs, String jsonLd, boolean indexed) {}

    Frame of(Sign sign) {
        return new Frame(
                head(sign),
                new Site(
                        desk.text(settings.title()),
                        desk.text(settings.tagline()),
                        settings.language(),
                        desk.text(settings.safety().disclaimer()),
                        settings.publication().publisher().map(desk::text).orElse(""),
                        desk.guide().hasMoves(),
                        skin.light(),
                        skin.dark()),
                new Places(
                        new Link(desk.text(settings.title()), desk.route().to(HOME)),
                        desk.route().to(SEARCH),
                        help()),
                new Menus(navigation(), tabs(), footer()),
                sign.crumbs().stream()
                        .map(crumb -> new Link(crumb.label(), desk.route().to(crumb.href())))
                        .toList(),
                new ProfileMaker(desk).frame(),
                assets());
    }

    private Head head(Sign sign) {
        String site = desk.text(settings.title());
        boolean home = desk.route().from().equals(HOME);
        String title = home
                ? desk.strings().of("title-home", "site", site, "tagline", desk.text(settings.tagline()))
                : desk.strings().of("title-page", "title", sign.title(), "site", site);
        String canonical = desk.baseUrl()
                .filter(base -> sign.indexed())
                .map(base -> base + (home ? "" : desk.route().from()))
                .orElse("");
        return new Head(
                title, sign.description(), canonical, sign.indexed(), ContentSecurityPolicy.TEXT, sign.jsonLd());
    }

    private Map<String, String> assets() {
        Map<String, String> addresses = new LinkedHashMap<>();
        skin.assets().forEach((name, output) -> addresses.put(name, desk.route().to(output)));
        return addresses;
    }

    private Optional<Link> help() {
        return settings.safety()
                .help()
                .flatMap(help -> desk.guide().bySlug(help.page().value()).map(desk::link));
    }

    private List<Tab> navigation() {
        List<Tab> entries = new ArrayList<>();
        for (NavigationEntry entry : settings.menus().navigation()) {
            output(desk.guide(), entry.page().value())
                    .ifPresent(
                            output -> entries.add(tab(desk.text(entry.label()), output, isHelp(entry) ? "safe" : "")));
        }
        return entries;
    }

    private boolean isHelp(NavigationEntry entry) {
        return settings.safety()
                .help()
                .filter(help -> help.page().value().equals(entry.page().value()))
                .isPresent();
    }

    private List<Tab> tabs() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(desk.strings().of("tab-home"), HOME, "icons/home"));
        for (String section : List.of("exercises", "routines")) {
            if (!desk.guide().section(section).isEmpty()) {
                tabs.add(tab(desk.strings().of("tab-" + section), section + "/index.html", "icons/" + section));
            }
        }
        if (tabs.size() == 1) {
            navigation().stream()
                    .filter(entry -> entry.icon().isEmpty())
                    .limit(2)
                    .map(entry -> new Tab(entry.label(), entry.href(), "icons/page", entry.current()))
                    .forEach(tabs::add);
        }
        tabs.add(tab(desk.strings().of("tab-search"), SEARCH, "icons/search"));
        return tabs;
    }

    private Tab tab(String label, String output, String icon) {
        return new Tab(label, desk.route().to(output), icon, isBelow(output));
    }

    private boolean isBelow(String output) {
        String from = desk.route().from();
        if (!output.endsWith("/index.html")) {
            return output.equals(from);
        }
        String folder = from.substring(0, from.indexOf('/') + 1);
        boolean facet = Facets.GROUPS.stream().map(Group::word).anyMatch(word -> folder.equals(word + "/"));
        return output.equals((facet ? "exercises/" : folder) + HOME);
    }

    private List<Link> footer() {
        return settings.menus().footer().stream()
                .flatMap(entry -> output(desk.guide(), entry.page().value()).stream()
                        .map(output ->
                                new Link(desk.text(entry.label()), desk.route().to(output))))
                .toList();
    }

    /** Where a name of the navigation leads: a page's slug, a generated list, or a section. */
    static Optional<String> output(Guide guide, String name) {
        Optional<String> page = guide.bySlug(name).map(found -> found.info()).map(PageInfo::output);
        if (page.isPresent()) {
            return page;
        }
        boolean empty = name.equals("sources") && guide.sources().isEmpty()
                || name.equals("glossary") && guide.glossary().isEmpty()
                || name.equals("profile") && guide.pages(Page.Condition.class).isEmpty()
                || name.equals("changes") && guide.records().changes().isEmpty();
        if (GENERATED.contains(name)) {
            return empty ? Optional.empty() : Optional.of(name + ".html");
        }
        return guide.section(name).isEmpty() ? Optional.empty() : Optional.of(name + "/" + HOME);
    }
}
