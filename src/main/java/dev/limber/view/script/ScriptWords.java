package dev.limber.view.script;

import dev.limber.html.HtmlWriter;
import dev.limber.json.Json;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings.Colour;
import dev.limber.model.GuideSettings.Help;
import dev.limber.model.GuideSettings.PainRule;
import dev.limber.model.GuideSettings.PainScores;
import dev.limber.model.GuideSettings.SessionRules;
import dev.limber.model.Page;
import dev.limber.view.Strings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What scripts of the theme say and know of the guide, as a statement that stands before each: {@code
 * (window.limberWords??={}).profile={…};}. So pages need not carry it. Addresses in it count from the site's root.
 */
public final class ScriptWords {
    private static final Map<String, String> PROFILE_WORDS = Map.of(
            "ask", "mark-ask",
            "adapt", "mark-adapt",
            "askShort", "mark-ask-short",
            "adaptShort", "mark-adapt-short",
            "marked", "marked-for",
            "one", "put-away.one",
            "other", "put-away.other",
            "show", "put-away-show",
            "hide", "put-away-hide");

    private final Guide guide;
    private final Strings strings;

    private ScriptWords(Guide guide, Strings strings) {
        this.guide = guide;
        this.strings = strings;
    }

    /**
     * The statements by script, such as {@code js/profile.js}.
     *
     * @param moves where plans find the moves of the guide
     */
    public static Map<String, String> of(Guide guide, Strings strings, MovesScripts moves) {
        ScriptWords words = new ScriptWords(guide, strings);
        return Map.of(
                "js/profile.js", statement("profile", words.profile()),
                "js/session.js", statement("session", words.session()),
                "js/diary.js", statement("diary", words.diary()),
                "js/plan.js", statement("plan", words.plan(moves)),
                "js/plan-sheet.js", statement("sheet", words.sheet()));
    }

    private static String statement(String script, Map<String, Object> words) {
        return "(window.limberWords??={})." + script + "=" + Json.compact(words) + ";\n";
    }

    private Map<String, Object> profile() {
        Map<String, Object> words = new TreeMap<>();
        PROFILE_WORDS.forEach((name, key) -> words.put(name, strings.of(key)));
        words.put(
                "conditions",
                guide.pages(Page.Condition.class).stream()
                        .filter(Page.Condition::ticked)
                        .map(page -> List.of(
                                page.slug().value(),
                                HtmlWriter.typographic(page.info().title())))
                        .toList());
        return words;
    }

    private Map<String, Object> session() {
        Map<String, Object> words = new TreeMap<>();
        words.put("words", strings.below("session."));
        putRules(words);
        return words;
    }

    private Map<String, Object> plan(MovesScripts moves) {
        Map<String, Object> words = new PlanWords(guide, strings).of(moves);
        words.put("rules", rules(guide.settings().session()));
        return words;
    }

    private Map<String, Object> sheet() {
        Map<String, Object> words = new PlanWords(guide, strings).sheet();
        putRules(words);
        return words;
    }

    /** The times of sessions, the pain rule and whom to call. */
    private void putRules(Map<String, Object> words) {
        words.put("rules", rules(guide.settings().session()));
        guide.settings()
                .safety()
                .painRule()
                .ifPresent(rule -> rule.scores().ifPresent(scores -> words.put("pain", pain(rule, scores))));
        guide.settings().safety().help().ifPresent(help -> words.put("help", help(help)));
    }

    private Map<String, Object> diary() {
        Map<String, Object> words = new TreeMap<>();
        words.put("words", strings.below("diary."));
        words.put("guide", HtmlWriter.typographic(guide.settings().title()));
        guide.settings()
                .safety()
                .painRule()
                .flatMap(PainRule::scores)
                .ifPresent(scores -> words.put("pain", scores(scores)));
        return words;
    }

    /** Times in seconds. */
    private static Map<String, Object> rules(SessionRules rules) {
        return new TreeMap<>(Map.of(
                "ready", rules.ready(),
                "between", rules.between(),
                "upOrDown", rules.upOrDown(),
                "swap", rules.pace().swap(),
                "move", rules.pace().move()));
    }

    private static Map<String, Object> pain(PainRule rule, PainScores scores) {
        Map<String, Object> words = scores(scores);
        words.put("before", HtmlWriter.typographic(rule.before()));
        words.put("green", colour(rule.green()));
        words.put("amber", colour(rule.amber()));
        words.put("red", colour(rule.red()));
        return words;
    }

    private static Map<String, Object> scores(PainScores scores) {
        return new TreeMap<>(Map.of("rise", scores.rise(), "stopAt", scores.stopAt(), "top", scores.top()));
    }

    private static Map<String, Object> colour(Colour colour) {
        return new TreeMap<>(
                Map.of("label", HtmlWriter.typographic(colour.label()), "text", HtmlWriter.typographic(colour.text())));
    }

    private Map<String, Object> help(Help help) {
        Map<String, Object> words =
                new TreeMap<>(Map.of("number", help.emergency().number()));
        put(words, "page", help.page().value());
        guide.settings().session().gettingUp().ifPresent(page -> put(words, "up", page.value()));
        return words;
    }

    private void put(Map<String, Object> words, String name, String slug) {
        guide.bySlug(slug).ifPresent(page -> words.put(name, page.info().output()));
    }
}
