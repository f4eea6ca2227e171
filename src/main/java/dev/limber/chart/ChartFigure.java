package dev.limber.chart;

import dev.limber.markup.Escape;
import dev.limber.model.EvidenceChart;
import dev.limber.model.EvidenceChart.Panel;
import dev.limber.model.EvidenceChart.Row;

/** A chart as a figure: what it shows, the picture, how to read it, and the same numbers as a table. */
public final class ChartFigure {
    private final EvidenceChart chart;
    private final ChartLabels labels;
    private final StringBuilder out = new StringBuilder();

    public ChartFigure(EvidenceChart chart, ChartLabels labels) {
        this.chart = chart;
        this.labels = labels;
    }

    /** The HTML; to be called once. */
    public String html() {
        out.append("<figure class=\"findings\" id=\"chart-")
                .append(Escape.markup(chart.key()))
                .append("\">\n");
        out.append("<figcaption><strong>").append(Escape.markup(labels.title())).append("</strong>");
        paragraph(labels.reading());
        out.append("</figcaption>\n").append(new ChartDrawing(chart, labels).svg());
        table();
        labels.after().forEach(this::paragraph);
        return out.append("</figure>\n").toString();
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            out.append("<p>").append(Escape.markup(text)).append("</p>\n");
        }
    }

    /** What the picture says to those who cannot see it. */
    private void table() {
        out.append("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
        out.append(Escape.markup(labels.table().name())).append("\">\n<table>\n<thead>\n<tr>");
        labels.table()
                .columns()
                .forEach(name -> out.append("<th scope=\"col\">")
                        .append(Escape.markup(name))
                        .append("</th>"));
        out.append("</tr>\n</thead>\n");
        chart.panels().forEach(this::group);
        out.append("</table>\n</div>\n");
    }

    private void group(Panel panel) {
        out.append("<tbody>\n<tr><th class=\"measure\" scope=\"rowgroup\" colspan=\"");
        out.append(labels.table().columns().size()).append("\">").append(Escape.markup(panel.measure()));
        out.append("</th></tr>\n");
        panel.rows().forEach(this::row);
        out.append("</tbody>\n");
    }

    private void row(Row row) {
        String range = labels.table()
                .range()
                .replace("{from}", ChartNumbers.of(row.from()))
                .replace("{to}", ChartNumbers.of(row.to()));
        out.append("<tr><th scope=\"row\">").append(Escape.markup(row.label())).append("</th>");
        cell(ChartNumbers.of(row.effect()) + " (" + range + ")");
        cell(labels.table().certainty().getOrDefault(row.certainty(), ""));
        out.append("</tr>\n");
    }

    private void cell(String text) {
        out.append("<td>").append(Escape.markup(text)).append("</td>");
    }
}
