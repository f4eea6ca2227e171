package dev.limber.contract;

import dev.limber.diagnostic.Code;
import dev.limber.model.Guide;
import dev.limber.model.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A key of a group in {@code vocabulary.yaml}. */
public record Term(Vocabulary.Group group) implements Plain {
    @Override
    public String words() {
        return "a key of " + group.word() + " in vocabulary.yaml";
    }

    @Override
    public Optional<Problem> problem(String text, GuideWords words) {
        return words.vocabulary().flatMap(known -> problem(text, known.terms(group)));
    }

    private Optional<Problem> problem(String text, Map<String, Vocabulary.Term> terms) {
        String add = "add " + Problem.quoted(text) + " to " + group.word() + " in content/vocabulary.yaml.";
        List<String> called = terms.values().stream()
                .filter(term -> term.label().equalsIgnoreCase(text.strip()))
                .map(Vocabulary.Term::key)
                .toList();
        return terms.containsKey(text) || called.size() != 1
                ? Problem.among(text, terms.keySet(), (terms.isEmpty() ? "A" : "Or a") + add.substring(1))
                : Optional.of(
                        Problem.read(Code.UNKNOWN_VALUE, Problem.unknown(text), Readings.sure(called.get(0)), ""));
    }

    @Override
    public Collection<String> options(GuideWords words) {
        return words.keys(group);
    }

    @Override
    public boolean isName() {
        return true;
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
