package dev.limber.fix;

import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.FrontMatter;
import dev.limber.frontmatter.FrontMatterReader;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds a name to the {@code aliases} of a page, in the notation in which they are written. */
final class AliasLine {
    private static final String KEY = "aliases";

    private AliasLine() {}

    /** The page's text with one alias more; as it is where its front matter cannot be read. */
    static String add(String path, String text, String alias) {
        return new FrontMatterReader()
                .read(path, text)
                .value()
                .map(front -> add(text, front, alias))
                .orElse(text);
    }

    private static String add(String text, FrontMatter front, String alias) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        Optional<Entry> entry = front.root().entry(KEY);
        Optional<YamlNode> last = entry.map(Entry::value)
                .flatMap(YamlNode::asSequence)
                .map(Sequence::items)
                .filter(items -> !items.isEmpty())
                .map(items -> items.get(items.size() - 1));
        if (last.isPresent()) {
            after(lines, last.get().span(), alias);
        } else if (entry.isPresent()) {
            lines.set(entry.get().keySpan().line() - 1, KEY + ": [" + alias + "]");
        } else {
            int end = text.substring(0, front.bodyStart()).split("\n").length;
            lines.add(end - 1, KEY + ": [" + alias + "]");
        }
        return String.join("\n", lines);
    }

    /** In brackets behind a comma, else on a line of its own that begins as the one above. */
    private static void after(List<String> lines, Span item, String alias) {
        int at = item.line() - 1;
        String line = lines.get(at);
        String before = line.substring(0, item.column() - 1);
        if (before.matches("\\s*- +")) {
            lines.add(at + 1, before + alias);
        } else {
            int end = item.column() - 1 + item.length();
            lines.set(at, line.substring(0, end) + ", " + alias + line.substring(end));
        }
    }
}
