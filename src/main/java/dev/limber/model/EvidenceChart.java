package dev.limber.model;

import dev.limber.model.Evidence.Certainty;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Results that may be compared with each other: one scale, one comparator, a panel for each measure.
 *
 * @param source where the numbers come from, but for rows that name their own
 * @param comparator what all the results are measured against, as it stands after "compared with"
 * @param note what a reader must know besides, may be empty
 */
public record EvidenceChart(
        String key,
        String title,
        Located<String> source,
        String comparator,
        Scale scale,
        String note,
        List<Panel> panels) {
    public EvidenceChart {
        panels = List.copyOf(panels);
    }

    /**
     * What the numbers of a chart mean.
     *
     * @param counts what they count, in a few words
     * @param notable how big an effect has to be to be noticed, where a source says so for this scale
     */
    public record Scale(String counts, Better better, Optional<Notable> notable) {}

    /** On which side of zero the results are good news. */
    public enum Better {
        LOWER,
        HIGHER
    }

    /** The least effect that people notice, and who says so. */
    public record Notable(BigDecimal at, Located<String> source) {}

    /** The results for one measure, such as pain. */
    public record Panel(String measure, List<Row> rows) {
        public Panel {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One result: the best estimate, its likely range, and how sure anyone can be.
     *
     * @param source where its numbers come from, when not from the source of the chart
     */
    public record Row(
            String label,
            BigDecimal effect,
            BigDecimal from,
            BigDecimal to,
            Certainty certainty,
            Optional<Located<String>> source) {}

    /** The rows that name a source of their own, one for each source. */
    public List<Row> rowsFromElsewhere() {
        Set<String> seen = new HashSet<>();
        return panels.stream()
                .flatMap(panel -> panel.rows().stream())
                .filter(row -> row.source().filter(own -> seen.add(own.value())).isPresent())
                .toList();
    }
}
