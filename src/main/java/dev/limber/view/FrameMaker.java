package dev.limber.view;

import dev.limber.html.Href;
import dev.limber.html.Html;
import dev.limber.html.LinkTargets.ImageTarget;
import dev.limber.model.ContentSecurityPolicy;
import dev.limber.model.Facets;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.NavigationEntry;
import dev.limber.model.PageInfo;
import dev.limber.model.Vocabulary.Group;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Frame.Backdrop;
import dev.limber.view.page.Frame.Head;
import dev.limber.view.page.Frame.Logo;
import dev.limber.view.page.Frame.Menus;
import dev.limber.view.page.Frame.Places;
import dev.limber.view.page.Frame.Practice;
import dev.limber.view.page.Frame.Site;
import dev.limber.view.page.Frame.Tab;
import dev.limber.view.page.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the frame of a page: document head, menus, breadcrumbs, footer. */
final class FrameMaker {
    static final String HOME = "index.html";
    static final String SEARCH = "search.html";

    /** As high as the logo of a practice stands in the footer, in pixels. */
    private static final int LOGO = 48;

    private final ThemeAssets theme;
    private final PageContext context;
    private final Map<String, ImageTarget> images;
    private final GuideSettings settings;

    /** @param images pictures by logical path, with their sizes */
    FrameMaker(PageContext context, ThemeAssets theme, Map<String, ImageTarget> images) {
        this.context = context;
        this.images = images;
        this.theme = theme;
        this.settings = context.guide().settings();
    }

    /** The frame of the page with this head. */
    Frame of(PageHead head) {
        return new Frame(
                head(head),
                new Site(
                        settings.id(),
                        context.text(settings.title()),
                        context.text(settings.tagline()),
                        settings.language(),
                        context.text(settings.safety().disclaimer()),
                        settings.publication().publisher().map(context::text).orElse(""),
                        context.guide().hasMoves(),
                        new Backdrop(theme.light(), theme.dark())),
                new Places(
                        new Link(context.text(settings.title()), context.route().to(HOME)),
                        context.route().to(SEARCH),
                        help(),
                        generated(GeneratedPage.DIARY),
                        generated(GeneratedPage.PLAN)),
                new Menus(navigation(), tabs(), footer()),
                head.crumbs().stream()
                        .map(crumb -> new Link(crumb.label(), context.route().to(crumb.output())))
                        .toList(),
                new ProfileMaker(context).frame(),
                settings.practice().map(this::practice),
                assets());
    }

    private Head head(PageHead head) {
        String site = context.text(settings.title());
        boolean home = context.route().from().equals(HOME);
        String title = home
                ? context.strings().of("title-home", "site", site, "tagline", context.text(settings.tagline()))
                : context.strings().of("title-page", "title", head.title(), "site", site);
        Href canonical = context.baseUrl()
                .filter(base -> head.indexed())
                .map(base -> base + (home ? "" : context.route().from()))
                .map(Href::new)
                .orElse(Href.NONE);
        Html policy = new Html(ContentSecurityPolicy.TEXT);
        return new Head(title, head.description(), canonical, head.indexed(), policy, head.jsonLd());
    }

    private Map<String, Href> assets() {
        Map<String, Href> addresses = new LinkedHashMap<>();
        theme.paths()
                .forEach((name, output) -> addresses.put(name, context.route().to(output)));
        return addresses;
    }

    private Optional<Link> help() {
        return settings.safety()
                .help()
                .flatMap(help -> context.guide().bySlug(help.page().value()).map(context::link));
    }

    private Optional<Link> generated(GeneratedPage generated) {
        return Optional.of(generated)
                .filter(page -> page.isMade(context.guide()))
                .map(page -> new Link(
                        context.strings().of(page.word()), context.route().to(page.output())));
    }

    private List<Tab> navigation() {
        List<Tab> entries = new ArrayList<>();
        for (NavigationEntry entry : settings.menus().navigation()) {
            output(context.guide(), entry.page().value())
                    .ifPresent(output ->
                            entries.add(tab(context.text(entry.label()), output, isHelp(entry) ? "safe" : "")));
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
        tabs.add(tab(context.strings().of("tab-home"), HOME, "icons/home"));
        for (String section : List.of("exercises", "routines")) {
            if (!context.guide().section(section).isEmpty()) {
                tabs.add(tab(context.strings().of("tab-" + section), section + "/index.html", "icons/" + section));
            }
        }
        if (tabs.size() == 1) {
            navigation().stream()
                    .filter(entry -> entry.icon().isEmpty())
                    .limit(2)
                    .map(entry -> new Tab(entry.label(), entry.href(), "icons/page", entry.current()))
                    .forEach(tabs::add);
        }
        tabs.add(tab(context.strings().of("tab-search"), SEARCH, "icons/search"));
        return tabs;
    }

    private Tab tab(String label, String output, String icon) {
        return new Tab(label, context.route().to(output), icon, isBelow(output));
    }

    private boolean isBelow(String output) {
        String from = context.route().from();
        if (!output.endsWith("/index.html")) {
            return output.equals(from);
        }
        String folder = from.substring(0, from.indexOf('/') + 1);
        boolean facet = Facets.GROUPS.stream().map(Group::word).anyMatch(word -> folder.equals(word + "/"));
        return output.equals((facet ? "exercises/" : folder) + HOME);
    }

    private List<Link> footer() {
        return settings.menus().footer().stream()
                .flatMap(entry -> output(context.guide(), entry.page().value()).stream()
                        .map(output -> new Link(
                                context.text(entry.label()), context.route().to(output))))
                .toList();
    }

    /** Resolves a name of the navigation to an output path: a page's slug, a generated list, or a section. */
    static Optional<String> output(Guide guide, String name) {
        Optional<String> page = guide.bySlug(name).map(found -> found.info()).map(PageInfo::output);
        if (page.isPresent()) {
            return page;
        }
        Optional<GeneratedPage> generated = GeneratedPage.ofWord(name);
        if (generated.isPresent()) {
            return generated.filter(made -> made.isMade(guide)).map(GeneratedPage::output);
        }
        return guide.section(name).isEmpty() ? Optional.empty() : Optional.of(name + "/" + HOME);
    }

    private Practice practice(GuideSettings.Practice practice) {
        return new Practice(
                context.text(practice.name()),
                call(practice.telephone()),
                context.text(practice.address()),
                context.text(practice.line()),
                practice.logoPath()
                        .flatMap(path -> Optional.ofNullable(images.get(path)))
                        .map(this::logo),
                context.guide().hasClinicalReview() ? "" : context.strings().of("practice-review"));
    }

    /** A number as it was typed; the address of its link has its digits. */
    private static Optional<Link> call(String telephone) {
        String digits = telephone.replaceAll("[^0-9+]", "");
        return telephone.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(telephone, digits.isEmpty() ? Href.NONE : new Href("tel:" + digits)));
    }

    private Logo logo(ImageTarget image) {
        int height = Math.min(LOGO, image.height());
        int width = image.height() == 0 ? 0 : Math.max(1, Math.round((float) image.width() * height / image.height()));
        return new Logo(context.route().to(image.src()), width, height);
    }
}
