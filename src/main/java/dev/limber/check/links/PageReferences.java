package dev.limber.check.links;

import dev.limber.check.links.PageReferences.Reference;
import dev.limber.model.Caution;
import dev.limber.model.Dose;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.PageVisitor;
import java.util.List;
import java.util.stream.Stream;

/** Lists the names in the front matter that only one kind of page has. */
final class PageReferences implements PageVisitor<Stream<Reference>> {
    /** What a name stands for. */
    enum Target {
        PAGE,
        PAGE_OR_LIST,
        MOVE,
        CONDITION,
        SOURCE
    }

    /** A name as it was written, and what has to exist under it. */
    record Reference(Target target, Located<String> name) {}

    @Override
    public Stream<Reference> home(Page.Home home) {
        return Stream.concat(
                home.choices().stream().map(choice -> new Reference(Target.PAGE_OR_LIST, choice.page())),
                home.figure().stream().map(move -> new Reference(Target.MOVE, move)));
    }

    @Override
    public Stream<Reference> exercise(Page.Exercise exercise) {
        return Stream.of(
                        exercise.learnFirst().stream().map(slug -> new Reference(Target.PAGE, slug)),
                        exercise.dose().because().map(Dose.Because::source).stream()
                                .map(source -> new Reference(Target.SOURCE, source)),
                        exercise.info().links().contains().stream().map(move -> new Reference(Target.MOVE, move)),
                        conditions(exercise.cautions()))
                .flatMap(references -> references);
    }

    @Override
    public Stream<Reference> routine(Page.Routine routine) {
        return Stream.concat(
                routine.moves().stream().flatMap(PageReferences::entry),
                routine.drawing().stream().map(PageReferences::page));
    }

    @Override
    public Stream<Reference> condition(Page.Condition condition) {
        return condition.strictAs().stream().map(other -> new Reference(Target.CONDITION, other));
    }

    @Override
    public Stream<Reference> area(Page.Area area) {
        return Stream.empty();
    }

    @Override
    public Stream<Reference> plain(Page.Plain plain) {
        return Stream.empty();
    }

    private static Stream<Reference> entry(RoutineEntry entry) {
        return entry.match(
                move -> Stream.of(new Reference(Target.MOVE, move.page())),
                step -> Stream.concat(
                        conditions(step.cautions()), step.drawing().stream().map(PageReferences::page)),
                choice -> choice.singles().flatMap(PageReferences::entry));
    }

    private static Reference page(Page.Drawing drawing) {
        return new Reference(Target.PAGE, drawing.page());
    }

    private static Stream<Reference> conditions(List<Caution> cautions) {
        return cautions.stream()
                .filter(Caution::isOwn)
                .map(caution -> new Reference(Target.CONDITION, caution.condition()));
    }
}
