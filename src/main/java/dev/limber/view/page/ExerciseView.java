package dev.limber.view.page;

import dev.limber.html.Html;
import java.util.List;
import java.util.Optional;

/** The view of {@code exercise}, a move. */
public record ExerciseView(
        Base base,
        Fit fit,
        Amount amount,
        Safety safety,
        Instructions instructions,
        Aside aside,
        Drawings drawings,
        Colophon colophon)
        implements View {
    @Override
    public String template() {
        return "exercise";
    }

    /**
     * How much of the move to do.
     *
     * @param learnFirst the moves to learn before it; empty for none
     * @param amountNote why the dose is as it is; empty for no reason
     */
    public record Amount(List<Fact> facts, Html learnFirst, String amountNote, Paced paced) implements Unwrapped {}

    /**
     * The text of the page.
     *
     * @param intro what stands above the first heading
     * @param stepList the steps with their drawings; empty where {@code steps} shows them without
     * @param parts the other sections, without steps and stop lines
     */
    public record Instructions(Html intro, Section steps, List<Step> stepList, List<Section> parts, Html footnotes)
            implements Unwrapped {}

    /** A step: its words, and its drawing; one that was shown before is not printed again. */
    public record Step(Html html, Html figure, boolean again) {}

    /** What stands beside the text: the move's properties, and how sure it is that the move helps. */
    public record Aside(List<Trait> traits, String certainty, String evidence) implements Unwrapped {}

    /** A property with its links: areas, position, equipment. */
    public record Trait(String label, List<Link> values) {}

    /**
     * How the move looks.
     *
     * @param sprite the symbols that drawings of this page use, as SVG
     */
    public record Drawings(Picture picture, Optional<Film> film, Html sprite) implements Unwrapped {}

    /** The animated move: its drawing, the name of the style sheet that moves it, and how long to hold in truth. */
    public record Film(Html svg, String style, String hold) {}

    public String suits() {
        return fit.suits();
    }

    public Optional<Link> alternative() {
        return fit.alternative();
    }

    public List<Fact> facts() {
        return amount.facts();
    }

    public Html learnFirst() {
        return amount.learnFirst();
    }

    public String amountNote() {
        return amount.amountNote();
    }

    public Paced paced() {
        return amount.paced();
    }

    public Safety.StopBox stop() {
        return safety.stop();
    }

    public Safety.Checks checks() {
        return safety.checks();
    }

    public Optional<Section> before() {
        return safety.before();
    }

    public Optional<Safety.PainRule> pain() {
        return safety.pain();
    }

    public Html intro() {
        return instructions.intro();
    }

    public Section steps() {
        return instructions.steps();
    }

    public List<Step> stepList() {
        return instructions.stepList();
    }

    public List<Section> parts() {
        return instructions.parts();
    }

    public Html footnotes() {
        return instructions.footnotes();
    }

    public List<Trait> traits() {
        return aside.traits();
    }

    public String certainty() {
        return aside.certainty();
    }

    public String evidence() {
        return aside.evidence();
    }

    public String glyph() {
        return drawings.picture().glyph();
    }

    public String tint() {
        return drawings.picture().tint();
    }

    public Html figure() {
        return drawings.picture().figure();
    }

    public Optional<Film> film() {
        return drawings.film();
    }

    public Html sprite() {
        return drawings.sprite();
    }
}
