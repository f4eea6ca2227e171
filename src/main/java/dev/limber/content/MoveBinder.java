package dev.limber.content;

import dev.limber.contract.Fields;
import dev.limber.contract.Values;
import dev.limber.frontmatter.YamlNode;
import dev.limber.model.Caution;
import dev.limber.model.Dose;
import dev.limber.model.Located;
import dev.limber.model.Page.Drawing;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.Slug;
import java.util.List;
import java.util.Optional;

/** Binds doses, cautions and the entries of routines. */
final class MoveBinder {
    private MoveBinder() {}

    static Dose.Plan plan(Values dose) {
        return new Dose.Plan(
                amount(dose.child("start")),
                amount(dose.child("target")),
                Math.max(1, dose.whole("times-a-day", 1)),
                Math.max(1, dose.whole("days-a-week", 1)),
                dose.optionalChild("because")
                        .map(because -> new Dose.Because(because.text("reason"), because.name("source"))));
    }

    static Dose amount(Values amount) {
        if (amount.has("minutes")) {
            return new Dose.Minutes(amount.seconds("minutes"));
        }
        return new Dose.Repetitions(
                Math.max(1, amount.whole("sets", 1)),
                Math.max(1, amount.whole("reps", 1)),
                amount.seconds("hold"),
                amount.seconds("rest"),
                amount.has("sides"));
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
                values.text("basis").equals("cited") ? Caution.Basis.CITED : Caution.Basis.PRINCIPLE);
    }

    /** The entry of a routine; empty when it fits no shape of one. */
    static Optional<RoutineEntry> entry(YamlNode node) {
        Optional<RoutineEntry> slug = node.asScalar()
                .filter(scalar -> Slug.isValid(scalar.text()))
                .map(scalar -> new RoutineEntry.Move(
                        new Located<>(scalar.text(), scalar.span()), Optional.empty(), Optional.empty()));
        return slug.or(() ->
                node.asMapping().flatMap(mapping -> entry(MoveKeys.ENTRY.shape(mapping), new Values(mapping))));
    }

    private static Optional<RoutineEntry> entry(Fields shape, Values values) {
        if (shape.equals(MoveKeys.STEP)) {
            return Optional.of(step(values));
        } else if (shape.equals(MoveKeys.CHOICE)) {
            return choice(values);
        }
        return values.slug("move")
                .map(move -> new RoutineEntry.Move(
                        move, values.optionalChild("dose").map(MoveBinder::amount), values.optional("note")));
    }

    private static RoutineEntry step(Values values) {
        return new RoutineEntry.Step(
                values.text("step"),
                values.text("how"),
                values.has("duration") ? new Dose.Minutes(values.seconds("duration")) : amount(values.child("dose")),
                values.located("position"),
                values.names("equipment"),
                cautions(values.child("cautions")),
                drawing(values));
    }

    /** A drawing by the slug of its page, or with one of its poses. */
    static Optional<Drawing> drawing(Values values) {
        return values.slug("figure")
                .map(page -> new Drawing(page, Optional.empty()))
                .or(() -> values.optionalChild("figure")
                        .flatMap(figure -> figure.slug("of").map(page -> new Drawing(page, figure.located("pose")))));
    }

    private static Optional<RoutineEntry> choice(Values values) {
        List<RoutineEntry> two = values.items("between")
                .map(MoveBinder::entry)
                .flatMap(Optional::stream)
                .filter(entry -> entry.match(move -> true, step -> true, choice -> false))
                .toList();
        return two.size() < 2
                ? two.stream().findFirst()
                : Optional.of(new RoutineEntry.Choice(values.text("choose"), two.get(0), two.get(1)));
    }
}
