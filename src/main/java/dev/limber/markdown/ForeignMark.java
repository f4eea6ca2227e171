package dev.limber.markdown;

import dev.limber.model.Block.Callout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Marks of other tools, which a page would print as they are.
 *
 * @param trigger a text that each of them holds, so that most paragraphs need no further look
 * @param name what they are called
 * @param hint what to write instead; empty for one that ends what another began, and so was told already
 */
record ForeignMark(String trigger, Pattern pattern, String name, Function<MatchResult, Optional<String>> hint) {
    private static final String LINE = "(?m)^[ \\t>\0]*+";
    private static final String NO_TEMPLATES = "Write the words themselves: a page has no templates.";
    private static final Map<String, Callout.Kind> KINDS = Map.ofEntries(
            Map.entry("tip", Callout.Kind.TIP),
            Map.entry("hint", Callout.Kind.TIP),
            Map.entry("success", Callout.Kind.TIP),
            Map.entry("important", Callout.Kind.IMPORTANT),
            Map.entry("warning", Callout.Kind.WARNING),
            Map.entry("attention", Callout.Kind.WARNING),
            Map.entry("caution", Callout.Kind.CAUTION),
            Map.entry("danger", Callout.Kind.CAUTION),
            Map.entry("error", Callout.Kind.CAUTION));
    private static final Set<String> NO_CALLOUT = Set.of(
            "details", "tabs", "tab", "cards", "card", "grid", "columns", "steps", "div", "center", "code-group");

    static final List<ForeignMark> ALL = List.of(
            mark(
                    "{{",
                    "\\{\\{[<%] *+(/?[A-Za-z][\\w./-]*+)([^\\n]{0,300}?)[%>]\\}\\}",
                    "shortcode",
                    ForeignMark::shortcode),
            mark("{%", "(?<!\\{)\\{%[-+]? *+(\\w*+)([^\\n%]{0,300})%\\}", "template tag", ForeignMark::templateTag),
            mark("{{", "(?i)\\{\\{ ?toc ?\\}\\}", "list of contents", found -> contents()),
            mark(
                    "::",
                    LINE + "(::([A-Za-z][\\w-]*+)[\\[{][^\\n]{0,200})",
                    "directive",
                    found -> Optional.of("Write its words, or a link, in Markdown.")),
            mark(".. ", LINE + "(\\.\\. ([a-z]++)::[^\\n]{0,100})", "directive", found -> callout(found.group(2))),
            mark(
                    "^[",
                    "\\^\\[\\p{L}[^\\]\\n]{0,300}\\]",
                    "footnote",
                    found -> Optional.of("Write [^1] here, and its words in a paragraph that begins with [^1]: .")),
            mark(
                    "{{",
                    "\\{\\{(?![<%]| ?(?i:toc) ?\\})[^{}]{1,300}\\}\\}",
                    "template value",
                    found -> Optional.of("Write the value itself: a page has no templates.")),
            mark(
                    ":::",
                    LINE + "(:{3,}+[ \\t]*+\\{?\\.?([A-Za-z][\\w-]*+)[^\\n]{0,100})",
                    "container",
                    found -> callout(found.group(2))),
            mark(
                    "!!!",
                    LINE + "(!!![ \\t]++\"?([A-Za-z][\\w-]*+)[^\\n]{0,100})",
                    "admonition",
                    found -> callout(found.group(2))),
            mark(
                    "???",
                    LINE + "(\\?\\?\\?\\+?[ \\t]++\"?([A-Za-z][\\w-]*+)[^\\n]{0,100})",
                    "admonition",
                    found ->
                            Optional.of(calloutOf(found.group(2)) + " To fold it away write <details> and <summary>.")),
            mark(
                    "===",
                    LINE + "(===[+!]?[ \\t]++[\"']([^\"'\\n]{1,100})[\"'])",
                    "tab",
                    found -> Optional.of("Write a heading: ### " + found.group(2))),
            mark(
                    "[!",
                    LINE + "(\\[!(?i:(NOTE|TIP|IMPORTANT|WARNING|CAUTION))\\])",
                    "callout",
                    found -> Optional.of(calloutOf(found.group(2)))),
            mark("{", "\\{:?toc\\}|\\$\\{toc\\}", "list of contents", found -> contents()),
            mark("toc]", "(?i)" + LINE + "(@?\\[toc\\])[ \\t\0]*$", "list of contents", found -> contents()),
            mark(
                    "{",
                    "\\{:(?!toc)[^}\\n]{1,200}\\}|\\{ ?[.#][A-Za-z][^}\\n]{0,200}\\}|(?<=[)\\]\0])\\{ {0,3}[a-z-]{1,30}=[^}\\n]{1,200}\\}",
                    "attribute list",
                    found -> Optional.of(attributes(found.group()))),
            mark(
                    "import",
                    LINE
                            + "(import[ \\t]++(?:(?:[^\\n{]{0,100}\\{[^}]{0,500}\\}|[^\\n{]{1,300}?)\\s{1,9}from[ \\t]*+)?"
                            + "[\"'][^\"'\\n]{1,300}[\"'];?)",
                    "import",
                    found -> Optional.of("Delete it: a page has no components.")),
            mark(
                    "export",
                    LINE + "(export[ \\t]++(?:default|const|let|var|function)\\b[^\\n]{0,100})",
                    "export",
                    found -> Optional.of("Delete it: a page has no scripts.")),
            mark(
                    "{/*",
                    "\\{/\\*[^\\n]{0,300}?\\*/\\}",
                    "comment",
                    found -> Optional.of("Write <!-- and --> around it: then readers do not get it.")),
            mark(
                    "%%",
                    "%%[^%\\s][^%\\n]{0,300}%%",
                    "comment",
                    found -> Optional.of("Write <!-- and --> around it: then readers do not get it.")),
            mark(
                    "==",
                    "(?<![=\\w])==([^\\s=][^=\\n]{0,200}?)(?<!\\s)==(?!=)",
                    "mark for words",
                    found -> Optional.of(marked(found.group(1)))),
            mark(
                    "$$",
                    LINE + "(\\$\\$[^\\n]{0,100})",
                    "formula",
                    found -> Optional.of("Write it in words, or show it as a picture.")));

    private static ForeignMark mark(
            String trigger, String pattern, String name, Function<MatchResult, Optional<String>> hint) {
        return new ForeignMark(trigger, Pattern.compile(pattern), name, hint);
    }

    /** Whether it is the kind of a callout, which has its place in a quote. */
    boolean isCallout() {
        return trigger.equals("[!");
    }

    /** Whether it stands at the start of a line, where what is before it is not part of it. */
    boolean atLineStart() {
        return pattern.pattern().contains(LINE);
    }

    private static Optional<String> contents() {
        return Optional.of("Delete it: the list of contents is made by itself.");
    }

    private static String marked(String words) {
        return words.indexOf(VisibleText.BLOT) < 0
                ? "Write <mark>" + words + "</mark>."
                : "Write <mark> before the words and </mark> after them.";
    }

    private static String attributes(String written) {
        return written.startsWith("{#")
                ? "Leave it out: the anchor of a heading is made of its words."
                : "Leave it out: how a guide looks is the matter of its theme.";
    }

    private static Optional<String> callout(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.equals("details")) {
            return Optional.of("Write <details> and <summary> to fold text away.");
        }
        return Optional.of(NO_CALLOUT.contains(small) ? "Leave it out, and keep its words." : calloutOf(name));
    }

    private static String calloutOf(String name) {
        String small = name.toLowerCase(Locale.ROOT).replaceFirst("^callout-", "");
        return "Write > [!" + KINDS.getOrDefault(small, Callout.Kind.NOTE)
                + "], and its text below, each line after \"> \".";
    }

    private static Optional<String> templateTag(MatchResult found) {
        String name = found.group(1);
        if (name.startsWith("end") || name.startsWith("els") || name.equals("elif")) {
            return Optional.empty();
        }
        String embedded = embedded(name, words(found.group(2)));
        return Optional.of(embedded.isEmpty() ? NO_TEMPLATES : embedded);
    }

    private static Optional<String> shortcode(MatchResult found) {
        String name = found.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("/")) {
            return Optional.empty();
        }
        String embedded = embedded(name, words(found.group(2)));
        return Optional.of(embedded.isEmpty() ? "Write its words, or a link, in Markdown." : embedded);
    }

    /** The values of a tag, without quotation marks and without the names of the first. */
    private static List<String> words(String written) {
        String plain = written.replaceAll("[\"'\0]", " ").strip();
        return List.of(plain.replaceFirst("^(?:id|style|url|type) *= *", "").split("\\s+"));
    }

    /** What to write for a tag of a well-known name; empty for others. */
    private static String embedded(String name, List<String> words) {
        String first = words.get(0);
        boolean named = !first.isEmpty() && !first.matches("(?i)[a-z+.-]+:.*") || first.matches("(?i)https?://.+");
        if (!named
                && Set.of("youtube", "vimeo", "ref", "relref", "link", "embed").contains(name)) {
            return "Write a link to it, for example [Watch it](https://example.org/film).";
        }
        return switch (name) {
            case "youtube" -> "Write a link to it: [Watch it](https://www.youtube.com/watch?v=" + first + ").";
            case "vimeo" -> "Write a link to it: [Watch it](https://vimeo.com/" + first + ").";
            case "ref", "relref", "link", "embed" -> "Write a link to it: [words](" + first + ").";
            case "figure", "img", "image" -> "Write a picture: ![what it shows](" + source(words) + ").";
            case "video", "audio", "tweet", "instagram", "gist" ->
                "Write a link to it, for example [Watch it](https://example.org/film).";
            case "notice", "callout", "alert", "admonition", "hint" -> calloutOf(first);
            case "note", "info", "tip", "warning", "caution", "danger", "important" -> calloutOf(name);
            default -> "";
        };
    }

    private static String source(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("src="))
                .map(word -> word.substring("src=".length()))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse(words.size() > 1 && words.get(0).equals("src=") ? words.get(1) : "knee.svg");
    }
}
