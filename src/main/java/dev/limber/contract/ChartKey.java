package dev.limber.contract;

import dev.limber.model.Guide;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A key of {@code evidence.yaml}; whether it exists is checked with the whole guide. */
public record ChartKey() implements SlugValue {
    @Override
    public String words() {
        return "a key of evidence.yaml";
    }

    @Override
    public Optional<GuideNames> names() {
        return Optional.of(new GuideNames("charts", ChartKey::titles));
    }

    private static Map<String, String> titles(Guide guide) {
        Map<String, String> titles = new LinkedHashMap<>();
        guide.records().charts().forEach((key, chart) -> titles.put(key, chart.title()));
        return titles;
    }
}
