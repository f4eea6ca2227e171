package dev.limber.view;

import dev.limber.html.HtmlLabels;
import dev.limber.model.Block.Callout;
import dev.limber.model.GuideSettings.Help;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words of the interface by key, with {@code {placeholders}}; a missing key is its own text. */
public final class Strings {
    private final Map<String, String> texts;

    public Strings(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** All words by key, for templates. */
    public Map<String, String> all() {
        return texts;
    }

    /** The words whose keys begin so, by the rest of their key, for scripts. */
    public Map<String, String> below(String prefix) {
        Map<String, String> below = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                below.put(key.substring(prefix.length()), text);
            }
        });
        return below;
    }

    /** Whether a text has this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text with its placeholders filled; {@code pairs} alternates names and values. */
    public String of(String key, String... pairs) {
        String text = texts.getOrDefault(key, key);
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            text = text.replace("{" + pairs[i] + "}", pairs[i + 1]);
        }
        return text;
    }

    /** The text for a number: {@code key.3} where it exists, else {@code key.one} or {@code key.other}. */
    public String count(String key, int count) {
        String exact = key + "." + count;
        String plural = count == 1 ? key + ".one" : key + ".other";
        return of(has(exact) ? exact : plural, "count", String.valueOf(count));
    }

    /** What stands before the signs that need help at once: whom to call, in a guide that names a number. */
    public String emergency(Optional<Help> help) {
        return help.map(known -> of("emergency-now", "number", known.emergency().number()))
                .orElse(of("emergency-if"));
    }

    /** The words that the HTML writer puts into a page's text. */
    HtmlLabels htmlLabels() {
        Map<Callout.Kind, String> callouts = new EnumMap<>(Callout.Kind.class);
        for (Callout.Kind kind : Callout.Kind.values()) {
            callouts.put(kind, of("callout." + kind.name().toLowerCase(Locale.ROOT)));
        }
        return new HtmlLabels(
                new HtmlLabels.Footnotes(of("footnotes"), of("footnote"), of("back-to-text"), of("back-to-text-again")),
                of("link-to-section"),
                of("table"),
                of("task-done"),
                of("task-open"),
                callouts);
    }
}
