package dev.limber.figure.draw;

import dev.limber.figure.svg.Material;

/** The drawings of a face, before hair. */
final class Faces {
    static final String SIDE = Material.SKIN.path(
                    "M6 58c12 8 26 12 36 8c8-3 10-12 8-19c-1-5 5-7 3-13c-1-3 2-5 1-8c4-1 12-2 11-8c-2-8-12-20-12-30"
                            + "c2-18-3-36-19-46c-20-12-58-12-78 8c-20 22-18 58-2 80c8 12 10 22 10 32l32 4z")
            + Material.EYE.path("M36-1c0-4 2-7 4-7c2 0 4 3 4 7c0 4-2 7-4 7c-2 0-4-3-4-7z");
    static final String EAR = Material.EAR.path("M-16 8c-2-18 18-20 18-4c0 10-8 20-14 18c-6-2-3-8-4-14z");

    static final String FRINGE = "M-48-4c4-18 18-22 34-40c20 14 50 14 62 40c10-46-14-69-48-69c-34 0-58 23-48 69z";
    static final String FRONT = Material.EAR.path("M-43-2c-11-6-11 22 2 20zM43-2c11-6 11 22-2 20z")
            + Material.SKIN.path("M-44-8c-2 32 18 74 44 74c26 0 46-42 44-74c2-36-14-54-44-54c-30 0-46 18-44 54z");
    /** What moves over the face as the head turns. */
    static final String FEATURES = Material.EYE.path("M-21 2c0-9 8-9 8 0c0 7-8 7-8 0zm34 0c0-9 8-9 8 0c0 7-8 7-8 0z")
            + Material.EAR.path("M-4 20c3 3 6 3 8 0c0 6-7 6-8 0zM-12 38c8 5 16 5 24 0c-6 9-18 9-24 0z");

    /** Hair and ear at the side that a head shows when it turns to the viewer's right, about the edge of the face. */
    static final String ASIDE =
            Material.HAIR.path("M0-30c8-22 20-28 34-30c8 14 6 40-2 62c-2 12-8 26-16 38c-14-14-20-44-16-70z")
                    + Material.EAR.path("M27-2c12-8 18 4 14 14c-3 8-10 12-14 8z");

    private Faces() {}
}
