package dev.limber.figure.body;

import dev.limber.figure.geometry.Profile;
import dev.limber.figure.geometry.Trig;

/** Who is drawn: build and hair; skin and clothes are colours of the theme, by the class of the figure. */
public enum Person {
    MEI("pa", Hair.BUN, 1, 1, new Colours("#cd9a72", "#3a2b24", "#1f7457", "#1f4a5c")),
    SAM("pb", Hair.SHORT, 1.06, 1.04, new Colours("#8a5a3c", "#3b302b", "#2f7fb0", "#4a556b")),
    RUTH("pc", Hair.BOB, 1.04, 1.1, new Colours("#dba98a", "#a9b0b2", "#8f5f9c", "#3d5a8c")),
    JOE("pd", Hair.SHORT, 1.12, 1.24, new Colours("#c58f68", "#77685c", "#b05c40", "#35604f"));

    /** How the hair is drawn. */
    public enum Hair {
        BUN,
        SHORT,
        BOB
    }

    /** What is painted where no style sheet reaches. */
    public record Colours(String skin, String hair, String top, String legs) {}

    private final String cssClass;
    private final Hair hair;
    private final double limbs;
    private final double trunk;
    private final Colours colours;

    Person(String cssClass, Hair hair, double limbs, double trunk, Colours colours) {
        this.cssClass = cssClass;
        this.hair = hair;
        this.limbs = limbs;
        this.trunk = trunk;
        this.colours = colours;
    }

    public String cssClass() {
        return cssClass;
    }

    public Hair hair() {
        return hair;
    }

    /** How much thicker the limbs are than the average. */
    public double limbs() {
        return limbs;
    }

    public Colours colours() {
        return colours;
    }

    /** The torso from the side: a larger person is larger at belly and chest, less so at back and neck. */
    public Profile torso() {
        return shaped(Proportions.TORSO, 1, .4);
    }

    public Profile torsoWidth() {
        return shaped(Proportions.TORSO_WIDTH, .6, .6);
    }

    private Profile shaped(Profile profile, double front, double back) {
        return new Profile(profile.stations().stream()
                .map(station -> {
                    double more = (trunk - 1)
                            * Trig.smooth((.27 - station.at()) / .1)
                            * Trig.smooth((station.at() + .06) / .1);
                    return station.scaled(1 + more * front, 1 + more * back);
                })
                .toList());
    }
}
