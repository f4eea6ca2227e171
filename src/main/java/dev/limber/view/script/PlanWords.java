package dev.limber.view.script;

import dev.limber.html.HtmlWriter;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings.Practice;
import dev.limber.model.GuideSettings.Safety;
import dev.limber.model.GuideSettings.Sensible;
import dev.limber.model.GuideSettings.StopBox;
import dev.limber.model.Page;
import dev.limber.model.Slug;
import dev.limber.view.Strings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What plans say and know of the guide as a whole; what is about one move stands in its row. Addresses count from the site's
 * root.
 */
final class PlanWords {
    /** Keys of the words for doses, which scripts put together for own numbers. */
    private static final List<String> DOSE = List.of(
            "dose-sets",
            "dose-times.",
            "dose-each-side",
            "dose-hold",
            "dose-rest",
            "seconds.",
            "minutes.",
            "list-comma");

    private static final List<String> SHEET = List.of("day.");

    private static final String CONTENT = "content/";

    private final Guide guide;
    private final Strings strings;
    private final Safety safety;

    PlanWords(Guide guide, Strings strings) {
        this.guide = guide;
        this.strings = strings;
        this.safety = guide.settings().safety();
    }

    /** What the page of plans needs at once, but for the times of sessions. */
    Map<String, Object> of(MovesScripts moves) {
        Map<String, Object> words = new TreeMap<>();
        words.put("words", strings.below("plan."));
        words.put("dose", dose(DOSE));
        words.put("conditions", conditions());
        Sensible sensible = guide.settings().session().sensible();
        words.put("sensible", Map.of("moves", sensible.moves(), "minutes", sensible.minutes()));
        words.put(
                "parts",
                moves.parts().stream()
                        .map(part -> List.of(part.first(), part.file().path()))
                        .toList());
        words.put(
                "limits",
                guide.settings().limits().stream()
                        .map(limit ->
                                List.of(limit.condition().value(), limit.atMost(), HtmlWriter.typographic(limit.how())))
                        .toList());
        words.put("codes", otherCodes());
        words.put("former", formerCodes());
        return words;
    }

    /** What a sheet on paper says besides, but for the pain rule and whom to call. */
    Map<String, Object> sheet() {
        Map<String, Object> words = new TreeMap<>();
        words.put("words", strings.below("sheet."));
        words.put("dose", dose(SHEET));
        words.put("review", guide.hasClinicalReview() ? "" : strings.of("sheet.review"));
        words.put("guide", HtmlWriter.typographic(guide.settings().title()));
        guide.settings().practice().ifPresent(practice -> words.put("practice", practice(practice)));
        words.put("stop", stop());
        return words;
    }

    /** What a sheet says of the practice; empty texts are left out. */
    private Map<String, String> practice(Practice practice) {
        Map<String, String> words = new TreeMap<>();
        words.put("name", HtmlWriter.typographic(practice.name()));
        words.put("telephone", practice.telephone());
        words.put("address", HtmlWriter.typographic(practice.address()));
        words.put("line", HtmlWriter.typographic(practice.line()));
        words.put(
                "logo",
                practice.logoPath()
                        .map(path -> path.substring(CONTENT.length()))
                        .orElse(""));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    private Map<String, String> dose(List<String> prefixes) {
        Map<String, String> words = new TreeMap<>();
        prefixes.forEach(prefix -> strings.below(prefix).forEach((rest, text) -> words.put(prefix + rest, text)));
        words.put("about", strings.of("about"));
        return words;
    }

    private Map<String, Object> stop() {
        StopBox stop = safety.stop().orElse(new StopBox(List.of(), "", "", List.of()));
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("move", typographic(stop.move()));
        words.put("then", HtmlWriter.typographic(stop.then()));
        words.put("urgent", HtmlWriter.typographic(stop.urgent()));
        words.put("emergencyNow", strings.emergency(safety.help()));
        words.put("emergency", typographic(stop.emergency()));
        return words;
    }

    private static List<String> typographic(List<String> lines) {
        return lines.stream().map(HtmlWriter::typographic).toList();
    }

    /** Names and pages of all conditions, those too that nobody ticks. */
    private Map<String, List<String>> conditions() {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        for (Page.Condition page : guide.pages(Page.Condition.class)) {
            conditions.put(
                    page.slug().value(),
                    List.of(
                            HtmlWriter.typographic(page.info().title()),
                            page.info().output()));
        }
        return conditions;
    }

    /** The codes of moves that have not that of their slug. */
    private Map<String, String> otherCodes() {
        return guide.exercises().stream()
                .filter(page -> !page.info().code().equals(page.slug().code()))
                .collect(Collectors.toMap(
                        page -> page.slug().value(), page -> page.info().code(), (one, same) -> one, TreeMap::new));
    }

    /** The codes of former names, each with the code of today. */
    private Map<String, String> formerCodes() {
        Map<String, String> codes = new TreeMap<>();
        for (Page.Exercise page : guide.exercises()) {
            page.info().names().aliases().stream()
                    .filter(alias -> Slug.isValid(alias.value()))
                    .forEach(alias -> codes.putIfAbsent(
                            new Slug(alias.value()).code(), page.info().code()));
        }
        return codes;
    }
}
