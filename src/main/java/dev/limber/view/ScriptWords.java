package dev.limber.view;

import dev.limber.html.HtmlWriter;
import dev.limber.json.Json;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What scripts of the theme say and know of the guide, as a statement that stands before each: {@code
 * (window.limberWords??={}).profile={…};}. So pages need not carry it.
 */
public final class ScriptWords {
    private static final String PROFILE = "profile";
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

    private ScriptWords() {}

    /** The statements by script, such as {@code js/profile.js}. */
    public static Map<String, String> of(Guide guide, Strings strings) {
        return Map.of("js/" + PROFILE + ".js", statement(PROFILE, profile(guide, strings)));
    }

    private static Map<String, Object> profile(Guide guide, Strings strings) {
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

    private static String statement(String script, Map<String, Object> words) {
        return "(window.limberWords??={})." + script + "=" + Json.compact(words) + ";\n";
    }
}
