package dev.limber.export;

import dev.limber.file.OutputFile;
import dev.limber.json.Json;
import dev.limber.model.Caution;
import dev.limber.model.Dose;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.model.PlainText;
import dev.limber.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The guide as JSON, one file a kind, so that others can build on it. Durations are whole seconds. */
final class DataFiles {
    private final Guide guide;

    DataFiles(Guide guide) {
        this.guide = guide;
    }

    List<OutputFile> write() {
        List<OutputFile> files = new ArrayList<>();
        add(
                files,
                "exercises",
                guide.exercises().stream().map(DataFiles::exercise).toList());
        add(
                files,
                "routines",
                guide.pages(Page.Routine.class).stream().map(DataFiles::routine).toList());
        add(
                files,
                "conditions",
                guide.pages(Page.Condition.class).stream()
                        .map(DataFiles::condition)
                        .toList());
        add(files, "glossary", guide.glossary().stream().map(DataFiles::term).toList());
        add(
                files,
                "sources",
                guide.sources().values().stream().map(DataFiles::source).toList());
        return files;
    }

    private static void add(List<OutputFile> files, String name, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            files.add(OutputFile.text("data/" + name + ".json", Json.pretty(Map.of(name, rows)), "data/" + name));
        }
    }

    private static Map<String, Object> page(Page page) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("slug", page.slug().value());
        row.put("title", page.info().title());
        row.put("summary", page.info().summary());
        row.put("page", page.info().output());
        row.put("alsoCalled", page.info().alsoCalled());
        row.put("sources", values(page.info().sources()));
        page.info().review().checked().ifPresent(date -> row.put("checked", date.toString()));
        page.info().review().checkAgain().ifPresent(date -> row.put("checkAgain", date.toString()));
        row.put("clinicalReview", page.info().review().clinicalReview().isPresent());
        return row;
    }

    private static Map<String, Object> exercise(Page.Exercise exercise) {
        Map<String, Object> row = page(exercise);
        row.put("for", exercise.suits());
        row.put("kind", exercise.kind().value());
        row.put("areas", values(exercise.areas()));
        row.put("muscles", values(exercise.muscles()));
        row.put("position", exercise.position().value());
        row.put("otherPositions", values(exercise.otherPositions()));
        row.put("equipment", values(exercise.equipment()));
        row.put("level", exercise.level());
        row.put("start", dose(exercise.dose().start()));
        row.put("target", dose(exercise.dose().target()));
        row.put("timesADay", exercise.dose().timesADay());
        row.put("daysAWeek", exercise.dose().daysAWeek());
        row.put("cautions", exercise.cautions().stream().map(DataFiles::caution).toList());
        row.put("certainty", exercise.evidence().certainty().word());
        row.put("steps", steps(exercise.outline()));
        return row;
    }

    private static List<String> steps(Outline outline) {
        return outline.section("steps")
                .or(() -> outline.section("how-to-start"))
                .map(section -> PlainText.ofBlocks(section.blocks()).lines().toList())
                .orElse(List.of());
    }

    private static Map<String, Object> dose(Dose dose) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (dose instanceof Dose.Repetitions repetitions) {
            row.put("sets", repetitions.sets());
            row.put("reps", repetitions.reps());
            row.put("hold", repetitions.hold());
            row.put("rest", repetitions.rest());
            row.put("bothSides", repetitions.bothSides());
        }
        row.put("seconds", dose.seconds());
        return row;
    }

    private static Map<String, Object> caution(Caution caution) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("condition", caution.condition().value());
        row.put("advice", caution.advice() == Caution.Advice.ADAPT ? "adapt" : "ask-first");
        row.put("how", caution.how());
        row.put("basis", caution.basis().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static Map<String, Object> routine(Page.Routine routine) {
        Map<String, Object> row = page(routine);
        row.put("for", routine.suits());
        row.put("timesADay", routine.timesADay());
        row.put("daysAWeek", routine.daysAWeek());
        row.put("moves", routine.moves().stream().map(DataFiles::entry).toList());
        return row;
    }

    private static Map<String, Object> entry(Page.RoutineEntry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (entry instanceof Page.RoutineEntry.Move move) {
            row.put("move", move.page().value());
            move.dose().ifPresent(dose -> row.put("dose", dose(dose)));
            move.note().ifPresent(note -> row.put("note", note));
        } else if (entry instanceof Page.RoutineEntry.Step step) {
            row.put("step", step.name());
            row.put("how", step.how());
            row.put("dose", dose(step.dose()));
        } else if (entry instanceof Page.RoutineEntry.Choice choice) {
            row.put("choose", choice.choose());
            row.put("between", List.of(entry(choice.first()), entry(choice.second())));
        }
        return row;
    }

    private static Map<String, Object> condition(Page.Condition condition) {
        Map<String, Object> row = page(condition);
        row.put("label", condition.label());
        return row;
    }

    private static Map<String, Object> term(GlossaryEntry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("term", entry.term());
        row.put("means", entry.means());
        row.put("also", entry.also());
        return row;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", source.key());
        row.put("title", source.title());
        row.put("publisher", source.publisher());
        putIfPresent(row, "url", source.url());
        putIfPresent(row, "published", source.published());
        putIfPresent(row, "accessed", source.accessed());
        row.put("grade", source.grade());
        return row;
    }

    private static void putIfPresent(Map<String, Object> row, String key, Optional<String> value) {
        value.ifPresent(text -> row.put(key, text));
    }

    private static List<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }
}
