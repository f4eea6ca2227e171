package dev.limber.figure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of a guide, by the slug of their page. */
public final class Figures {
    private final SortedMap<String, Move> moves;

    Figures(SortedMap<String, Move> moves) {
        this.moves = Collections.unmodifiableSortedMap(new TreeMap<>(moves));
    }

    /** A guide without figures. */
    public static Figures none() {
        return new Figures(new TreeMap<>());
    }

    /** A writer for one HTML page. */
    public FigurePage page() {
        return new FigurePage(moves);
    }

    SortedMap<String, Move> moves() {
        return moves;
    }
}
