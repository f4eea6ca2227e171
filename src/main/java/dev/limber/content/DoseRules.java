package dev.limber.content;

import dev.limber.contract.Durations;
import dev.limber.contract.Values;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.model.Dose;
import dev.limber.model.Dose.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks how much a dose asks for. A reason with its source lifts the limits of the values that it names, and no others. */
final class DoseRules {
    private static final String ACTIVITY = "activity";
    private static final String BECAUSE = "because";

    private final Dose.Limits limits;
    private final MoveBinder binder;
    private final Findings findings;

    DoseRules(Dose.Limits limits, MoveBinder binder, Findings findings) {
        this.limits = limits;
        this.binder = binder;
        this.findings = findings;
    }

    /**
     * More than is usual.
     *
     * @param name of the value, as the reason beside it names it
     */
    private record Excess(String name, Span span, String message) {
        Excess in(String amount) {
            return new Excess(amount + "." + name, span, message);
        }
    }

    /** The dose of a page of this kind. */
    void plan(Values dose, String kind) {
        List<Excess> all = new ArrayList<>(
                atMost(dose, "times-a-day", limits.timesADay()).stream().toList());
        if (dose.has("parts")) {
            dose.items("parts").map(Values::of).forEach(part -> all.addAll(amounts(part, kind)));
        } else {
            all.addAll(amounts(dose, kind));
        }
        report(all, dose);
    }

    /** A dose without start and target, in a routine. */
    void amount(Values amount) {
        report(excesses(amount, ""), amount);
    }

    /** What is too much in start and target and has no reason there. */
    private List<Excess> amounts(Values dose, String kind) {
        List<Excess> all = new ArrayList<>();
        for (String key : List.of("start", "target")) {
            dose.optionalChild(key).ifPresent(amount -> {
                List<Excess> here = excesses(amount, kind);
                if (amount.has(BECAUSE)) {
                    report(here, amount);
                } else {
                    here.forEach(excess -> all.add(excess.in(key)));
                }
            });
        }
        return all;
    }

    private List<Excess> excesses(Values amount, String kind) {
        amount.scalar("swap")
                .filter(swap -> !amount.text("sides").equals(Sides.EACH.word()))
                .ifPresent(swap -> findings.error(
                        Code.UNKNOWN_KEY,
                        swap.span(),
                        "there is no side to change to at once",
                        "Delete swap, or write sides: each."));
        if (amount.has("minutes")) {
            return List.of();
        }
        List<Excess> all = Stream.of(
                        atMost(amount, "sets", limits.sets()),
                        atMost(amount, "reps", limits.reps()),
                        hold(amount, limits.hold(kind)))
                .flatMap(Optional::stream)
                .toList();
        return all.isEmpty() && isReadable(amount) && !kind.equals(ACTIVITY) ? time(amount) : all;
    }

    private List<Excess> time(Values amount) {
        int seconds = binder.amount(amount).seconds();
        return seconds <= limits.move()
                ? List.of()
                : List.of(new Excess(
                        "time",
                        amount.span(),
                        "the whole move takes " + Durations.words(seconds) + ", at most "
                                + Durations.words(limits.move()) + " is usual"));
    }

    /** Whether all that counts for the sum can be read; what cannot has been told. */
    private static boolean isReadable(Values amount) {
        return Stream.of("sets", "reps").allMatch(key -> !amount.has(key) || amount.whole(key, 0) > 0)
                && Stream.of("hold", "rest", "move", "swap")
                        .allMatch(key -> !amount.has(key) || amount.seconds(key) > 0);
    }

    private static Optional<Excess> atMost(Values values, String key, int most) {
        return values.scalar(key)
                .filter(scalar -> values.whole(key, 0) > most)
                .map(scalar -> new Excess(
                        key, scalar.span(), key + " is " + scalar.text() + ", at most " + most + " is usual"));
    }

    private static Optional<Excess> hold(Values amount, int most) {
        return amount.scalar("hold")
                .filter(scalar -> amount.seconds("hold") > most)
                .map(scalar -> new Excess(
                        "hold",
                        scalar.span(),
                        "a hold of " + scalar.text() + " is longer than " + Durations.words(most)));
    }

    /** Reports what the reason beside it does not name. */
    private void report(List<Excess> all, Values dose) {
        Optional<Values> because = dose.optionalChild(BECAUSE);
        List<String> excused = because.map(DoseRules::excused).orElse(List.of());
        List<Excess> open =
                all.stream().filter(excess -> !excused.contains(excess.name())).toList();
        List<String> names = open.stream().map(Excess::name).distinct().toList();
        String missing = because.isPresent() && !because.get().has("of") ? of(names) : "";
        Optional<Fix> fix = missing.isEmpty() ? Optional.empty() : because.flatMap(reason -> naming(reason, missing));
        for (Excess excess : open) {
            String hint = missing.isEmpty()
                    ? hint(excess.name(), excused)
                    : "Ask for less, or say that the reason is about this: " + missing;
            findings.error(Code.OUT_OF_RANGE, excess.span(), excess.message(), new Advice(hint, fix));
            fix = Optional.empty();
        }
    }

    private static List<String> excused(Values because) {
        return because.itemsOrOne("of").stream()
                .flatMap(item -> item.asScalar().stream())
                .map(item -> item.text().strip())
                .toList();
    }

    private static String hint(String name, List<String> excused) {
        return excused.isEmpty()
                ? "Ask for less, or give the reason in the dose: because: { of: " + name + ", reason: …, source: … }"
                : "Ask for less. The reason is about " + String.join(", ", excused)
                        + "; if it also speaks of this, name " + name + " there too.";
    }

    private static String of(List<String> names) {
        return "of: " + (names.size() == 1 ? names.get(0) : "[" + String.join(", ", names) + "]");
    }

    /** A reason that names nothing was once taken for all: the edit names what it is needed for. */
    private static Optional<Fix> naming(Values because, String of) {
        return because.entries().stream().findFirst().flatMap(first -> {
            Span key = first.keySpan();
            boolean flow = key.compareTo(because.span()) > 0;
            String behind = flow ? ", " : "\n" + " ".repeat(key.column() - 1);
            return Fix.of(key, first.key(), of + behind + first.key(), true);
        });
    }
}
