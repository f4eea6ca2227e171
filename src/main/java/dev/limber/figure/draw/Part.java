package dev.limber.figure.draw;

import static dev.limber.figure.body.Proportions.FOREARM;
import static dev.limber.figure.body.Proportions.FOREARM_PROFILE;
import static dev.limber.figure.body.Proportions.SHANK;
import static dev.limber.figure.body.Proportions.SHANK_PROFILE;
import static dev.limber.figure.body.Proportions.THIGH;
import static dev.limber.figure.body.Proportions.THIGH_PROFILE;
import static dev.limber.figure.body.Proportions.UPPER_ARM;
import static dev.limber.figure.body.Proportions.UPPER_ARM_PROFILE;

import dev.limber.figure.body.Person;
import dev.limber.figure.geometry.Profile;
import dev.limber.figure.move.Hand;
import dev.limber.figure.svg.Material;
import dev.limber.markup.Element;

/** The rigid parts of a body, drawn once on a page along the x axis from their joint and used by every figure. */
public enum Part {
    HAND_OPEN(
            "ho",
            Material.SKIN.path(
                    "M-4-14c14-1 26-6 36-12c10-5 20-4 20 1c0 4-6 6-8 9c16 0 40 3 50 10c7 6 3 14-6 16c-22 6-66 9-92 5"
                            + "c-10-7-10-23 0-29z")),
    HAND_FLAT("hf", Material.SKIN.path("M-4-15c18-2 44 5 66 15c16 6 36 8 37 15c0 5-7 6-15 6l-84 0c-16-1-18-33-4-36z")),
    HAND_FIST("hi", Material.SKIN.path("M-6-14c12-2 20-10 36-10c20 1 26 18 22 32c-4 14-32 16-58 7c-8-7-8-23 0-29z")),
    HAND_FRONT(
            "hr",
            Material.SKIN.path(
                    "M-4-14c12-2 22-8 32-14c10-6 20-4 18 3c-2 5-4 7-4 8c18-1 46 1 54 9c5 8 1 20-8 23c-22 4-66 4-92 0"
                            + "c-10-7-10-23 0-29z")),
    FOREARM_BARE("fa", Material.SKIN.path(LimbOutline.piece(FOREARM, FOREARM_PROFILE, new LimbOutline.Cut(0, 1, 0)))),
    UPPER_ARM_SLEEVED(
            "ua",
            Material.SKIN.path(LimbOutline.piece(UPPER_ARM, UPPER_ARM_PROFILE, new LimbOutline.Cut(.4, 1, 0)))
                    + Material.TOP.path(
                            LimbOutline.piece(UPPER_ARM, UPPER_ARM_PROFILE, new LimbOutline.Cut(0, .56, .003)))),
    UPPER_ARM_BARE(
            "ub", Material.SKIN.path(LimbOutline.piece(UPPER_ARM, UPPER_ARM_PROFILE, new LimbOutline.Cut(0, 1, 0)))),
    THIGH_BARE("tb", Material.SKIN.path(LimbOutline.piece(THIGH, THIGH_PROFILE, new LimbOutline.Cut(0, 1, 0)))),
    SHIN_BARE("sb", Material.SKIN.path(LimbOutline.piece(SHANK, SHANK_PROFILE, new LimbOutline.Cut(0, 1, 0)))),
    THIGH_CLAD("th", Material.LEGS.path(LimbOutline.piece(THIGH, THIGH_PROFILE, new LimbOutline.Cut(0, 1, 0)))),
    SHIN_CLAD(
            "sh",
            Material.SKIN.path(LimbOutline.piece(SHANK, SHANK_PROFILE, new LimbOutline.Cut(.79, 1, 0)))
                    + Material.LEGS.path(LimbOutline.piece(SHANK, SHANK_PROFILE, new LimbOutline.Cut(0, .815, .002)))),
    FOOT_BARE(
            "ft",
            Material.SKIN.path(
                    "M-22-8c-4 16-22 26-20 38c1 8 10 9 20 9l114 0c14 0 20-3 19-9c-2-10-19-14-37-20c-22-7-44-14-54-24"
                            + "c-12-10-36-8-42 6z")),
    FOOT_SHOD(
            "fs",
            Material.SHOE.path(
                            "M-25-14c-3 18-23 28-22 43c1 9 11 10 23 10l122 0c16 0 23-5 21-13c-3-12-23-17-41-22c-22-6-42-14-54-24"
                                    + "c-14-8-42-7-49 6z")
                    + Material.SOLE.path("M-47 27c-1 10 11 12 23 12l122 0c16 0 23-5 21-12z")),
    NECK(
            "nk",
            Material.SKIN.path(LimbOutline.piece(
                    .075, Profile.of(0, .033, .030, .5, .027, .026, 1, .027, .026), new LimbOutline.Cut(0, 1, 0)))),
    HEAD_BUN(
            "hb",
            Material.HAIR.path("M-94-34c0 13 11 24 24 24c13 0 24-11 24-24c0-13-11-24-24-24c-13 0-24 11-24 24z")
                    + Faces.SIDE
                    + Material.HAIR.path("M50-34c2-20-22-40-56-40c-40 0-64 32-62 66c2 24 14 42 24 54c8-4 18-10 24-22"
                            + "c2-14 6-30 18-32c10 0 12-12 18-22c12-4 24 0 34-4z")
                    + Faces.EAR),
    HEAD_SHORT(
            "hs",
            Faces.SIDE
                    + Material.HAIR.path("M51-32c1-24-23-42-57-42c-40 0-62 30-60 64c1 18 6 30 14 40c8-4 16-12 22-26"
                            + "c8-12 16-10 24-8c8-8 12-20 22-28c12-4 24 2 35 0z")
                    + Faces.EAR),
    HEAD_BOB(
            "hc",
            Faces.SIDE
                    + Material.HAIR.path("M50-34c3-24-22-44-56-44c-46 0-72 32-70 74c0 28 4 48 12 64c14 7 32 6 44-2"
                            + "c8-14 10-46 18-66c10 0 12-12 18-22c12-4 24 0 34-4z")),
    FOOT_FRONT(
            "ff",
            Material.SKIN.path(
                    "M-20-14c10-10 50-22 84-24c26-2 38 16 38 38c0 22-12 38-38 36c-34-4-74-12-84-22c-8-8-8-20 0-28z")),
    BEHIND_BUN(
            "gb",
            Material.HAIR.path("M-24-82a24 24 0 1 1 48 0a24 24 0 1 1-48 0z")
                    + Material.HAIR.path(
                            "M-50-2c-8-48 16-70 50-70c34 0 58 22 50 70c0 16-4 22-6 28l-88 0c-2-6-6-12-6-28z")),
    BEHIND_BOB(
            "gc",
            Material.HAIR.path(
                    "M-54 0c-8-52 16-76 54-76c38 0 62 24 54 76c2 30 0 48-8 62c-14 6-26 4-34 0l-24 0c-8 4-20 6-34 0"
                            + "c-8-14-10-32-8-62z")),
    HEAD_BACK(
            "hk",
            Material.HAIR.path("M-45-12c-4-38 18-54 45-54c27 0 49 16 45 54c-2 44-20 70-45 70c-25 0-43-26-45-70z")),
    FRONT_BUN("jb", Faces.FRONT + Material.HAIR.path(Faces.FRINGE)),
    FRONT_SHORT(
            "js",
            Faces.FRONT
                    + Material.HAIR.path("M-47-8c2-14 8-24 16-30c20 6 42 6 62 0c8 6 14 16 16 30c8-42-14-63-47-63"
                            + "c-33 0-55 21-47 63z")),
    FRONT_BOB("jc", Faces.FRONT + Material.HAIR.path(Faces.FRINGE)),
    FEATURES("je", Faces.FEATURES),
    ASIDE("ja", Faces.ASIDE),
    NONE("no", "");

    private final String id;
    private final String shapes;

    Part(String id, String shapes) {
        this.id = "b-" + id;
        this.shapes = shapes;
    }

    public String id() {
        return id;
    }

    /** The part as it is written once. */
    public String definition() {
        return new Element("g").with("id", id).markup(shapes).toString();
    }

    static Part hand(Hand hand) {
        return switch (hand) {
            case OPEN -> HAND_OPEN;
            case FLAT -> HAND_FLAT;
            case FIST -> HAND_FIST;
        };
    }

    static Part head(Person.Hair hair) {
        return switch (hair) {
            case BUN -> HEAD_BUN;
            case SHORT -> HEAD_SHORT;
            case BOB -> HEAD_BOB;
        };
    }

    static Part headFront(Person.Hair hair) {
        return switch (hair) {
            case BUN -> FRONT_BUN;
            case SHORT -> FRONT_SHORT;
            case BOB -> FRONT_BOB;
        };
    }

    /** The hair that hangs behind neck and face. */
    static Part hairBehind(Person.Hair hair) {
        return switch (hair) {
            case BUN -> BEHIND_BUN;
            case SHORT -> NONE;
            case BOB -> BEHIND_BOB;
        };
    }
}
