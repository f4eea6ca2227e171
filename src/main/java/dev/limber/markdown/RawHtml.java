package dev.limber.markdown;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what to write instead of an HTML tag that pages cannot contain. */
final class RawHtml {
    private static final String OUT = "Leave the tag out, and keep its words.";
    private static final String NO_LOOKS = "Leave the tag out: how a guide looks is the matter of its theme.";
    private static final String TABLE = "Write a table with | between the cells.";
    private static final Map<String, String> MARKS = marks();
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("a", "Leave the tag out: each heading has an anchor that is made of its words."),
            Map.entry("hr", "Write --- on a line of its own."),
            Map.entry("p", "Leave the tag out, and a blank line between paragraphs."),
            Map.entry("pre", "Put the lines between two lines of three backticks."),
            Map.entry("blockquote", "Begin each line with \"> \"."),
            Map.entry("q", "Put the words in quotation marks."),
            Map.entry("table", TABLE),
            Map.entry("ul", "Write each item on a line that begins with \"- \"."),
            Map.entry("ol", "Write each item on a line that begins with \"1. \"."),
            Map.entry("li", "Write the item on a line that begins with \"- \"."),
            Map.entry("dl", "Write the term, and on the next line \": \" and its meaning."),
            Map.entry("script", "Leave it out: a page holds no scripts."),
            Map.entry("style", NO_LOOKS),
            Map.entry("link", NO_LOOKS),
            Map.entry("svg", "Save the drawing as a file beside the page, and show it as a picture."),
            Map.entry("figure", "Leave the tag out, and write the picture on a line of its own."),
            Map.entry("figcaption", "Leave the tag out, and write its words as a paragraph below the picture."));
    private static final Set<String> LOOKS = Set.of(
            "u", "ins", "small", "big", "center", "font", "span", "div", "section", "article", "picture", "header",
            "footer");
    private static final Set<String> FILMS = Set.of("iframe", "video", "audio", "embed", "object", "source");
    private static final Map<String, Set<String>> PARTS = Map.of(
            "table", Set.of("tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "col"),
            "ul", Set.of("li"),
            "ol", Set.of("li"),
            "dl", Set.of("dt", "dd"),
            "video", Set.of("source", "track"),
            "audio", Set.of("source"),
            "object", Set.of("param", "embed"),
            "picture", Set.of("source"));

    private RawHtml() {}

    private static Map<String, String> marks() {
        Map<String, String> names =
                Map.of("**", "b strong", "*", "i em cite dfn var", "`", "code samp tt", "~~", "del s strike");
        return names.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getValue().split(" ")).map(name -> Map.entry(name, entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a tag stands only within another that was refused already, as a cell does in a table. */
    static boolean isPartOf(String name, Set<String> refused) {
        return refused.stream()
                .anyMatch(whole -> PARTS.getOrDefault(whole, Set.of()).contains(name));
    }

    static String message(HtmlTag tag) {
        if (tag.name().isEmpty()) {
            return "HTML cannot stand in a page.";
        }
        String shown = "<" + (tag.closing() ? "/" : "") + tag.name() + ">";
        return Fold.isTag(tag.name()) || OpenTags.isTag(tag.name())
                ? shown + " stands without attributes in a page."
                : "HTML cannot stand in a page: " + shown + ".";
    }

    /** The same tag without what stands in it beside its name. */
    static String withoutAttributes(HtmlTag tag) {
        String plain = "Leave its attributes out, and write <" + (tag.closing() ? "/" : "") + tag.name() + ">.";
        return tag.name().equals("abbr")
                ? plain + " What it is short for belongs in the text or in glossary.yaml."
                : plain;
    }

    /**
     * What to write instead of a tag.
     *
     * @param inside the Markdown up to the tag that closes it; empty where that is not on the same line
     */
    static Advice advice(HtmlTag tag, Span place, String inside) {
        Optional<String> markdown = tag.closing() ? Optional.empty() : markdown(tag, inside);
        if (markdown.isPresent()) {
            boolean whole = tag.name().equals("img");
            int length = whole ? tag.text().length() : 2 * tag.name().length() + inside.length() + 5;
            length += whole ? 0 : tag.text().length() - tag.name().length() - 2;
            Span all = new Span(place.file(), place.line(), place.column(), length);
            boolean exact = place.length() == tag.text().length();
            return new Advice(
                    "Write: " + markdown.get(),
                    Optional.of(new Fix(all, markdown.get(), false)).filter(fix -> exact));
        }
        return Advice.of(hint(tag));
    }

    private static Optional<String> markdown(HtmlTag tag, String inside) {
        boolean plain = !inside.isBlank() && inside.indexOf('<') < 0 && inside.equals(inside.strip());
        if (tag.name().equals("img")) {
            return image(tag);
        } else if (!plain) {
            return Optional.empty();
        } else if (tag.name().equals("a")) {
            return link(tag, inside);
        } else if (tag.name().matches("h[1-6]")) {
            return Optional.of("#".repeat(Math.max(2, tag.name().charAt(1) - '0')) + " " + inside);
        }
        return Optional.ofNullable(MARKS.get(tag.name())).map(mark -> mark + inside + mark);
    }

    private static Optional<String> image(HtmlTag tag) {
        return address(tag, "src")
                .flatMap(src -> tag.value("alt").map(alt -> "![" + alt + "](" + destination(src) + ")"));
    }

    private static Optional<String> link(HtmlTag tag, String inside) {
        return address(tag, "href").map(href -> "[" + inside + "](" + destination(href) + ")");
    }

    /** An address that a link may have; no other is offered. */
    private static Optional<String> address(HtmlTag tag, String attribute) {
        return tag.value(attribute)
                .filter(value -> value.matches("(?s)(?i:https?:|mailto:|tel:)[^\\p{Cntrl}]*|[^:\\p{Cntrl}]*"))
                .filter(value -> !value.startsWith("//"));
    }

    private static String destination(String address) {
        return address.matches("[^\\s()<>]*") ? address : "<" + address.replaceAll("[<>\\s]+", " ") + ">";
    }

    private static String hint(HtmlTag tag) {
        String name = tag.name();
        if (tag.isComponent() || name.indexOf('-') > 0 || name.indexOf('.') > 0) {
            return "Components of other tools mean nothing here. " + OUT;
        } else if (name.equals("img")) {
            String src = address(tag, "src").map(RawHtml::destination).orElse("knee.svg");
            return "Write the picture in Markdown, for example ![what it shows](" + src + ").";
        } else if (FILMS.contains(name)) {
            return film(tag);
        } else if (name.equals("a") && address(tag, "href").isPresent()) {
            return "Write a link in Markdown: [words]("
                    + destination(address(tag, "href").orElse("page.md")) + ").";
        } else if (name.matches("h[1-6]")) {
            return "Write a heading in Markdown: begin the line with \"## \".";
        } else if (MARKS.containsKey(name)) {
            return "Put " + MARKS.get(name) + " before and after the words instead of the tag.";
        } else if (LOOKS.contains(name)) {
            return NO_LOOKS;
        }
        return INSTEAD.getOrDefault(
                name, isPart(name) ? TABLE : "Leave it out. For the character < write \\<, for code `<code>`.");
    }

    private static boolean isPart(String name) {
        return PARTS.getOrDefault("table", Set.of()).contains(name);
    }

    private static String film(HtmlTag tag) {
        String words = tag.value("title").or(() -> tag.value("aria-label")).orElse("Watch it");
        return address(tag, "src")
                .or(() -> address(tag, "data"))
                .map(src -> "Write a link to it: [" + words + "](" + destination(src) + ").")
                .orElse("Write a link to it, for example [Watch it](https://example.org/film).");
    }

    /** Within what a tag is to be closed. */
    static String reach(String name) {
        return Fold.isTag(name) ? "list item, quote or page" : "paragraph or cell";
    }
}
