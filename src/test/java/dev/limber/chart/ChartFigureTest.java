package dev.limber.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Span;
import dev.limber.model.Evidence.Certainty;
import dev.limber.model.EvidenceChart;
import dev.limber.model.EvidenceChart.Better;
import dev.limber.model.EvidenceChart.Notable;
import dev.limber.model.EvidenceChart.Panel;
import dev.limber.model.EvidenceChart.Row;
import dev.limber.model.EvidenceChart.Scale;
import dev.limber.model.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChartFigureTest {
    private static final Located<String> SOURCE = new Located<>("owen", Span.startOf("content/evidence.yaml"));

    private static Row row(String effect, String from, String to) {
        return new Row(
                "A & B",
                new BigDecimal(effect),
                new BigDecimal(from),
                new BigDecimal(to),
                Certainty.LOW,
                Optional.empty());
    }

    private static EvidenceChart chart(Better better, Optional<Notable> notable, Row... rows) {
        List<Panel> panels = List.of(new Panel("Pain", List.of(rows)));
        return new EvidenceChart("owen", "Title", SOURCE, "nothing", new Scale("scale", better, notable), "", panels);
    }

    private static Document drawn(EvidenceChart chart) {
        ChartLabels labels = new ChartLabels(
                "Title",
                "How to read it",
                List.of("", "After"),
                new ChartLabels.Lines("better than nothing", "worse", "no difference", "enough to notice"),
                new ChartLabels.Table(
                        "Table: type",
                        List.of("Type", "Effect", "Certainty"),
                        "{from} to {to}",
                        Map.of(Certainty.LOW, "Low")),
                ", ",
                Map.of(Certainty.LOW, "low certainty"));
        return Jsoup.parse(new ChartFigure(chart, labels).html());
    }

    @Test
    void everyResultHasADotWithinItsRangeAndTheLineOfNoDifference() {
        Document figure = drawn(chart(Better.LOWER, Optional.empty(), row("-1.86", "-2.54", "-1.19")));
        assertThat(figure.select(".c-dot").attr("cx")).isEqualTo("28.5%");
        assertThat(figure.select(".c-range").eachAttr("x1")).containsExactly("11.5%", "11.5%", "45.3%");
        assertThat(figure.select(".c-zero").eachAttr("x1")).containsExactly("75%");
        assertThat(figure.select(".c-number").eachText()).containsExactly("−3", "−2", "−1", "0", "1");
    }

    @Test
    void theTableSaysWhatThePictureShows() {
        Document figure = drawn(chart(Better.LOWER, Optional.empty(), row("-1.10", "-2.54", "0.00")));
        assertThat(figure.select("svg").attr("aria-hidden")).isEqualTo("true");
        assertThat(figure.select("tbody th[scope=rowgroup]").text()).isEqualTo("Pain");
        assertThat(figure.select("tbody th[scope=row]").text()).isEqualTo("A & B");
        assertThat(figure.select("td").eachText()).containsExactly("−1.10 (−2.54 to 0.00)", "Low");
        assertThat(figure.select("figure > p").eachText()).containsExactly("After");
    }

    @Test
    void goodNewsLiesOnTheSideThatTheGuideSays() {
        assertThat(drawn(chart(Better.LOWER, Optional.empty(), row("-1", "-2", "1")))
                        .select(".c-side")
                        .eachText())
                .containsExactly("no difference", "← better than nothing", "worse →");
        assertThat(drawn(chart(Better.HIGHER, Optional.empty(), row("1", "-2", "3")))
                        .select(".c-side")
                        .eachText())
                .containsExactly("no difference", "← worse", "better than nothing →");
    }

    @Test
    void theLineOfWhatPeopleNoticeIsDrawnOnlyWhenThereIsOne() {
        Row row = row("-8", "-20", "-2");
        assertThat(drawn(chart(Better.LOWER, Optional.empty(), row)).select(".c-notable"))
                .isEmpty();
        Document figure = drawn(chart(Better.LOWER, Optional.of(new Notable(new BigDecimal("-15"), SOURCE)), row));
        assertThat(figure.select(".c-notable").attr("x1")).isEqualTo("20%");
        assertThat(figure.text()).contains("enough to notice");
    }

    @Test
    void nothingIsDrawnOutsideThePictureAndNothingNeedsAnInlineStyle() {
        Document figure = drawn(chart(Better.LOWER, Optional.empty(), row("0.02", "-0.004", "987.5")));
        for (String place : List.of("x1", "x2", "x", "cx")) {
            assertThat(figure.select("svg [" + place + "]").eachAttr(place))
                    .allSatisfy(x ->
                            assertThat(Double.parseDouble(x.replace("%", ""))).isBetween(0.0, 100.0));
        }
        assertThat(figure.select("[style]")).isEmpty();
    }
}
