package dev.limber.content;

import dev.limber.contract.Fields;
import dev.limber.contract.Values;
import dev.limber.frontmatter.YamlNode;
import dev.limber.model.Caution;
import dev.limber.model.Dose;
import dev.limber.model.Dose.Sides;
import dev.limber.model.GuideSettings.Pace;
import dev.limber.model.Located;
import dev.limber.model.Page.Drawing;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.Slug;
import java.util.List;
import java.util.Optional;

/** Binds doses, cautions and the entries of routines. */
final class MoveBinder {
    private final Pace pace;

    /** @param pace what a repetition takes besides its hold */
    MoveBinder(Pace pace) {
        this.pace = pace;
    }

    Dose.Plan plan(Values dose) {
        boolean parts = dose.has("parts");
        return new Dose.Plan(
                parts ? parts(dose, List.of("start")) : amount(dose.child("start")),
                parts ? parts(dose, List.of("target", "start")) : amount(dose.child("target")),
                Math.max(1, dose.whole("times-a-day", 1)),
                Math.max(1, dose.whole("days-a-week", 1)),
                dose.optionalChild("because")
                        .map(because -> new Dose.Because(because.text("reason"), because.name("source"))));
    }

    /** The parts of a dose, each with the first of these amounts that it has. */
    private Dose parts(Values dose, List<String> amounts) {
        return new Dose.Parts(
                dose.items("parts")
                        .map(Values::of)
                        .map(part -> part(part, amounts))
                        .toList(),
                dose.seconds("rest", pace.swap()));
    }

    private Dose.Part part(Values part, List<String> amounts) {
        Values amount = amounts.stream()
                .flatMap(key -> part.optionalChild(key).stream())
                .findFirst()
                .orElseGet(() -> part.child("start"));
        Located<String> step = part.name("step");
        return new Dose.Part(part.text("part"), new Located<>(part.whole("step", 0), step.span()), amount(amount));
    }

    Dose amount(Values amount) {
        if (amount.has("minutes")) {
            return new Dose.Minutes(amount.seconds("minutes"));
        }
        return new Dose.Repetitions(
                Math.max(1, amount.whole("sets", 1)),
                Math.max(1, amount.whole("reps", 1)),
                amount.seconds("hold"),
                amount.seconds("rest"),
                Sides.of(amount.text("sides")),
                new Pace(amount.seconds("move", pace.move()), amount.seconds("swap", pace.swap())));
    }

    static List<Caution> cautions(Values cautions) {
        return cautions.entries().stream()
                .filter(entry -> Slug.isValid(entry.key()))
                .map(entry -> caution(new Located<>(entry.key(), entry.keySpan()), Values.of(entry.value())))
                .toList();
    }

    private static Caution caution(Located<String> condition, Values values) {
        return new Caution(
                condition,
                values.text("advice").equals("adapt") ? Caution.Advice.ADAPT : Caution.Advice.ASK_FIRST,
                values.text("how"),
                values.text("basis").equals("cited") ? Caution.Basis.CITED : Caution.Basis.PRINCIPLE,
                Optional.empty(),
                values.located("position"));
    }

    /** The entry of a routine; empty when it fits no shape of one. */
    Optional<RoutineEntry> entry(YamlNode node) {
        Optional<RoutineEntry> slug = node.asScalar()
                .filter(scalar -> Slug.isValid(scalar.text()))
                .map(scalar -> new RoutineEntry.Move(
                        new Located<>(scalar.text(), scalar.span()),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty()));
        return slug.or(() ->
                node.asMapping().flatMap(mapping -> entry(MoveKeys.ENTRY.shape(mapping), new Values(mapping))));
    }

    private Optional<RoutineEntry> entry(Fields shape, Values values) {
        if (shape.equals(MoveKeys.STEP)) {
            return Optional.of(step(values));
        } else if (shape.equals(MoveKeys.CHOICE)) {
            return choice(values);
        }
        return values.slug("move")
                .map(move -> new RoutineEntry.Move(
                        move,
                        values.optionalChild("dose").map(this::amount),
                        values.optional("note"),
                        values.flag("when-sore"),
                        Optional.of(values.whole("days-a-week", 0)).filter(days -> days > 0)));
    }

    private RoutineEntry step(Values values) {
        return new RoutineEntry.Step(
                values.text("step"),
                values.text("how"),
                values.has("duration") ? new Dose.Minutes(values.seconds("duration")) : amount(values.child("dose")),
                values.located("position"),
                values.names("equipment"),
                cautions(values.child("cautions")),
                drawing(values),
                values.flag("when-sore"));
    }

    /** A drawing by the slug of its page, or with one of its poses. */
    static Optional<Drawing> drawing(Values values) {
        return values.slug("figure")
                .map(page -> new Drawing(page, Optional.empty()))
                .or(() -> values.optionalChild("figure")
                        .flatMap(figure -> figure.slug("of").map(page -> new Drawing(page, figure.located("pose")))));
    }

    private Optional<RoutineEntry> choice(Values values) {
        List<RoutineEntry> two = values.items("between")
                .map(this::entry)
                .flatMap(Optional::stream)
                .filter(entry -> entry.match(move -> true, step -> true, choice -> false))
                .toList();
        return two.size() < 2
                ? two.stream().findFirst()
                : Optional.of(new RoutineEntry.Choice(values.text("choose"), two.get(0), two.get(1)));
    }
}
