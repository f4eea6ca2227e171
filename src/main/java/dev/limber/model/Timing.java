package dev.limber.model;

import dev.limber.model.Caution.Advice;
import dev.limber.model.GuideSettings.Limit;
import dev.limber.model.GuideSettings.SessionRules;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.Vocabulary.Group;
import dev.limber.model.Vocabulary.Height;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Estimates how long routines take, in seconds, from their doses and the times between moves. */
public final class Timing {
    private final Guide guide;
    private final SessionRules session;

    private Timing(Guide guide) {
        this.guide = guide;
        this.session = guide.settings().session();
    }

    public static Timing of(Guide guide) {
        return new Timing(guide);
    }

    /** From the start of the first move to the end of the last. */
    public int seconds(Page.Routine routine) {
        return changes(routine)
                + routine.moves().stream().mapToInt(this::seconds).sum();
    }

    /** The time between the moves. */
    public int changes(Page.Routine routine) {
        List<RoutineEntry> entries = routine.moves();
        return IntStream.range(1, entries.size())
                .map(next ->
                        isUpOrDown(entries.get(next - 1), entries.get(next)) ? session.upOrDown() : session.between())
                .sum();
    }

    private boolean isUpOrDown(RoutineEntry before, RoutineEntry after) {
        Optional<Height> from = height(before);
        Optional<Height> to = height(after);
        return from.isPresent() && to.isPresent() && !from.equals(to);
    }

    /** How high the body is in an entry; nothing where its position does not say, or a choice has two. */
    public Optional<Height> height(RoutineEntry entry) {
        List<Optional<Height>> heights = entry.singles()
                .map(single -> position(single).flatMap(this::height))
                .distinct()
                .toList();
        return heights.size() == 1 ? heights.get(0) : Optional.empty();
    }

    /** How high the body is in the position of a move. */
    public Optional<Height> height(Page.Exercise page) {
        return height(page.traits().position().value());
    }

    private Optional<Height> height(String position) {
        return guide.vocabulary().term(Group.POSITIONS, position).flatMap(Vocabulary.Term::height);
    }

    /** The position in which a move or step is done. */
    public Optional<String> position(RoutineEntry.Single entry) {
        return entry.match(
                move -> exercise(move).map(page -> page.traits().position().value()),
                step -> step.position().map(Located::value));
    }

    /** The time of one entry: the longer one of a choice; 0 for a move whose page is missing. */
    public int seconds(RoutineEntry entry) {
        return entry.singles()
                .mapToInt(single -> dose(single).map(Dose::seconds).orElse(0))
                .max()
                .orElse(0);
    }

    /** How much of an entry to do: the dose to start with of its page, where it names none; none if the page is missing. */
    public Optional<Dose> dose(RoutineEntry.Single entry) {
        return entry.match(
                move -> move.dose()
                        .or(() -> exercise(move).map(page -> page.dose().start())),
                step -> Optional.of(step.dose()));
    }

    /** The routine with the dose of each move, as it is done there. */
    public Page.Routine withDoses(Page.Routine routine) {
        return routine.with(routine.moves().stream().map(this::withDose).toList());
    }

    private RoutineEntry withDose(RoutineEntry entry) {
        return entry.match(
                move -> new RoutineEntry.Move(move.page(), dose(move), move.note(), move.whenSore(), move.daysAWeek()),
                step -> step,
                choice ->
                        new RoutineEntry.Choice(choice.choose(), withDose(choice.first()), withDose(choice.second())));
    }

    /**
     * What follows each other in the position of a limit and takes longer than it allows, for somebody with its condition:
     * what asks first is left out, and what changes the position does not count.
     */
    public List<List<RoutineEntry.Single>> beyond(Page.Routine routine, Limit limit) {
        List<List<RoutineEntry>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        for (RoutineEntry entry : routine.moves()) {
            List<RoutineEntry.Single> done =
                    entry.singles().filter(single -> !asksFirst(single, limit)).toList();
            if (done.stream().anyMatch(single -> isIn(single, limit))) {
                runs.get(runs.size() - 1).add(entry);
            } else if (!done.isEmpty()) {
                runs.add(new ArrayList<>());
            }
        }
        return runs.stream()
                .filter(run -> seconds(run, limit) > limit.atMost())
                .map(run -> run.stream().flatMap(entry -> kept(entry, limit)).toList())
                .toList();
    }

    private Stream<RoutineEntry.Single> kept(RoutineEntry entry, Limit limit) {
        return entry.singles().filter(single -> !asksFirst(single, limit) && isIn(single, limit));
    }

    private int seconds(List<RoutineEntry> run, Limit limit) {
        return session.between() * Math.max(0, run.size() - 1)
                + run.stream()
                        .mapToInt(entry ->
                                kept(entry, limit).mapToInt(this::seconds).max().orElse(0))
                        .sum();
    }

    private boolean asksFirst(RoutineEntry.Single single, Limit limit) {
        return caution(single, limit)
                .filter(caution -> caution.advice() == Advice.ASK_FIRST)
                .isPresent();
    }

    private boolean isIn(RoutineEntry.Single single, Limit limit) {
        String position = limit.position().value();
        boolean elsewhere = caution(single, limit)
                .flatMap(Caution::position)
                .filter(other -> !other.value().equals(position))
                .isPresent();
        return !elsewhere && position(single).filter(position::equals).isPresent();
    }

    /** Whether a move is in the position of a limit for somebody with its condition, without asking first. */
    public static boolean isIn(Page.Exercise page, Limit limit) {
        Optional<Caution> caution = caution(page.cautions(), limit);
        boolean elsewhere = caution.flatMap(Caution::position)
                .filter(other -> !other.value().equals(limit.position().value()))
                .isPresent();
        boolean asks = caution.filter(one -> one.advice() == Advice.ASK_FIRST).isPresent();
        return !asks
                && !elsewhere
                && page.traits().position().value().equals(limit.position().value());
    }

    private Optional<Caution> caution(RoutineEntry.Single single, Limit limit) {
        List<Caution> cautions = single.match(
                move -> exercise(move).map(Page.Exercise::cautions).orElse(List.of()), RoutineEntry.Step::cautions);
        return caution(cautions, limit);
    }

    private static Optional<Caution> caution(List<Caution> cautions, Limit limit) {
        return cautions.stream()
                .filter(caution ->
                        caution.condition().value().equals(limit.condition().value()))
                .findFirst();
    }

    /** The page of a move, if it is an exercise that could be read. */
    public Optional<Page.Exercise> exercise(RoutineEntry.Move move) {
        return guide.bySlug(move.page().value()).flatMap(Page::exercise);
    }
}
