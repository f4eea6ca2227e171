package dev.limber.view;

import dev.limber.html.Href;
import dev.limber.html.Html;
import dev.limber.model.Block;
import dev.limber.model.Caution;
import dev.limber.model.Caution.Advice;
import dev.limber.model.GuideSettings;
import dev.limber.model.Located;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.Timing;
import dev.limber.model.Vocabulary.Group;
import dev.limber.view.page.Fact;
import dev.limber.view.page.Fit;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Link;
import dev.limber.view.page.RoutineView;
import dev.limber.view.page.RoutineView.Drawn;
import dev.limber.view.page.RoutineView.Named;
import dev.limber.view.page.RoutineView.Step;
import dev.limber.view.page.RoutineView.Way;
import dev.limber.view.page.Safety;
import dev.limber.view.page.Safety.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the view of a routine: its steps with doses, in order. */
final class RoutineMaker {
    private static final Set<String> FORMS = Set.of("make-it-easier", "in-another-position");

    private final PageContext context;
    private final Timing timing;

    RoutineMaker(PageContext context) {
        this.context = context;
        this.timing = Timing.of(context.guide());
    }

    RoutineView of(Page.Routine page, Frame frame) {
        return new RoutineView(
                context.base(frame, page),
                new Fit(
                        context.text(page.suits()),
                        page.info().links().alternative().map(slug -> context.link(slug.value()))),
                facts(page),
                safety(page),
                new RoutineView.Timetable(
                        page.moves().stream().map(entry -> step(page, entry)).toList(), equipment(page)),
                context.prose(page, textOf(page.outline())),
                new ColophonMaker(context).of(page),
                context.sprite());
    }

    private Safety safety(Page.Routine page) {
        SafetyMaker safety = new SafetyMaker(context);
        return new Safety(
                safety.stopBox(page.outline()),
                safety.checks(checks(page, Advice.ASK_FIRST), checks(page, Advice.ADAPT)),
                page.outline()
                        .section(Outline.BEFORE_YOU_START)
                        .map(section -> new Illustrated(context, page).section(section)),
                safety.painRule(sore(page)));
    }

    /** What of a routine may still be done at the score that stops all else; empty where nothing is marked. */
    private String sore(Page.Routine page) {
        List<String> names = page.whenSore().map(this::name).toList();
        return context.guide()
                .settings()
                .safety()
                .painRule()
                .flatMap(GuideSettings.PainRule::scores)
                .filter(scores -> !names.isEmpty())
                .map(scores -> context.strings()
                        .of(
                                "sore-here",
                                "score",
                                String.valueOf(scores.stopAt()),
                                "moves",
                                context.words().list(names)))
                .orElse("");
    }

    private List<Fact> facts(Page.Routine page) {
        return List.of(
                takes(page),
                new Fact(
                        context.strings().of("how-often"),
                        context.strings().count("times-a-day", page.timesADay()),
                        List.of(context.strings().count("days-a-week", page.daysAWeek()))),
                new Fact(
                        context.strings().of("moves"),
                        context.strings().count("steps", page.moves().size()),
                        List.of()));
    }

    /** How long a routine takes, and how much of that lies between its moves. */
    private Fact takes(Page.Routine page) {
        int changes = timing.changes(page);
        return new Fact(
                context.strings().of("takes"),
                context.words().about(timing.seconds(page)),
                changes == 0
                        ? List.of()
                        : List.of(context.strings()
                                .of("takes-between", "time", context.words().duration(changes))));
    }

    private Step step(Page.Routine page, RoutineEntry entry) {
        String time = context.words().about(timing.seconds(entry));
        String choose = entry.match(move -> "", step -> "", choice -> context.text(choice.choose()));
        return new Step(
                choose,
                entry.singles()
                        .map(single -> single.match(move -> move(page, move), this::smallStep))
                        .toList(),
                time);
    }

    private Way smallStep(RoutineEntry.Step step) {
        return new Way(
                new Named(context.text(step.name()), Href.NONE),
                context.words().line(step.dose()),
                context.text(step.how()),
                new Drawn(
                        step.position().map(Located::value).map(Glyphs::of).orElse(""),
                        step.drawing().map(context::small).orElse(Html.NONE)),
                Html.NONE,
                new SafetyMaker(context).all(step.cautions()),
                Optional.empty(),
                new SessionMaker(context).of(step));
    }

    private String name(RoutineEntry.Single entry) {
        return entry.match(move -> context.link(move.page().value()).label(), step -> context.text(step.name()));
    }

    private Way move(Page.Routine routine, RoutineEntry.Move move) {
        Optional<Page.Exercise> exercise = timing.exercise(move);
        Link link = context.link(move.page().value());
        List<String> amount = new ArrayList<>(
                timing.dose(move).map(context.words()::line).stream().toList());
        move.daysAWeek().ifPresent(days -> amount.add(context.strings().count("days-a-week", days)));
        return new Way(
                new Named(link.label(), link.href()),
                String.join(context.strings().of("list-comma"), amount),
                move.note().map(context::text).orElse(""),
                new Drawn(
                        exercise.map(page -> Glyphs.of(page.traits().position().value()))
                                .orElse(""),
                        context.figures()
                                .card(move.page().value())
                                .map(Html::new)
                                .orElse(Html.NONE)),
                exercise.map(this::steps).orElse(Html.NONE),
                new SafetyMaker(context).all(cautions(move).toList()),
                exercise.flatMap(page -> page.info().links().alternative())
                        .map(Located::value)
                        .filter(slug -> !isPart(routine, slug))
                        .map(context::link),
                new SessionMaker(context).of(move));
    }

    /** How a move is done: its steps, and then under their headings what is easier or done elsewhere. */
    private Html steps(Page.Exercise page) {
        List<Block> blocks = new ArrayList<>();
        for (Outline.Section section : page.outline().sections()) {
            if (Outline.STEPS.contains(section.key())) {
                blocks.addAll(section.blocks());
            } else if (FORMS.contains(section.key())) {
                blocks.add(section.heading());
                blocks.addAll(section.blocks());
            }
        }
        return new Html(context.html().shown(page.info().path(), blocks));
    }

    private static boolean isPart(Page.Routine routine, String slug) {
        return routine.singles()
                .anyMatch(single -> single.match(move -> move.page().value().equals(slug), step -> false));
    }

    private String equipment(Page.Routine page) {
        Set<String> labels = new LinkedHashSet<>();
        page.singles()
                .flatMap(this::things)
                .forEach(key -> labels.add(
                        SafetyMaker.lower(context.guide().vocabulary().label(Group.EQUIPMENT, key.value()))));
        return labels.isEmpty()
                ? ""
                : context.strings().of("you-need", "things", context.words().list(List.copyOf(labels)));
    }

    private Stream<Located<String>> things(RoutineEntry.Single entry) {
        return entry.match(
                move -> timing.exercise(move).stream().flatMap(page -> page.traits().equipment().stream()),
                step -> step.equipment().stream());
    }

    /** Collects the checks of a routine: for each condition, the moves that have advice for it. */
    private List<Check> checks(Page.Routine page, Advice advice) {
        Map<String, List<String>> hows = new LinkedHashMap<>();
        page.singles()
                .forEach(entry -> cautions(entry)
                        .filter(caution -> caution.advice() == advice)
                        .forEach(caution -> hows.computeIfAbsent(
                                        caution.condition().value(), key -> new ArrayList<>())
                                .add(name(entry))));
        Map<String, String> limits =
                advice == Advice.ADAPT ? new RoutineLimits(context).lines(page, this::name) : Map.of();
        limits.keySet().forEach(condition -> hows.computeIfAbsent(condition, key -> new ArrayList<>()));
        return hows.entrySet().stream()
                .map(entry -> new Check(
                        entry.getKey(),
                        advice,
                        context.link(entry.getKey()),
                        context.words().list(List.copyOf(new LinkedHashSet<>(entry.getValue()))),
                        "",
                        limits.getOrDefault(entry.getKey(), "")))
                .toList();
    }

    private Stream<Caution> cautions(RoutineEntry.Single entry) {
        return entry.match(
                move -> timing.exercise(move).stream().flatMap(page -> page.cautions().stream()),
                step -> step.cautions().stream());
    }

    private static List<Block> textOf(Outline outline) {
        List<Block> blocks = new ArrayList<>(outline.intro());
        outline.others().forEach(section -> {
            blocks.add(section.heading());
            blocks.addAll(section.blocks());
        });
        return blocks;
    }
}
