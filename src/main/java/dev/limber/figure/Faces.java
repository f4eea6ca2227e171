package dev.limber.figure;

/** The drawings of a face, before hair. */
final class Faces {
    static final String SIDE = Ink.SKIN.path(
                    "M6 58c12 8 26 12 36 8c8-3 10-12 8-19c-1-5 5-7 3-13c-1-3 2-5 1-8c4-1 12-2 11-8c-2-8-12-20-12-30"
                            + "c2-18-3-36-19-46c-20-12-58-12-78 8c-20 22-18 58-2 80c8 12 10 22 10 32l32 4z")
            + Ink.EYE.path("M36-1c0-4 2-7 4-7c2 0 4 3 4 7c0 4-2 7-4 7c-2 0-4-3-4-7z");
    static final String EAR = Ink.EAR.path("M-16 8c-2-18 18-20 18-4c0 10-8 20-14 18c-6-2-3-8-4-14z");

    private Faces() {}
}
