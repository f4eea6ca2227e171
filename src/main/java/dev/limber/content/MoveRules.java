package dev.limber.content;

import dev.limber.contract.Durations;
import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.model.Dose.Sides;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks limits of doses and routine entries that depend on each other, which no declaration expresses. */
final class MoveRules {
    private static final String STRENGTH = "strength";
    private static final String ACTIVITY = "activity";
    private static final String HINT =
            "Ask for less, or give the reason in the dose: because: { reason: …, source: … }";

    private final DoseLimits limits;
    private final MoveBinder binder;
    private final Findings findings;

    MoveRules(DoseLimits limits, MoveBinder binder, Findings findings) {
        this.limits = limits;
        this.binder = binder;
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
        if (dose.has("because")) {
            return;
        }
        atMost(dose, "times-a-day", limits.timesADay());
        for (Values amount : amounts) {
            amount.optionalChild("start").ifPresent(start -> amount(start, kind));
            amount.optionalChild("target").ifPresent(target -> amount(target, kind));
        }
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

    void amount(Values amount, String kind) {
        amount.scalar("swap")
                .filter(swap -> !amount.text("sides").equals(Sides.EACH.word()))
                .ifPresent(swap -> findings.error(
                        Code.UNKNOWN_KEY,
                        swap.span(),
                        "there is no side to change to at once",
                        "Delete swap, or write sides: each."));
        if (amount.has("because") || amount.has("minutes")) {
            return;
        }
        boolean usual = atMost(amount, "sets", limits.sets()) & atMost(amount, "reps", limits.reps());
        usual &= hold(amount, kind.equals(STRENGTH) ? limits.strengthHold() : limits.hold());
        int seconds = binder.amount(amount).seconds();
        if (usual && isReadable(amount) && !kind.equals(ACTIVITY) && seconds > limits.move()) {
            error(
                    amount.span(),
                    "the whole move takes " + Durations.words(seconds) + ", at most " + Durations.words(limits.move())
                            + " is usual");
        }
    }

    /** Whether all that counts for the sum can be read; what cannot has been told. */
    private static boolean isReadable(Values amount) {
        return Stream.of("sets", "reps").allMatch(key -> !amount.has(key) || amount.whole(key, 0) > 0)
                && Stream.of("hold", "rest").allMatch(key -> !amount.has(key) || amount.seconds(key) > 0);
    }

    private boolean atMost(Values values, String key, int most) {
        Optional<Scalar> tooMany = values.scalar(key).filter(scalar -> values.whole(key, 0) > most);
        tooMany.ifPresent(
                scalar -> error(scalar.span(), key + " is " + scalar.text() + ", at most " + most + " is usual"));
        return tooMany.isEmpty();
    }

    private boolean hold(Values amount, int most) {
        Optional<Scalar> tooLong = amount.scalar("hold").filter(scalar -> amount.seconds("hold") > most);
        tooLong.ifPresent(scalar ->
                error(scalar.span(), "a hold of " + scalar.text() + " is longer than " + Durations.words(most)));
        return tooLong.isEmpty();
    }

    private void error(Span span, String message) {
        findings.error(Code.OUT_OF_RANGE, span, message, HINT);
    }

    /** The entries of a routine, and the two of a choice. */
    void entry(YamlNode node) {
        Values values = Values.of(node);
        values.optionalChild("dose").ifPresent(dose -> amount(dose, ""));
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
