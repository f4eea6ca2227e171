package dev.limber.content;

import dev.limber.contract.Values;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Sequence;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.PartIds;
import dev.limber.model.Source;
import dev.limber.model.Synonym;
import dev.limber.model.Vocabulary;
import dev.limber.model.Vocabulary.Group;
import dev.limber.model.Vocabulary.Height;
import dev.limber.model.Vocabulary.Term;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds vocabulary, sources, glossary and synonyms, in the order of their files. */
final class DataBinder {
    private DataBinder() {}

    static Vocabulary vocabulary(YamlNode file) {
        Map<Group, Map<String, Term>> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            Map<String, Term> terms = new LinkedHashMap<>();
            Values.of(file).child(group.word()).entries().forEach(entry -> {
                Values term = Values.of(entry.value());
                String label = term.optional("label").orElse(entry.key());
                terms.put(
                        entry.key(),
                        new Term(entry.key(), label, term.texts("words"), term.text("text"), height(term)));
            });
            groups.put(group, terms);
        }
        return new Vocabulary(groups);
    }

    private static Optional<Height> height(Values term) {
        String word = term.text("height");
        return Arrays.stream(Height.values())
                .filter(height -> height.word().equals(word))
                .findFirst();
    }

    static Map<String, Source> sources(YamlNode file) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Values.of(file).entries().forEach(entry -> {
            Values source = Values.of(entry.value());
            sources.put(
                    entry.key(),
                    new Source(
                            entry.key(),
                            source.text("title"),
                            source.text("publisher"),
                            source.optional("url"),
                            source.optional("published"),
                            source.optional("accessed"),
                            source.text("grade")));
        });
        return Collections.unmodifiableMap(sources);
    }

    static List<GlossaryEntry> glossary(YamlNode file) {
        PartIds ids = new PartIds();
        return Values.of(file).entries().stream()
                .map(entry -> glossaryEntry(entry.key(), ids.idOf(entry.key()), Values.of(entry.value())))
                .toList();
    }

    private static GlossaryEntry glossaryEntry(String term, String id, Values values) {
        return new GlossaryEntry(term, id, values.text("means"), values.texts("also"), values.located("see"));
    }

    static List<Synonym> synonyms(YamlNode file) {
        List<YamlNode> items = file.asSequence().map(Sequence::items).orElse(List.of());
        return items.stream()
                .map(Values::of)
                .map(values -> new Synonym(
                        values.texts("say"), values.text("also"), values.slugs("pages"), values.located("section")))
                .toList();
    }
}
