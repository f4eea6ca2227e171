package dev.limber.view;

import static dev.limber.view.Graph.named;
import static dev.limber.view.Graph.typed;

import dev.limber.html.Html;
import dev.limber.model.Dose;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Page;
import dev.limber.model.PlainText;
import dev.limber.model.Review.ClinicalReview;
import dev.limber.model.Source;
import dev.limber.model.Timing;
import dev.limber.model.Vocabulary.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the structured data of a page (JSON-LD, schema.org) for search engines. */
final class JsonLd {
    private final PageContext context;
    private final Graph graph;

    JsonLd(PageContext context) {
        this.context = context;
        this.graph = new Graph(context.baseUrl());
    }

    /** Describes the page, its main entity, and its breadcrumb, which is of no use without addresses. */
    Html of(Page page, List<PageRef> crumbs) {
        List<Object> things = new ArrayList<>();
        things.add(webPage(page));
        if (page.info().output().equals(FrameMaker.HOME)) {
            things.add(ListJsonLd.site(context.guide(), graph));
        }
        if (!crumbs.isEmpty() && context.baseUrl().isPresent()) {
            List<PageRef> path = new ArrayList<>(crumbs);
            path.add(new PageRef(page.info().title(), page.info().output()));
            things.add(graph.list("BreadcrumbList", path));
        }
        return Graph.text(things);
    }

    private Map<String, Object> webPage(Page page) {
        Map<String, Object> data = typed(context.guide().hasMoves() ? "MedicalWebPage" : "WebPage");
        data.put("name", page.info().title());
        data.put("description", page.info().summary());
        data.put("inLanguage", context.guide().settings().language());
        graph.url(page.info().output()).ifPresent(url -> data.put("url", url));
        context.guide().settings().about().ifPresent(name -> data.put("about", named("MedicalCondition", name)));
        people(page, data);
        List<Object> citations = citations(page);
        if (!citations.isEmpty()) {
            data.put("citation", citations);
        }
        mainEntity(page, data);
        return data;
    }

    private void people(Page page, Map<String, Object> data) {
        context.guide()
                .settings()
                .publication()
                .publisher()
                .ifPresent(name -> data.put("publisher", named("Organization", name)));
        page.info().editorial().review().author().ifPresent(name -> data.put("author", named("Organization", name)));
        page.info().editorial().review().clinicalReview().ifPresent(review -> {
            data.put("lastReviewed", review.date().toString());
            data.put("reviewedBy", reviewer(review));
        });
    }

    private void mainEntity(Page page, Map<String, Object> data) {
        page.exercise().ifPresent(exercise -> {
            List<Object> entities = new ArrayList<>(List.of(plan(exercise)));
            entities.addAll(howTo(exercise));
            data.put("mainEntity", entities);
        });
        page.routine().ifPresent(routine -> data.put("mainEntity", plan(routine)));
    }

    private static Map<String, Object> reviewer(ClinicalReview review) {
        Map<String, Object> person = named("Person", review.by());
        person.put("jobTitle", review.role());
        return person;
    }

    private List<Object> citations(Page page) {
        return page.info().links().sources().stream()
                .flatMap(key -> Optional.ofNullable(context.guide().sources().get(key.value())).stream())
                .map(JsonLd::citation)
                .toList();
    }

    private static Object citation(Source source) {
        Map<String, Object> work = named("CreativeWork", source.title());
        source.url().ifPresent(url -> work.put("url", url));
        source.published().ifPresent(date -> work.put("datePublished", date));
        return work;
    }

    private Map<String, Object> plan(Page.Exercise page) {
        Map<String, Object> plan = named("ExercisePlan", page.info().title());
        plan.put(
                "exerciseType",
                context.guide()
                        .vocabulary()
                        .label(Group.KINDS, page.traits().kind().value()));
        plan.put(
                "activityFrequency",
                context.words().often(page.dose().timesADay(), page.dose().daysAWeek()));
        plan.putAll(amount(page.dose().start()));
        List<Object> muscles = new ArrayList<>();
        page.traits()
                .muscles()
                .forEach(key ->
                        muscles.add(named("Muscle", context.guide().vocabulary().label(Group.MUSCLES, key.value()))));
        if (!muscles.isEmpty()) {
            plan.put("associatedAnatomy", muscles);
        }
        return plan;
    }

    private Map<String, Object> amount(Dose dose) {
        return dose.match(this::repetitions, minutes -> lasting(minutes.seconds()), parts -> lasting(parts.seconds()));
    }

    private static Map<String, Object> lasting(int seconds) {
        return Map.of("activityDuration", "PT" + DoseWords.minutes(seconds) + "M");
    }

    private Map<String, Object> repetitions(Repetitions reps) {
        Map<String, Object> amount = new LinkedHashMap<>();
        amount.put("repetitions", reps.reps());
        if (reps.hold() > 0) {
            amount.put("activityDuration", "PT" + reps.hold() + "S");
        }
        if (reps.rest() > 0) {
            amount.put("restPeriods", context.words().duration(reps.rest()));
        }
        amount.put("additionalVariable", context.words().dose(reps).amount());
        return amount;
    }

    private Map<String, Object> plan(Page.Routine page) {
        Map<String, Object> plan = named("ExercisePlan", page.info().title());
        plan.put("activityFrequency", context.words().often(page.timesADay(), page.daysAWeek()));
        plan.put(
                "activityDuration",
                "PT" + DoseWords.minutes(Timing.of(context.guide()).seconds(page)) + "M");
        return plan;
    }

    /** Describes the steps as a HowTo; none for a page without steps. */
    private List<Object> howTo(Page.Exercise page) {
        List<String> steps = page.outline()
                .steps()
                .map(section -> PlainText.ofBlocks(section.blocks()).lines())
                .orElse(Stream.of())
                .filter(line -> !line.isBlank())
                .toList();
        Map<String, Object> howTo = named("HowTo", page.info().title());
        howTo.put("step", steps);
        return steps.isEmpty() ? List.of() : List.of(howTo);
    }
}
