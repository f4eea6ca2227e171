package dev.limber.contract;

import dev.limber.diagnostic.NearestName;
import dev.limber.model.Guide;
import dev.limber.model.Slug;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A key of {@code sources.yaml}; whether it exists is checked with the whole guide. */
public record SourceKey() implements SlugValue {
    @Override
    public String words() {
        return "a key of sources.yaml";
    }

    @Override
    public OptionalInt maxLength() {
        return OptionalInt.of(Slug.LONGEST);
    }

    @Override
    public Optional<GuideNames> names() {
        return Optional.of(new GuideNames("sources", SourceKey::titles));
    }

    @Override
    public boolean isThere(String text, GuideWords words) {
        return words.sources().isEmpty() || words.sources().contains(text);
    }

    @Override
    public Collection<String> options(GuideWords words) {
        return words.sources();
    }

    @Override
    public String allowed(String text, GuideWords words) {
        String near = NearestName.hint(Slug.like(text), words.sources());
        return near.isEmpty() ? "A key is made of small letters, digits and hyphens." : near;
    }

    @Override
    public String draft(Gaps gaps) {
        return gaps.source();
    }

    private static Map<String, String> titles(Guide guide) {
        Map<String, String> titles = new LinkedHashMap<>();
        guide.sources().forEach((key, source) -> titles.put(key, source.title()));
        return titles;
    }
}
