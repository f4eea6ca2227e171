package dev.limber.view.page;

import dev.limber.html.Href;
import dev.limber.html.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param crumbs the pages above this one, from home on
 * @param assets addresses of what a template may load, by path below the theme ({@code css/site.css})
 */
public record Frame(
        Head head,
        Site site,
        Places places,
        Menus menus,
        List<Link> crumbs,
        Optional<Profile> profile,
        Optional<Practice> practice,
        Map<String, Href> assets) {

    /**
     * The practice that hands the guide to its patients.
     *
     * @param call a link that calls it; nothing without a number
     * @param review that no page has been reviewed by a clinician; empty where one has
     */
    public record Practice(
            String name, Optional<Link> call, String address, String line, Optional<Logo> logo, String review) {}

    /** A logo with its size in pixels, 0 by 0 where it is unknown. */
    public record Logo(Href address, int width, int height) {}

    /** The head of the document; {@code canonical} is empty without a base URL. */
    public record Head(String title, String description, Href canonical, boolean indexed, Html policy, Html jsonLd) {}

    /** The pages that every page links to. */
    public record Places(Link home, Href search, Optional<Link> help, Optional<Link> diary, Optional<Link> plan)
            implements Unwrapped {}

    /**
     * The links at the top, at the bottom of a phone, and at the end of the page.
     *
     * @param navigation at the top
     * @param tabs at the bottom of a phone
     */
    public record Menus(List<Tab> navigation, List<Tab> tabs, List<Link> footer) implements Unwrapped {}

    /**
     * What a page needs to mark its lists for a reader who ticked conditions.
     *
     * @param page where one ticks
     * @param cautions by the address of a move, as it stands on this page, the advice on it as scripts read it
     */
    public record Profile(Link page, List<Condition> conditions, Map<Href, String> cautions) {
        /** The advice on the move at this address; empty for anything else. */
        public String of(String href) {
            return cautions.getOrDefault(new Href(href), "");
        }

        /** A condition's slug and page. */
        public record Condition(String slug, Link link) {}
    }

    /**
     * The guide itself, and the colours behind its pages.
     *
     * @param id names what a browser keeps of it
     * @param moves whether it is a guide of moves
     */
    public record Site(
            String id,
            String title,
            String tagline,
            String language,
            String disclaimer,
            String publisher,
            boolean moves,
            Backdrop backdrop) {
        public String light() {
            return backdrop.light();
        }

        public String dark() {
            return backdrop.dark();
        }
    }

    /** The colours behind pages, for the browser's frame. */
    public record Backdrop(String light, String dark) implements Unwrapped {}

    /** A link of a menu, with the name of its icon and whether the page lies below it. */
    public record Tab(String label, Href href, String icon, boolean current) {}

    public Link home() {
        return places.home();
    }

    public Href search() {
        return places.search();
    }

    public Optional<Link> help() {
        return places.help();
    }

    public Optional<Link> diary() {
        return places.diary();
    }

    public Optional<Link> plan() {
        return places.plan();
    }

    public List<Tab> navigation() {
        return menus.navigation();
    }

    public List<Tab> tabs() {
        return menus.tabs();
    }

    public List<Link> footer() {
        return menus.footer();
    }
}
