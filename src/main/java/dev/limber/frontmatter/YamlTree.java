package dev.limber.frontmatter;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlEvent.Kind;
import dev.limber.frontmatter.YamlNode.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds nodes from tokens; of a key that occurs twice the first stays. */
final class YamlTree {
    private final YamlSource source;
    private final Findings findings;
    private final List<YamlEvent> events;
    private int next;

    YamlTree(YamlSource source, Findings findings, List<YamlEvent> events) {
        this.source = source;
        this.findings = findings;
        this.events = events;
    }

    YamlNode root() {
        return events.isEmpty() ? new YamlNode.Scalar("", false, source.start()) : node();
    }

    private YamlNode node() {
        YamlEvent event = events.get(next++);
        return switch (event.kind()) {
            case MAPPING -> mapping(event);
            case SEQUENCE -> sequence(event);
            default -> new YamlNode.Scalar(event.text(), isQuoted(event), span(event));
        };
    }

    private YamlNode mapping(YamlEvent start) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (events.get(next).kind() != Kind.END) {
            YamlEvent key = events.get(next++);
            Entry entry = new Entry(key.text(), span(key), node());
            Entry earlier = entries.putIfAbsent(entry.key(), entry);
            if (earlier != null) {
                duplicate(entry, earlier.keySpan(), key.start());
            }
        }
        return new YamlNode.Mapping(List.copyOf(entries.values()), spanTo(start, events.get(next++)));
    }

    /** Of two lines that are the same to the letter the second can go. */
    private void duplicate(Entry entry, Span first, int offset) {
        Span line = source.span(source.lineStart(offset), source.lineEnd(offset));
        boolean same = source.isRepeated(line.line(), first.line());
        findings.error(
                Code.DUPLICATE_KEY,
                entry.keySpan(),
                "the key \"" + entry.key() + "\" stands at " + first.line() + ":" + first.column() + " already",
                same
                        ? new Advice("Keep one of the two, which are the same.", Optional.of(new Fix(line, "", true)))
                        : Advice.of("Keep one of the two."));
    }

    private YamlNode sequence(YamlEvent start) {
        List<YamlNode> items = new ArrayList<>();
        while (events.get(next).kind() != Kind.END) {
            items.add(node());
        }
        return new YamlNode.Sequence(items, spanTo(start, events.get(next++)));
    }

    private boolean isQuoted(YamlEvent event) {
        return event.end() > event.start() && "\"'|>".indexOf(source.charAt(event.start())) >= 0;
    }

    private Span span(YamlEvent event) {
        return source.span(event.start(), event.end());
    }

    private Span spanTo(YamlEvent start, YamlEvent end) {
        return source.span(start.start(), end.end());
    }
}
