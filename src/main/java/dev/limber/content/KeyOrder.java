package dev.limber.content;

import dev.limber.contract.KeyDeclaration;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the keys of a page into the order in which its kind declares them: whole lines change places, each key with what
 * belongs to it and the comment straight above it. Keys that are not known, or that do not begin their lines, leave the
 * page as it is.
 */
public final class KeyOrder {
    private final List<String> declared;

    public KeyOrder(KindDeclaration kind) {
        this.declared = kind.keys().stream().map(KeyDeclaration::name).toList();
    }

    /** @param bodyStart where the text after the front matter begins */
    public String sorted(String text, Mapping frontMatter, int bodyStart) {
        List<Entry> entries = frontMatter.entries();
        boolean plain =
                entries.stream().allMatch(entry -> entry.keySpan().column() == 1 && declared.contains(entry.key()));
        if (!plain || entries.isEmpty()) {
            return text;
        }
        List<String> lines = List.of(text.substring(0, bodyStart).split("\n", -1));
        int end = closingLine(lines);
        List<Integer> starts = new ArrayList<>();
        entries.forEach(entry -> starts.add(withComment(lines, entry.keySpan().line() - 1)));
        starts.add(end);
        List<String> sorted = new ArrayList<>(lines.subList(0, starts.get(0)));
        Stream.iterate(0, i -> i < entries.size(), i -> i + 1)
                .sorted(Comparator.comparing(
                        i -> declared.indexOf(entries.get(i).key())))
                .forEach(i -> sorted.addAll(lines.subList(starts.get(i), starts.get(i + 1))));
        sorted.addAll(lines.subList(end, lines.size()));
        return String.join("\n", sorted) + text.substring(bodyStart);
    }

    private static int closingLine(List<String> lines) {
        int last = lines.size() - 1;
        while (!lines.get(last).startsWith("---")) {
            last--;
        }
        return last;
    }

    private static int withComment(List<String> lines, int key) {
        int first = key;
        while (first > 1 && lines.get(first - 1).startsWith("#")) {
            first--;
        }
        return first;
    }
}
