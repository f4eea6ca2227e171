package dev.limber.export.schema;

import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes one place of a tree in one of the ways in which people get YAML wrong, or right by another form. */
final class SpoiltYaml {
    private static final Span NOWHERE = Span.startOf("spoilt");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "0",
            "-1",
            "1",
            "2",
            "5",
            "007",
            "99999",
            "2.5",
            "-1.255",
            "1e3",
            "+5",
            "true",
            "False",
            "none",
            "5 s",
            "0 s",
            "5s",
            "999 min",
            "1 min 30 s",
            "2026-11-22",
            "2026-02-30",
            "2026-13-01",
            "2026",
            "2025-07",
            "22.11.2026",
            "https://example.org/",
            "ftp://example.org/",
            "example.org",
            "Bird dog",
            "bird--dog",
            "con",
            "glute-bridge",
            "home",
            "mat",
            "strength",
            "en-GB",
            "GB",
            "a b",
            "{place}",
            "lonely-move",
            "mei",
            "start");

    private final Random random;
    private int steps;

    SpoiltYaml(Random random) {
        this.random = random;
    }

    /** The tree with one change. */
    YamlNode once(YamlNode root) {
        steps = random.nextInt(size(root));
        return walk(root);
    }

    private static int size(YamlNode node) {
        if (node instanceof Sequence list) {
            return 1 + list.items().stream().mapToInt(SpoiltYaml::size).sum();
        } else if (node instanceof Mapping mapping) {
            return 1
                    + mapping.entries().stream()
                            .mapToInt(entry -> size(entry.value()))
                            .sum();
        }
        return 1;
    }

    private YamlNode walk(YamlNode node) {
        if (steps-- == 0) {
            return changed(node);
        }
        if (node instanceof Sequence list) {
            return new Sequence(list.items().stream().map(this::walk).toList(), NOWHERE);
        } else if (node instanceof Mapping mapping) {
            return new Mapping(
                    mapping.entries().stream()
                            .map(entry -> new Entry(entry.key(), NOWHERE, walk(entry.value())))
                            .toList(),
                    NOWHERE);
        }
        return node;
    }

    private YamlNode changed(YamlNode node) {
        if (node instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            return keys(mapping);
        } else if (node instanceof Sequence list) {
            return items(list);
        }
        return switch (random.nextInt(6)) {
            case 0 -> new Sequence(List.of(node), NOWHERE);
            case 1 -> new Mapping(List.of(new Entry("x", NOWHERE, node)), NOWHERE);
            case 2 -> new Scalar("", false, NOWHERE);
            case 3 -> text("many words ".repeat(1 + random.nextInt(70)).strip());
            default -> text(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private YamlNode keys(Mapping mapping) {
        List<Entry> entries = new ArrayList<>(mapping.entries());
        int at = random.nextInt(entries.size());
        Entry entry = entries.get(at);
        switch (random.nextInt(6)) {
            case 0 -> entries.remove(at);
            case 1 -> entries.set(at, new Entry(entry.key() + "s", NOWHERE, entry.value()));
            case 2 -> entries.set(at, new Entry(entry.key(), NOWHERE, new Scalar("", false, NOWHERE)));
            case 3 -> entries.add(new Entry("unheard-of", NOWHERE, entry.value()));
            case 4 -> Collections.shuffle(entries, random);
            default -> {
                return text("words");
            }
        }
        return new Mapping(entries, NOWHERE);
    }

    private YamlNode items(Sequence list) {
        List<YamlNode> items = new ArrayList<>(list.items());
        return switch (random.nextInt(4)) {
            case 0 -> new Sequence(List.of(), NOWHERE);
            case 1 -> items.isEmpty() ? text("x") : items.get(0);
            case 2 -> {
                List<YamlNode> many = new ArrayList<>();
                for (int i = 0; i < 201; i++) {
                    many.addAll(items);
                }
                yield new Sequence(many, NOWHERE);
            }
            default -> {
                items.add(text(TEXTS.get(random.nextInt(TEXTS.size()))));
                yield new Sequence(items, NOWHERE);
            }
        };
    }

    private Scalar text(String text) {
        return new Scalar(text, random.nextBoolean(), NOWHERE);
    }
}
