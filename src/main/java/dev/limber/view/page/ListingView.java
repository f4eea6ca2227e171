package dev.limber.view.page;

import dev.limber.html.Href;
import dev.limber.html.Html;
import java.util.List;
import java.util.Optional;

/**
 * The view of {@code listing}: cards of pages, with links to lists that narrow it.
 *
 * @param prose an area's own text
 * @param colophon what stands below an area's own page
 */
public record ListingView(
        Base base,
        ProseHtml prose,
        List<Filter> filters,
        String count,
        List<Card> cards,
        Html sprite,
        Optional<Colophon> colophon)
        implements View {
    @Override
    public String template() {
        return "listing";
    }

    /** A row of links to lists of one group. */
    public record Filter(String label, List<Choice> choices) {
        /** One list, with how many moves it has. */
        public record Choice(String label, Href href, int count, boolean current) {}
    }

    /** Whether a card stands for its move by the glyph of a position. */
    public boolean glyphs() {
        return cards.stream().anyMatch(card -> card.picture().isGlyph());
    }
}
