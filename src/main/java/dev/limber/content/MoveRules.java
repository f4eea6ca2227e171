package dev.limber.content;

import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.model.Dose;
import java.util.List;

/** Checks what in doses and entries of routines depends on each other, which no declaration expresses. */
final class MoveRules {
    private final DoseRules doses;
    private final Findings findings;

    MoveRules(Dose.Limits limits, MoveBinder binder, Findings findings) {
        this.doses = new DoseRules(limits, binder, findings);
        this.findings = findings;
    }

    /** The dose of an exercise of this kind; a reason with its source lifts the limits. */
    void plan(Values dose, String kind) {
        List<Values> amounts =
                dose.has("parts") ? dose.items("parts").map(Values::of).toList() : List.of(dose);
        for (Values amount : amounts) {
            if (amount.has("target")) {
                below(amount.child("start"), amount.child("target"));
            }
        }
        doses.plan(dose, kind);
    }

    /** A target that asks for less than the start in one way, and in none for more. */
    private void below(Values start, Values target) {
        List<Measure> measures = List.of(
                new Measure("minutes", start.seconds("minutes"), target.seconds("minutes")),
                new Measure("reps", start.whole("reps", 0), target.whole("reps", 0)),
                new Measure("sets", start.whole("sets", 1), target.whole("sets", 1)),
                new Measure("hold", start.seconds("hold"), target.seconds("hold")));
        boolean alike = start.has("minutes") == target.has("minutes") && start.has("reps") == target.has("reps");
        if (alike && measures.stream().noneMatch(Measure::rises)) {
            measures.stream().filter(Measure::falls).findFirst().ifPresent(measure -> {
                Span span = target.scalar(measure.key()).map(Scalar::span).orElse(target.span());
                findings.warning(
                        Code.TARGET_BELOW_START,
                        span,
                        "the target asks for less than the start: " + measure.key() + " goes down",
                        "Swap start and target, or write what to build up to.");
            });
        }
    }

    /** How much of something the start and the target ask for. */
    private record Measure(String key, int start, int target) {
        boolean rises() {
            return target > start;
        }

        boolean falls() {
            return target < start;
        }
    }

    /** The entries of a routine, and the two of a choice. */
    void entry(YamlNode node) {
        Values values = Values.of(node);
        values.optionalChild("dose").ifPresent(doses::amount);
        values.items("between").forEach(this::entry);
        if (values.has("step")) {
            duration(values);
        }
    }

    private void duration(Values step) {
        if (!step.has("duration") && !step.has("dose")) {
            findings.error(
                    Code.MISSING_KEY, step.span(), "the step has no duration", "Add duration: 2 min, or a dose.");
        } else if (step.has("duration") && step.has("dose")) {
            Span span = step.scalar("duration").map(Scalar::span).orElse(step.span());
            findings.error(Code.UNKNOWN_KEY, span, "the step has a duration and a dose", "Delete one of the two.");
        }
    }
}
