package dev.limber.content;

import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlNode.Sequence;
import dev.limber.model.Change;
import dev.limber.model.Evidence.Certainty;
import dev.limber.model.EvidenceChart;
import dev.limber.model.EvidenceChart.Better;
import dev.limber.model.EvidenceChart.Notable;
import dev.limber.model.EvidenceChart.Panel;
import dev.limber.model.EvidenceChart.Row;
import dev.limber.model.EvidenceChart.Scale;
import dev.limber.model.Records;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds charts and changes; a result whose interval does not hold its effect is reported and left out. */
final class RecordBinder {
    private final Findings findings;

    RecordBinder(Findings findings) {
        this.findings = findings;
    }

    Records bind(YamlNode evidence, YamlNode changes) {
        Map<String, EvidenceChart> charts = new LinkedHashMap<>();
        Values.of(evidence)
                .entries()
                .forEach(entry -> charts.put(entry.key(), chart(entry.key(), Values.of(entry.value()))));
        List<YamlNode> items = changes.asSequence().map(Sequence::items).orElse(List.of());
        return new Records(
                charts,
                items.stream()
                        .map(Values::of)
                        .flatMap(change -> change(change).stream())
                        .sorted(Comparator.comparing(Change::date).reversed())
                        .toList());
    }

    private static Optional<Change> change(Values change) {
        return change.day("date").map(date -> new Change(date, change.text("text"), change.slugs("pages")));
    }

    private EvidenceChart chart(String key, Values chart) {
        return new EvidenceChart(
                key,
                chart.text("title"),
                chart.name("source"),
                chart.text("comparator"),
                scale(chart),
                chart.text("note"),
                chart.items("panels").map(Values::of).map(this::panel).toList());
    }

    private static Scale scale(Values chart) {
        return new Scale(
                chart.text("scale"),
                chart.text("better").equals("higher") ? Better.HIGHER : Better.LOWER,
                chart.optionalChild("notable")
                        .flatMap(notable -> notable.decimal("at").map(at -> new Notable(at, notable.name("source")))));
    }

    private Panel panel(Values panel) {
        return new Panel(
                panel.text("measure"),
                panel.items("rows")
                        .map(Values::of)
                        .flatMap(row -> row(row).stream())
                        .toList());
    }

    private Optional<Row> row(Values row) {
        Optional<BigDecimal> effect = row.decimal("effect");
        Optional<BigDecimal> from = row.decimal("from");
        Optional<BigDecimal> to = row.decimal("to");
        if (effect.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Row result = new Row(
                row.text("label"),
                effect.get(),
                from.get(),
                to.get(),
                Certainty.of(row.text("certainty")),
                row.located("source"));
        boolean holds = result.from().compareTo(result.effect()) <= 0
                && result.effect().compareTo(result.to()) <= 0
                && result.from().compareTo(result.to()) < 0;
        if (!holds) {
            badInterval(row, result);
        }
        return holds ? Optional.of(result) : Optional.empty();
    }

    private void badInterval(Values row, Row result) {
        findings.error(
                Code.BAD_INTERVAL,
                row.scalar("effect").map(Scalar::span).orElse(row.span()),
                "the range " + result.from() + " to " + result.to() + " does not hold the effect " + result.effect(),
                result.from().compareTo(result.to()) > 0
                        ? "Write the smaller number first: from: " + result.to() + ", to: " + result.from()
                        : "Look it up in the source again; leave the row out when the source itself is wrong.");
    }
}
