package dev.limber.figure;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.figure.move.Fault;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.markup.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Every pose of every move on one page, for reviewing drawings.
 *
 * @param sprite the parts that all of them use
 */
public record ContactSheet(List<Row> rows, String sprite) {
    public ContactSheet {
        rows = List.copyOf(rows);
    }

    /**
     * The poses of one move.
     *
     * @param faults what is wrong with its file apart from its poses
     */
    public record Row(String slug, List<Diagnostic> faults, List<Shown> poses) {
        public Row {
            faults = List.copyOf(faults);
            poses = List.copyOf(poses);
        }
    }

    /**
     * One pose.
     *
     * @param steps the steps that it stands beside, in words; empty for none
     * @param text what a person who cannot see it is told
     * @param faults what is wrong with it, each marked in its drawing where it has a place
     * @param first its drawing, to stand first
     * @param again the same drawing, to be shown in other colours
     */
    public record Shown(String id, String steps, String text, List<Diagnostic> faults, String first, String again) {
        public Shown {
            faults = List.copyOf(faults);
        }
    }

    static ContactSheet of(Figures figures) {
        FigurePage page = figures.page();
        List<Move> moves = new ArrayList<>(figures.moves().values());
        moves.addAll(figures.faulty().values());
        moves.sort(Comparator.comparing(Move::slug));
        List<Row> rows = moves.stream()
                .map(move -> new Row(move.slug(), told(move.faultsOf(Fault.WHOLE_FILE)), poses(page, move)))
                .toList();
        return new ContactSheet(rows, page.sprite());
    }

    private static List<Shown> poses(FigurePage page, Move move) {
        return IntStream.range(0, move.poses().size())
                .mapToObj(number -> shown(page, move, number))
                .toList();
    }

    private static Shown shown(FigurePage page, Move move, int number) {
        KeyPose pose = move.poses().get(number);
        String steps = pose.steps().toString().replaceAll("[\\[\\]]", "");
        List<Diagnostic> faults = told(move.faultsOf(number));
        Supplier<String> drawing = faults.isEmpty() ? () -> page.whole(move, pose) : () -> marked(page, move, number);
        return new Shown(pose.id(), steps, pose.text(), faults, drawing.get(), drawing.get());
    }

    private static String marked(FigurePage page, Move move, int number) {
        return page.marked(new Element("svg"), move, number)
                .with("aria-hidden", "true")
                .with("focusable", "false")
                .toString();
    }

    private static List<Diagnostic> told(List<Fault> faults) {
        return faults.stream().map(Fault::found).toList();
    }
}
