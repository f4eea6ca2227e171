package dev.limber.figure.body;

import dev.limber.figure.geometry.Profile;

/** The measures of an adult as fractions of height, after Drillis and Contini as printed in Winter's Biomechanics. */
public final class Proportions {
    public static final double UPPER_ARM = .186;
    public static final double FOREARM = .146;
    public static final double HAND = .098;
    public static final double THIGH = .245;
    public static final double SHANK = .246;
    /** Height of the ankle over the sole. */
    public static final double ANKLE = .039;
    /** Length of the spine from the hip joints to the base of the neck. */
    public static final double SPINE = .300;
    /** Place of the shoulder joint on the spine. */
    public static final double SHOULDER = .262;

    public static final double NECK = .054;
    public static final double HEAD = .052;
    public static final double WAIST = .078;
    /** Height of the wrist over a palm that lies flat. */
    public static final double PALM = .021;

    public static final double ELBOW_RADIUS = .0215;
    public static final double KNEE_RADIUS = .034;

    public static final Profile UPPER_ARM_PROFILE =
            Profile.of(0, .037, .039, .35, .0305, .0315, .72, .0235, .025, 1, .021, .0225);
    public static final Profile FOREARM_PROFILE =
            Profile.of(0, .021, .0225, .25, .0235, .0235, .6, .019, .019, 1, .0135, .0145);
    public static final Profile THIGH_PROFILE =
            Profile.of(0, .056, .058, .3, .056, .052, .65, .0455, .042, 1, .034, .034);
    public static final Profile SHANK_PROFILE =
            Profile.of(0, .032, .034, .25, .029, .0405, .5, .0245, .035, .8, .0195, .022, 1, .0185, .020);
    public static final Profile TORSO = Profile.of(
            -.062, .030, .034, -.035, .046, .060, 0, .054, .071, .035, .058, .068, .07, .056, .056, .105, .054, .049,
            .145, .058, .053, .185, .065, .060, .225, .065, .064, .255, .055, .060, .28, .038, .046, .298, .026, .030);
    /** Half the width of the torso seen from the front; both sides are the same. */
    public static final Profile TORSO_WIDTH = Profile.of(
            -.06, .018, .018, -.04, .060, .060, -.01, .092, .092, .02, .093, .093, .06, .087, .087, .105, .079, .079,
            .15, .084, .084, .20, .095, .095, .235, .104, .104, .255, .111, .111, .272, .105, .105, .286, .084, .084,
            .298, .058, .058, .308, .042, .042, .316, .036, .036);

    public static final double SHOULDER_HALF = .101;
    public static final double HIP_HALF = .055;

    private Proportions() {}
}
