package dev.limber.contract;

import dev.limber.model.Guide;
import dev.limber.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A key of a group in {@code vocabulary.yaml}. */
public record Term(Vocabulary.Group group) implements Plain {
    @Override
    public String words() {
        return "a key of " + group.word() + " in vocabulary.yaml";
    }

    @Override
    public Optional<Problem> problem(String text, Optional<Vocabulary> vocabulary) {
        String add = "Or add " + Problem.quoted(text) + " to " + group.word() + " in content/vocabulary.yaml.";
        return vocabulary.flatMap(
                known -> Problem.among(text, known.terms(group).keySet(), add));
    }

    @Override
    public Optional<Vocabulary.Group> vocabulary() {
        return Optional.of(group);
    }

    @Override
    public Optional<GuideNames> names() {
        return Optional.of(new GuideNames(group.word(), this::labels));
    }

    @Override
    public String draft(Gaps gaps) {
        return gaps.first(group);
    }

    private Map<String, String> labels(Guide guide) {
        Map<String, String> labels = new LinkedHashMap<>();
        guide.vocabulary().terms(group).forEach((key, word) -> labels.put(key, word.label()));
        return labels;
    }
}
