package dev.limber.view;

import dev.limber.json.Json;
import dev.limber.model.Dose;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Page;
import dev.limber.model.Review.ClinicalReview;
import dev.limber.model.Source;
import dev.limber.model.Vocabulary.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what search engines read about a page, with the vocabulary of schema.org. */
final class JsonLd {
    private static final String TYPE = "@type";
    private final Desk desk;

    JsonLd(Desk desk) {
        this.desk = desk;
    }

    /** The page, what it is about, and its place in the guide. */
    String of(Page page, List<Link> crumbs) {
        List<Object> graph = new ArrayList<>();
        graph.add(webPage(page));
        if (!crumbs.isEmpty()) {
            graph.add(breadcrumbs(crumbs, page));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@graph", graph);
        return Json.compact(data);
    }

    private Map<String, Object> webPage(Page page) {
        Map<String, Object> data = typed("MedicalWebPage");
        data.put("name", page.info().title());
        data.put("description", page.info().summary());
        data.put("inLanguage", desk.guide().settings().language());
        url(page.info().output()).ifPresent(url -> data.put("url", url));
        Map<String, Object> audience = typed("MedicalAudience");
        audience.put("audienceType", "Patient");
        data.put("medicalAudience", audience);
        desk.guide().settings().publisher().ifPresent(name -> data.put("publisher", named("Organization", name)));
        page.info().review().author().ifPresent(name -> data.put("author", named("Organization", name)));
        page.info().review().clinicalReview().ifPresent(review -> {
            data.put("lastReviewed", review.date().toString());
            data.put("reviewedBy", reviewer(review));
        });
        List<Object> citations = citations(page);
        if (!citations.isEmpty()) {
            data.put("citation", citations);
        }
        if (page instanceof Page.Exercise exercise) {
            data.put("mainEntity", plan(exercise));
        } else if (page instanceof Page.Routine routine) {
            data.put("mainEntity", plan(routine));
        }
        return data;
    }

    private static Map<String, Object> reviewer(ClinicalReview review) {
        Map<String, Object> person = named("Person", review.by());
        person.put("jobTitle", review.role());
        return person;
    }

    private List<Object> citations(Page page) {
        return page.info().sources().stream()
                .flatMap(key -> Optional.ofNullable(desk.guide().sources().get(key.value())).stream())
                .map(JsonLd::citation)
                .toList();
    }

    private static Object citation(Source source) {
        Map<String, Object> work = named("CreativeWork", source.title());
        source.url().ifPresent(url -> work.put("url", url));
        source.published().ifPresent(date -> work.put("datePublished", date));
        work.put("publisher", named("Organization", source.publisher()));
        return work;
    }

    private Map<String, Object> plan(Page.Exercise page) {
        Map<String, Object> plan = named("ExercisePlan", page.info().title());
        plan.put(
                "exerciseType",
                desk.guide().vocabulary().label(Group.KINDS, page.kind().value()));
        plan.put(
                "activityFrequency",
                desk.words().often(page.dose().timesADay(), page.dose().daysAWeek()));
        amount(plan, page.dose().start());
        List<Object> muscles = new ArrayList<>();
        page.muscles()
                .forEach(key ->
                        muscles.add(named("Muscle", desk.guide().vocabulary().label(Group.MUSCLES, key.value()))));
        if (!muscles.isEmpty()) {
            plan.put("associatedAnatomy", muscles);
        }
        return plan;
    }

    private void amount(Map<String, Object> plan, Dose dose) {
        if (dose instanceof Repetitions reps) {
            plan.put("repetitions", reps.reps());
            if (reps.hold() > 0) {
                plan.put("activityDuration", "PT" + reps.hold() + "S");
            }
            if (reps.rest() > 0) {
                plan.put("restPeriods", desk.words().duration(reps.rest()));
            }
            plan.put("additionalVariable", desk.words().dose(reps).amount());
        } else {
            plan.put("activityDuration", "PT" + Words.minutes(dose.seconds()) + "M");
        }
    }

    private Map<String, Object> plan(Page.Routine page) {
        Map<String, Object> plan = named("ExercisePlan", page.info().title());
        plan.put("activityFrequency", desk.words().often(page.timesADay(), page.daysAWeek()));
        plan.put(
                "activityDuration", "PT" + Words.minutes(Timing.of(desk.guide()).seconds(page)) + "M");
        return plan;
    }

    private Map<String, Object> breadcrumbs(List<Link> crumbs, Page page) {
        List<Object> items = new ArrayList<>();
        crumbs.forEach(crumb -> items.add(item(items.size() + 1, crumb.label(), crumb.href())));
        items.add(item(items.size() + 1, page.info().title(), page.info().output()));
        Map<String, Object> list = typed("BreadcrumbList");
        list.put("itemListElement", items);
        return list;
    }

    private Map<String, Object> item(int position, String name, String output) {
        Map<String, Object> item = typed("ListItem");
        item.put("position", position);
        item.put("name", name);
        url(output).ifPresent(url -> item.put("item", url));
        return item;
    }

    private Optional<String> url(String output) {
        return desk.baseUrl().map(base -> base + (output.equals(FrameMaker.HOME) ? "" : output));
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> data = typed(type);
        data.put("name", name);
        return data;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(TYPE, type);
        return data;
    }
}
