package dev.limber.view.page;

import dev.limber.html.Href;
import java.util.List;
import java.util.Optional;

/**
 * The view of {@code search}: the search box and an index of titles from A to Z.
 *
 * @param start name of the script that the page loads first
 * @param kinds headings of result lists by section, as JSON
 * @param words what the script says, as JSON
 * @param narrows whether results can be narrowed
 */
public record SearchView(
        Base base,
        String start,
        String kinds,
        String words,
        Optional<Safety.HelpCard> emergency,
        boolean narrows,
        List<Letter> letters)
        implements View {
    @Override
    public String template() {
        return "search";
    }

    /** The titles below one letter. */
    public record Letter(String letter, List<Title> entries) {}

    /** A page by its title, or by another name with the title as {@code see}. */
    public record Title(String label, Href href, String see) {}
}
