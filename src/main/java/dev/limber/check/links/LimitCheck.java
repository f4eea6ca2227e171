package dev.limber.check.links;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings.Limit;
import dev.limber.model.Page;
import dev.limber.model.Vocabulary.Group;
import java.util.Set;

/** Checks the limits of positions, and that no move passes one without a word to the people whom it concerns. */
public final class LimitCheck {
    private static final int MINUTE = 60;

    private final Guide guide;
    private final Findings findings;

    public LimitCheck(Guide guide, Findings findings) {
        this.guide = guide;
        this.findings = findings;
    }

    public void check() {
        for (Limit limit : guide.settings().limits()) {
            position(limit);
            guide.exercises().forEach(page -> move(page, limit));
        }
    }

    private void position(Limit limit) {
        String name = limit.position().value();
        Set<String> known = guide.vocabulary().terms(Group.POSITIONS).keySet();
        if (!known.isEmpty() && !known.contains(name) && !name.isEmpty()) {
            findings.error(
                    Code.UNKNOWN_VALUE,
                    limit.position().span(),
                    "\"" + name + "\" is not among positions in content/vocabulary.yaml",
                    NearestName.advice(name, limit.position().span(), known, OneAnswer.WORD));
        }
    }

    /** A move that takes longer says by its own caution what to do. */
    private void move(Page.Exercise page, Limit limit) {
        int seconds =
                Math.max(page.dose().start().seconds(), page.dose().target().seconds());
        boolean here = page.traits().position().value().equals(limit.position().value());
        boolean told = page.cautions().stream()
                .anyMatch(caution ->
                        caution.condition().value().equals(limit.condition().value()));
        if (here && !told && limit.atMost() > 0 && seconds > limit.atMost()) {
            report(
                    page,
                    "This takes up to " + time(seconds) + " in the position "
                            + limit.position().value() + ", and with "
                            + limit.condition().value() + " "
                            + time(limit.atMost()) + " is the limit of guide.yaml.",
                    "Add a caution for " + limit.condition().value() + " that says what to do.");
        }
    }

    /** On a draft, which may have gaps, it is a warning. */
    private void report(Page.Exercise page, String message, String hint) {
        Span span = page.traits().position().span();
        if (page.info().editorial().draft()) {
            findings.warning(Code.LONG_IN_A_ROW, span, message, hint);
        } else {
            findings.error(Code.LONG_IN_A_ROW, span, message, hint);
        }
    }

    private static String time(int seconds) {
        return seconds % MINUTE == 0 ? seconds / MINUTE + " min" : seconds + " s";
    }
}
