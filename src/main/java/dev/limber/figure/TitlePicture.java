package dev.limber.figure;

import dev.limber.asset.AssetCollector;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.move.Move;
import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The drawing of a move's title as an SVG file of its own, for plans, which name moves that no page was made for.
 *
 * @param file named by its content
 * @param width in pixels, at most 160
 * @param height at most 120
 */
public record TitlePicture(OutputFile file, int width, int height) {
    private static final int WIDEST = 160;
    private static final int HIGHEST = 120;

    /** The drawings of all moves that have one, by slug. */
    public static SortedMap<String, TitlePicture> of(Guide guide, Figures figures) {
        SortedMap<String, TitlePicture> pictures = new TreeMap<>();
        for (Page.Exercise page : guide.exercises()) {
            String slug = page.slug().value();
            figures.title(slug).ifPresent(picture -> pictures.put(slug, picture));
        }
        return Collections.unmodifiableSortedMap(pictures);
    }

    static TitlePicture of(String slug, Move move, FigurePage page) {
        Bounds frame = page.cardFrame(move);
        double scale = StrictMath.min(WIDEST / frame.width(), HIGHEST / frame.height());
        int width = (int) StrictMath.ceil(frame.width() * scale);
        int height = (int) StrictMath.ceil(frame.height() * scale);
        byte[] svg = PictureFile.title(move, page, width, height).getBytes(StandardCharsets.UTF_8);
        OutputFile file = AssetCollector.named("figure-" + slug + ".svg", svg, "the figure of " + slug);
        return new TitlePicture(file, width, height);
    }
}
