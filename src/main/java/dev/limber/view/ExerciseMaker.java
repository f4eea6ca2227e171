package dev.limber.view;

import dev.limber.html.Href;
import dev.limber.html.Html;
import dev.limber.markup.Escape;
import dev.limber.model.Evidence;
import dev.limber.model.Evidence.About;
import dev.limber.model.Evidence.Certainty;
import dev.limber.model.Facets;
import dev.limber.model.Located;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.model.Vocabulary.Group;
import dev.limber.view.page.ExerciseView;
import dev.limber.view.page.ExerciseView.Trait;
import dev.limber.view.page.Fact;
import dev.limber.view.page.Fit;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Link;
import dev.limber.view.page.Safety;
import dev.limber.view.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the view of an exercise. */
final class ExerciseMaker {
    private final PageContext context;

    ExerciseMaker(PageContext context) {
        this.context = context;
    }

    ExerciseView of(Page.Exercise page, Frame frame) {
        return new ExerciseView(
                context.base(frame, page),
                new Fit(
                        context.text(page.suits()),
                        page.info().links().alternative().map(slug -> context.link(slug.value()))),
                new ExerciseView.Amount(
                        facts(page), learnFirst(page), amountNote(page), new SessionMaker(context).of(page)),
                safety(page),
                instructions(page),
                new ExerciseView.Aside(
                        traits(page),
                        certainty(page.evidence()),
                        context.text(page.evidence().summary())),
                new ExerciseView.Drawings(context.picture(page), new FilmMaker(context).of(page), context.sprite()),
                new ColophonMaker(context).of(page));
    }

    private String amountNote(Page.Exercise page) {
        return page.dose()
                .because()
                .map(because -> context.text(because.reason()))
                .orElse("");
    }

    private Safety safety(Page.Exercise page) {
        SafetyMaker safety = new SafetyMaker(context);
        return new Safety(
                safety.stopBox(page.outline()),
                safety.checks(page.cautions()),
                page.outline()
                        .section(Outline.BEFORE_YOU_START)
                        .map(section -> new Illustrated(context, page).section(section)),
                safety.painRule(""));
    }

    private ExerciseView.Instructions instructions(Page.Exercise page) {
        return new ExerciseView.Instructions(
                context.written(page.outline().intro()),
                steps(page),
                new StepMaker(context).of(page),
                parts(page),
                new Html(context.html().footnotes(page.info().body())));
    }

    /** Adds what the certainty is about, so that trials of whole programmes are not taken for trials of the move. */
    private String certainty(Evidence evidence) {
        String sure = context.strings().of("certainty." + evidence.certainty().word());
        return evidence.certainty() != Certainty.PRACTICE && evidence.about() == About.PROGRAMME
                ? context.strings().of("certainty-of-programmes", "certainty", sure)
                : sure;
    }

    private List<Fact> facts(Page.Exercise page) {
        List<Fact> facts = new ArrayList<>();
        DoseWords.Phrase start = context.words().dose(page.dose().start());
        DoseWords.Phrase target = context.words().dose(page.dose().target());
        facts.add(new Fact(context.strings().of("start-with"), start.amount(), start.details()));
        if (!start.equals(target)) {
            facts.add(new Fact(context.strings().of("build-up-to"), target.amount(), target.details()));
        }
        facts.add(new Fact(
                context.strings().of("how-often"),
                context.strings().count("times-a-day", page.dose().timesADay()),
                List.of(context.strings().count("days-a-week", page.dose().daysAWeek()))));
        return List.copyOf(facts);
    }

    private Html learnFirst(Page.Exercise page) {
        List<String> names =
                page.learnFirst().stream().map(slug -> anchor(slug.value())).toList();
        return names.isEmpty()
                ? Html.NONE
                : new Html(context.strings()
                        .of("learn-first", "moves", context.words().list(names)));
    }

    private String anchor(String slug) {
        Link link = context.link(slug);
        return "<a href=\"" + Escape.markup(link.href().address()) + "\">" + Escape.markup(link.label()) + "</a>";
    }

    private Section steps(Page.Exercise page) {
        return page.outline().sections().stream()
                .filter(section -> Outline.STEPS.contains(section.key()))
                .findFirst()
                .map(section -> part(page, section))
                .orElse(new Section("", "steps", Html.NONE, Html.NONE));
    }

    private List<Section> parts(Page.Exercise page) {
        return page.outline().others().stream()
                .filter(section -> !Outline.STEPS.contains(section.key()))
                .map(section -> part(page, section))
                .toList();
    }

    private Section part(Page.Exercise page, Outline.Section section) {
        return new Illustrated(context, page).section(section);
    }

    private List<Trait> traits(Page.Exercise page) {
        List<Trait> traits = new ArrayList<>();
        List<Located<String>> positions = Stream.concat(
                        Stream.of(page.traits().position()), page.traits().otherPositions().stream())
                .toList();
        traits.add(trait("trait-kind", Group.KINDS, List.of(page.traits().kind())));
        traits.add(trait("trait-position", Group.POSITIONS, positions));
        traits.add(trait("trait-areas", Group.AREAS, page.traits().areas()));
        traits.add(trait("trait-equipment", Group.EQUIPMENT, page.traits().equipment()));
        List<Link> muscles = page.traits().muscles().stream()
                .map(key -> new Link(
                        context.text(context.guide().vocabulary().label(Group.MUSCLES, key.value())), Href.NONE))
                .toList();
        traits.add(new Trait(context.strings().of("trait-muscles"), muscles));
        return traits.stream().filter(trait -> !trait.values().isEmpty()).toList();
    }

    private Trait trait(String key, Group group, List<Located<String>> values) {
        List<Link> links = values.stream()
                .map(value -> new Link(
                        context.text(context.guide().vocabulary().label(group, value.value())),
                        context.route().to(Facets.output(group, value.value()))))
                .toList();
        return new Trait(context.strings().of(key), links);
    }
}
