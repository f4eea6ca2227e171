package dev.limber.chart;

import dev.limber.model.Evidence.Certainty;
import java.util.List;
import java.util.Map;

/**
 * The words around a chart, ready to print but not escaped; what comes from the guide is among them.
 *
 * @param title what the chart shows
 * @param reading how to read it: what the dots and lines are, and what they are compared with
 * @param after what a reader must know besides, and where the numbers come from; empty texts are left out
 * @param lines what stands at the lines and sides of the picture
 * @param table the words of the table
 * @param comma between what was tried and how sure anyone can be
 * @param sure how sure anyone can be, in words that stand alone
 */
public record ChartLabels(
        String title,
        String reading,
        List<String> after,
        Lines lines,
        Table table,
        String comma,
        Map<Certainty, String> sure) {
    public ChartLabels {
        after = List.copyOf(after);
        sure = Map.copyOf(sure);
    }

    /**
     * What stands at the lines and sides of the picture.
     *
     * @param better at the side of good news, with the comparator
     * @param worse at the other side
     * @param zero at the line of no difference
     * @param notable at the line of what people notice
     */
    public record Lines(String better, String worse, String zero, String notable) {}

    /**
     * The words of the table.
     *
     * @param name its name
     * @param columns names of its columns: type, effect, certainty
     * @param range a likely range, with {@code {from}} and {@code {to}}
     * @param certainty how sure anyone can be, below a heading that says so
     */
    public record Table(String name, List<String> columns, String range, Map<Certainty, String> certainty) {
        public Table {
            columns = List.copyOf(columns);
            certainty = Map.copyOf(certainty);
        }
    }
}
