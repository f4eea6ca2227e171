package dev.limber.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML brought to a form in which ours and the specification's can be compared. What a guide does otherwise on purpose
 * is levelled here: no heading of level 1, no level that is skipped, links to headings beside them, typographic quotes, titles on one line,
 * attributes that the specification does not ask for.
 */
final class PlainHtml {
    private static final Set<String> KEPT = Set.of("href", "src", "alt", "title", "start");
    private static final Set<String> BLOCKS =
            Set.of("body", "p", "ul", "ol", "li", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "br");

    private PlainHtml() {}

    /** What the guide's writer wrote; addresses stand behind a prefix, percent-encoded. */
    static String ofGuide(String html, String prefix) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("a.anchor").forEach(anchor -> {
            Node before = anchor.previousSibling();
            if (before instanceof TextNode text) {
                text.text(text.getWholeText().replaceFirst(" $", ""));
            }
            anchor.remove();
        });
        for (Element link : body.select("[href], [src]")) {
            String name = link.hasAttr("href") ? "href" : "src";
            link.attr(name, URLDecoder.decode(link.attr(name).substring(prefix.length()), StandardCharsets.UTF_8));
        }
        return written(body);
    }

    /** What the specification or its judge wrote. */
    static String ofSpecification(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Deque<int[]> above = new ArrayDeque<>();
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            int typed = Math.max(2, heading.normalName().charAt(1) - '0');
            while (!above.isEmpty() && above.element()[0] >= typed) {
                above.pop();
            }
            int shown = Math.min(typed, above.isEmpty() ? 2 : above.element()[1] + 1);
            above.push(new int[] {typed, shown});
            heading.tagName("h" + shown);
        }
        return written(body);
    }

    private static String written(Element body) {
        StringBuilder out = new StringBuilder();
        write(body, out);
        return out.toString();
    }

    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.normalName());
        for (Attribute attribute : element.attributes()) {
            if (KEPT.contains(attribute.getKey())
                            && !(attribute.getKey().equals("title")
                                    && attribute.getValue().isBlank())
                    || attribute.getKey().equals("class")
                            && attribute.getValue().startsWith("language-")) {
                out.append(' ').append(attribute.getKey()).append('=').append(oneLine(attribute));
            }
        }
        out.append('>');
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                write(inner, out);
            } else if (child instanceof TextNode text) {
                out.append(text(text));
            }
        }
        out.append("</").append(element.normalName()).append('>');
    }

    private static String oneLine(Attribute attribute) {
        String value = typed(attribute.getValue());
        return attribute.getKey().equals("title") ? value.replace('\n', ' ').strip() : value;
    }

    /** Line ends beside blocks are layout; those in code are not. */
    private static String text(TextNode node) {
        String text = node.getWholeText();
        if (isIn("pre", node) || isIn("code", node)) {
            return text;
        }
        boolean first = node.previousSibling() == null ? isBlock(node.parent()) : isBlock(node.previousSibling());
        boolean last = node.nextSibling() == null ? isBlock(node.parent()) : isBlock(node.nextSibling());
        String left = first ? text.replaceFirst("^\n+", "") : text;
        return typed(last ? left.replaceFirst("\n+$", "") : left);
    }

    private static boolean isIn(String name, Node node) {
        return node.parent() instanceof Element parent && (parent.normalName().equals(name) || isIn(name, parent));
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    /** As a keyboard types it. */
    private static String typed(String text) {
        return text.replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replace("\u2026", "...")
                .replace("\u2014", "---")
                .replace("\u2013", "--");
    }
}
