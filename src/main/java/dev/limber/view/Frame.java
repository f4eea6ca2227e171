package dev.limber.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param home addresses of pages that every page links to, relative to this one
 * @param assets what a template may load, by short name ({@code css}, {@code theme-js}) and relative to this page
 */
record Frame(
        Head head,
        Site site,
        Link home,
        String search,
        Optional<Link> help,
        List<Tab> navigation,
        List<Tab> tabs,
        List<Link> footer,
        List<Link> crumbs,
        Optional<Profile> profile,
        Map<String, String> assets) {

    /** The head of the document; {@code canonical} is empty without a base URL. */
    record Head(String title, String description, String canonical, boolean indexed, String policy, String jsonLd) {}

    /**
     * What a page needs to mark its lists for a reader who ticked conditions.
     *
     * @param page where one ticks
     * @param cautions by the address of a move, as it stands on this page, what is to be known about it as scripts read it
     */
    record Profile(Link page, List<Condition> conditions, Map<String, String> cautions) {
        /** What is to be known about the move at this address; empty for anything else. */
        public String of(String href) {
            return cautions.getOrDefault(href, "");
        }

        /** A condition's slug and page. */
        record Condition(String slug, Link link) {}
    }

    /**
     * The guide itself, and the colours behind its pages.
     *
     * @param moves whether it is a guide of moves
     */
    record Site(
            String title,
            String tagline,
            String language,
            String disclaimer,
            String publisher,
            boolean moves,
            String light,
            String dark) {}

    /** A link of the navigation, with the name of its icon and whether the page lies below it. */
    record Tab(String label, String href, String icon, boolean current) {}
}
