package dev.limber.view.page;

import dev.limber.html.Href;
import dev.limber.html.Html;
import java.util.List;
import java.util.Optional;

/** The view of {@code home}. */
public record HomeView(
        Base base, Hero hero, List<Choice> choices, Help help, Browse browse, List<Section> parts, Colophon colophon)
        implements View {
    @Override
    public String template() {
        return "home";
    }

    /**
     * The panel at the top.
     *
     * @param now whom to call at them, or what to do
     * @param emergencySigns the signs to get help for at once, in one line
     * @param figure a drawing as SVG, empty for none
     * @param sprite the symbols that drawings of this page use, as SVG
     */
    public record Hero(Html intro, String now, String emergencySigns, Html figure, Html sprite) implements Unwrapped {}

    /** An answer to "how are you today", with the minutes where it leads to a routine. */
    public record Choice(String label, String text, Href href, String minutes) {}

    /** Links to the lists of moves: of each area, and of all. */
    public record Browse(List<Link> areas, Link all) implements Unwrapped {}

    public Html intro() {
        return hero.intro();
    }

    public String now() {
        return hero.now();
    }

    public String emergencySigns() {
        return hero.emergencySigns();
    }

    public Html figure() {
        return hero.figure();
    }

    public Html sprite() {
        return hero.sprite();
    }

    public Optional<Safety.HelpCard> emergency() {
        return help.emergency();
    }

    public Optional<Safety.HelpCard> urgent() {
        return help.urgent();
    }

    public List<Link> areas() {
        return browse.areas();
    }

    public Link all() {
        return browse.all();
    }
}
