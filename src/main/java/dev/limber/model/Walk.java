package dev.limber.model;

import java.util.ArrayList;
import java.util.List;

/** Lists the running text of a body with everything in it, however deep, in document order. */
public final class Walk {
    private Walk() {}

    /** All inlines of the text and its footnotes; a container stands before what it contains. */
    public static List<Inline> inlines(Body body) {
        List<Inline> found = new ArrayList<>(inlines(body.blocks()));
        body.footnotes().forEach(footnote -> footnote.blocks().forEach(block -> block.eachRun(run -> add(run, found))));
        return List.copyOf(found);
    }

    /** All inlines of a block. */
    public static List<Inline> inlines(Block block) {
        List<Inline> found = new ArrayList<>();
        block.eachRun(run -> add(run, found));
        return List.copyOf(found);
    }

    /** All inlines of these blocks. */
    public static List<Inline> inlines(List<Block> blocks) {
        List<Inline> found = new ArrayList<>();
        blocks.forEach(block -> block.eachRun(run -> add(run, found)));
        return List.copyOf(found);
    }

    private static void add(List<Inline> run, List<Inline> found) {
        for (Inline inline : run) {
            found.add(inline);
            add(inline.children(), found);
        }
    }
}
