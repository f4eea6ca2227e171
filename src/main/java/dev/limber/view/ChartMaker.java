package dev.limber.view;

import dev.limber.chart.ChartFigure;
import dev.limber.chart.ChartLabels;
import dev.limber.html.Html;
import dev.limber.model.Block;
import dev.limber.model.Evidence.Certainty;
import dev.limber.model.EvidenceChart;
import dev.limber.model.EvidenceChart.Panel;
import dev.limber.model.EvidenceChart.Row;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.view.page.ProseHtml;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a chart into the text of the page that shows it. */
final class ChartMaker {
    private final PageContext context;

    ChartMaker(PageContext context) {
        this.context = context;
    }

    /** The text of a page, with its chart when it has one. */
    ProseHtml prose(Page page) {
        Optional<Page.ChartPlace> place = page instanceof Page.Plain plain ? plain.chart() : Optional.empty();
        Optional<EvidenceChart> chart = place.flatMap(found -> Optional.ofNullable(
                context.guide().records().charts().get(found.chart().value())));
        if (chart.isEmpty()) {
            return context.prose(page);
        }
        List<Block> blocks = page.info().body().blocks();
        int cut = place.flatMap(found -> found.below())
                .map(heading -> sectionEnd(blocks, heading.value()))
                .orElse(blocks.size());
        Illustrated text = new Illustrated(context, page);
        String html = text.blocks(Optional.empty(), blocks.subList(0, cut))
                + figure(chart.get())
                + text.blocks(Optional.empty(), blocks.subList(cut, blocks.size()));
        return context.prose(page, blocks, new Html(html));
    }

    /** Finds the end of a heading's section: the next heading of its level or above. */
    private static int sectionEnd(List<Block> blocks, String id) {
        int level = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                if (level > 0 && heading.level() <= level) {
                    return i;
                }
                level = heading.id().equals(id) ? heading.level() : level;
            }
        }
        return blocks.size();
    }

    private String figure(EvidenceChart chart) {
        return new ChartFigure(printed(chart), labels(chart)).html();
    }

    /** Copies the chart with typographic quotes and dashes in its texts. */
    private EvidenceChart printed(EvidenceChart chart) {
        List<Panel> panels = chart.panels().stream()
                .map(panel -> new Panel(
                        context.text(panel.measure()),
                        panel.rows().stream().map(this::printed).toList()))
                .toList();
        return new EvidenceChart(
                chart.key(), chart.title(), chart.source(), chart.comparator(), chart.scale(), chart.note(), panels);
    }

    private Row printed(Row row) {
        return new Row(context.text(row.label()), row.effect(), row.from(), row.to(), row.certainty(), row.source());
    }

    private ChartLabels labels(EvidenceChart chart) {
        Strings strings = context.strings();
        String comparator = context.text(chart.comparator());
        List<String> columns = List.of("chart-what", "chart-effect", "chart-certainty").stream()
                .map(strings::of)
                .toList();
        return new ChartLabels(
                context.text(chart.title()),
                strings.of(
                        "chart-reading",
                        "comparator",
                        comparator,
                        "scale",
                        context.text(chart.scale().counts())),
                after(chart),
                new ChartLabels.Lines(
                        strings.of("chart-better", "comparator", comparator),
                        strings.of("chart-worse"),
                        strings.of("chart-zero"),
                        strings.of("chart-notable")),
                new ChartLabels.Table(
                        strings.of("table", "columns", String.join(strings.of("list-comma"), columns)),
                        columns,
                        strings.of("chart-range"),
                        certainty("chart-certainty.")),
                strings.of("list-comma"),
                certainty("chart-sure."));
    }

    private List<String> after(EvidenceChart chart) {
        List<String> after = new ArrayList<>();
        after.add(context.text(chart.note()));
        after.add(chart.scale().notable().isPresent() ? "" : context.strings().of("chart-no-notable"));
        after.addAll(from("chart-source", "", chart.source()));
        chart.rowsFromElsewhere()
                .forEach(row -> row.source()
                        .ifPresent(
                                source -> after.addAll(from("chart-row-source", context.text(row.label()), source))));
        return after;
    }

    private List<String> from(String key, String label, Located<String> source) {
        return Optional.ofNullable(context.guide().sources().get(source.value()))
                .map(new ColophonMaker(context)::line)
                .map(line -> context.strings().of(key, "label", label, "title", line.title(), "note", line.note()))
                .stream()
                .toList();
    }

    private Map<Certainty, String> certainty(String key) {
        Map<Certainty, String> words = new EnumMap<>(Certainty.class);
        for (Certainty certainty : Certainty.values()) {
            words.put(certainty, context.strings().of(key + certainty.word()));
        }
        return words;
    }
}
