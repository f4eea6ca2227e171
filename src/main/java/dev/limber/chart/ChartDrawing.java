package dev.limber.chart;

import dev.limber.markup.Escape;
import dev.limber.model.EvidenceChart;
import dev.limber.model.EvidenceChart.Better;
import dev.limber.model.EvidenceChart.Panel;
import dev.limber.model.EvidenceChart.Row;
import java.math.BigDecimal;

/**
 * Draws a chart as SVG. Horizontal places are percent of the width, vertical ones em, so that one drawing fits a phone,
 * a desk and paper and its text keeps the reader's size. Marks differ in shape and not only in colour: a dot is the
 * estimate, a line with caps its range; a solid line stands at 0, dashes where an effect is large enough to notice.
 */
final class ChartDrawing {
    private static final int HEAD = 24;
    private static final int ROW = 34;
    private static final int FOOT = 34;
    private static final int LINE = 16;
    private static final int GAP = 16;
    private static final int CAP = 4;
    private static final int EDGE = 12;
    private static final int MIDDLE = 500;

    private final EvidenceChart chart;
    private final ChartLabels labels;
    private final Axis axis;
    private final StringBuilder out = new StringBuilder();

    ChartDrawing(EvidenceChart chart, ChartLabels labels) {
        this.chart = chart;
        this.labels = labels;
        this.axis = Axis.of(chart);
    }

    String svg() {
        int height = chart.panels().stream().mapToInt(this::height).sum()
                + GAP * (chart.panels().size() - 1);
        out.append("<svg class=\"chart\" width=\"100%\" height=\"").append(ChartNumbers.em(height));
        out.append("\" fill=\"currentColor\" aria-hidden=\"true\" focusable=\"false\">\n");
        int top = 0;
        for (Panel panel : chart.panels()) {
            panel(panel, top);
            top += height(panel) + GAP;
        }
        return out.append("</svg>\n").toString();
    }

    private int height(Panel panel) {
        return HEAD
                + ROW * panel.rows().size()
                + FOOT
                + (chart.scale().notable().isPresent() ? LINE : 0);
    }

    private void panel(Panel panel, int top) {
        int first = top + HEAD;
        int bottom = first + ROW * panel.rows().size();
        text("c-measure", "start", 0, top + 14, panel.measure());
        ground(first, bottom);
        line("c-zero", BigDecimal.ZERO, first - 3, bottom);
        label("c-side", axis.place(BigDecimal.ZERO), top + 14, labels.lines().zero());
        chart.scale().notable().ifPresent(notable -> {
            line("c-notable", notable.at(), first - 3, bottom);
            label(
                    "c-side",
                    axis.place(notable.at()),
                    bottom + FOOT - 4 + LINE,
                    labels.lines().notable());
        });
        for (int i = 0; i < panel.rows().size(); i++) {
            row(panel.rows().get(i), first + ROW * i);
        }
        boolean lower = chart.scale().better() == Better.LOWER;
        text(
                "c-side",
                "start",
                0,
                bottom + 30,
                "\u2190 " + (lower ? labels.lines().better() : labels.lines().worse()));
        text(
                "c-side",
                "end",
                1000,
                bottom + 30,
                (lower ? labels.lines().worse() : labels.lines().better()) + " \u2192");
    }

    /** The faint lines at whole steps, with their numbers below. */
    private void ground(int first, int bottom) {
        axis.ticks().forEach(tick -> {
            if (tick.signum() != 0) {
                line("c-tick", tick, first - 3, bottom);
            }
            label("c-number", axis.place(tick), bottom + 14, ChartNumbers.brief(tick));
        });
    }

    private void row(Row row, int top) {
        open("start", 0, top + 10);
        span("c-label", row.label());
        span("c-sure", labels.comma() + labels.sure().getOrDefault(row.certainty(), ""));
        out.append("</text>\n");
        text("c-value", "end", 1000, top + 10, ChartNumbers.of(row.effect()));
        int y = top + 22;
        String from = ChartNumbers.percent(axis.place(row.from()));
        String to = ChartNumbers.percent(axis.place(row.to()));
        stroke("c-range", from, y, to, y);
        stroke("c-range", from, y - CAP, from, y + CAP);
        stroke("c-range", to, y - CAP, to, y + CAP);
        out.append("<circle class=\"c-dot\" cx=\"").append(ChartNumbers.percent(axis.place(row.effect())));
        out.append("\" cy=\"").append(ChartNumbers.em(y)).append("\" r=\".42em\"/>\n");
    }

    private void line(String kind, BigDecimal at, int from, int to) {
        String x = ChartNumbers.percent(axis.place(at));
        stroke(kind, x, from, x, to);
    }

    private void stroke(String kind, String x1, int y1, String x2, int y2) {
        out.append("<line class=\"").append(kind).append("\" x1=\"").append(x1);
        out.append("\" y1=\"").append(ChartNumbers.em(y1)).append("\" x2=\"").append(x2);
        out.append("\" y2=\"").append(ChartNumbers.em(y2)).append("\" stroke=\"currentColor\"/>\n");
    }

    /** A text at a place of the axis, kept inside at both ends. */
    private void label(String kind, int place, int y, String text) {
        String anchor = place < EDGE ? "start" : place > 2 * MIDDLE - EDGE ? "end" : "middle";
        text(kind, anchor, place, y, text);
    }

    private void text(String kind, String anchor, int place, int y, String text) {
        open(anchor, place, y);
        span(kind, text);
        out.append("</text>\n");
    }

    /** Opens a text in the size of the picture, as its place is in em; spans inside it have sizes of their own. */
    private void open(String anchor, int place, int y) {
        out.append("<text x=\"")
                .append(ChartNumbers.percent(place))
                .append("\" y=\"")
                .append(ChartNumbers.em(y));
        out.append("\" text-anchor=\"").append(anchor).append("\">");
    }

    private void span(String kind, String text) {
        out.append("<tspan class=\"").append(kind).append("\">").append(Escape.markup(text));
        out.append("</tspan>");
    }
}
