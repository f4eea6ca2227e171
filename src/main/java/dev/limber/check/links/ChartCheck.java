package dev.limber.check.links;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that the chart a page names exists, and the heading below which it is placed. */
final class ChartCheck {
    private static final String EVIDENCE_FILE = "content/evidence.yaml";

    private final Guide guide;
    private final Findings findings;

    ChartCheck(Guide guide, Findings findings) {
        this.guide = guide;
        this.findings = findings;
    }

    void check(Page.ChartPlace place, Page page) {
        Set<String> charts = new TreeSet<>(guide.records().charts().keySet());
        String key = place.chart().value();
        if (!charts.contains(key) && !guide.unreadable().contains(EVIDENCE_FILE)) {
            findings.error(
                    Code.UNKNOWN_CHART,
                    place.chart().span(),
                    "There is no chart \"" + key + "\" in evidence.yaml.",
                    NearestName.advice(key, place.chart().span(), charts)
                            .unsure()
                            .orElse("Add it to " + EVIDENCE_FILE + "."));
        }
        place.below()
                .ifPresent(heading -> new HeadingCheck(findings).check(heading, Optional.of(page), "on this page"));
    }
}
