package dev.limber.figure;

import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import java.util.ArrayList;
import java.util.List;

/**
 * Every pose of every move on one page, for reviewing drawings.
 *
 * @param sprite the parts that all of them use
 */
public record ContactSheet(List<Row> rows, String sprite) {
    public ContactSheet {
        rows = List.copyOf(rows);
    }

    /** The poses of one move. */
    public record Row(String slug, List<Shown> poses) {
        public Row {
            poses = List.copyOf(poses);
        }
    }

    /**
     * One pose.
     *
     * @param steps the steps that it stands beside, in words; empty for none
     * @param text what a person who cannot see it is told
     * @param first its drawing, to stand first
     * @param again the same drawing, to be shown in other colours
     */
    public record Shown(String id, String steps, String text, String first, String again) {}

    static ContactSheet of(Figures figures) {
        FigurePage page = figures.page();
        List<Row> rows = new ArrayList<>();
        figures.moves()
                .forEach((slug, move) -> rows.add(new Row(
                        slug,
                        move.poses().stream()
                                .map(pose -> shown(page, move, pose))
                                .toList())));
        return new ContactSheet(rows, page.sprite());
    }

    private static Shown shown(FigurePage page, Move move, KeyPose pose) {
        String steps = pose.steps().toString().replaceAll("[\\[\\]]", "");
        return new Shown(pose.id(), steps, pose.text(), page.whole(move, pose), page.whole(move, pose));
    }
}
