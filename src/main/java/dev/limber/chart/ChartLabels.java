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
 * @param better at the side of good news, with the comparator
 * @param worse at the other side
 * @param zero at the line of no difference
 * @param notable at the line of what people notice
 * @param columns names of the table's columns: type, effect, certainty
 * @param table the name of the table
 * @param range a likely range, with {@code {from}} and {@code {to}}
 * @param comma between what was tried and how sure anyone can be
 * @param sure how sure anyone can be, in words that stand alone
 * @param certainty the same below a heading that says so
 */
public record ChartLabels(
        String title,
        String reading,
        List<String> after,
        String better,
        String worse,
        String zero,
        String notable,
        List<String> columns,
        String table,
        String range,
        String comma,
        Map<Certainty, String> sure,
        Map<Certainty, String> certainty) {
    public ChartLabels {
        after = List.copyOf(after);
        columns = List.copyOf(columns);
        sure = Map.copyOf(sure);
        certainty = Map.copyOf(certainty);
    }
}
