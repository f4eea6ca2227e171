package dev.limber;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text of about so many characters that chokes naive parsers, by name. */
public final class HostileTexts {
    /** The patterns that the reference implementation of CommonMark is tried with. */
    public static final Map<String, IntFunction<String>> KNOWN = known();

    /** Patterns of our own. */
    public static final Map<String, IntFunction<String>> OWN = own();

    private HostileTexts() {}

    private static Map<String, IntFunction<String>> known() {
        Map<String, IntFunction<String>> cases = new TreeMap<>();
        cases.put("nested strong emphasis", n -> around("*a **a ", "b", " a** a*", n));
        cases.put("emphasis closers", n -> many("a_ ", n));
        cases.put("emphasis openers", n -> many("_a ", n));
        cases.put("link closers", n -> many("a]", n));
        cases.put("link openers", n -> many("[a", n));
        cases.put("mismatched openers and closers", n -> many("*a_ ", n));
        cases.put("multiples of three", n -> "a**b" + many("c* ", n));
        cases.put("link openers, emphasis closers", n -> many("[ a_", n));
        cases.put("brackets and parentheses", n -> many("[ (](", n));
        cases.put("image links", n -> many("![[]()", n));
        cases.put("emphasis across a link", n -> many("**x [a*b**c*](d)", n));
        cases.put("nested brackets", n -> around("[", "a", "]", n));
        cases.put("nested quotes", n -> many("> ", n) + "a");
        cases.put("nested lists", n -> stairs("* a\n", n));
        cases.put("NUL", n -> many("abc\0de\0", n));
        cases.put("backticks of each length", n -> growing("e", "`", n));
        cases.put("unclosed angle addresses", n -> many("[a](<b", n));
        cases.put("unclosed addresses", n -> many("[a](b", n));
        cases.put("unclosed comments", n -> "</" + many("<!--", n));
        cases.put("empty lines in nested lists", n -> many("- ", n / 2) + "x" + many("\n", n / 2));
        cases.put("empty lines in nested lists in a quote", n -> "> " + many("- ", n / 2) + "x\n" + many(">\n", n / 2));
        cases.put("emphasis in deep quotes", n -> many(">", n / 3) + many("a*", n / 3));
        cases.put("many references", n -> numbered("[%d]: u\n", n / 2) + many("[0] ", n / 2));
        cases.put("reference collisions", n -> numbered("[a%d]: u\n", n / 2) + many("[A0][a1]\n\n", n / 2));
        return cases;
    }

    private static Map<String, IntFunction<String>> own() {
        Map<String, IntFunction<String>> cases = new TreeMap<>();
        emphasisAndLinks(cases);
        blocks(cases);
        htmlAndEntities(cases);
        prose(cases);
        aroundTheGuard(cases);
        belowTheGuard(cases);
        return cases;
    }

    private static void emphasisAndLinks(Map<String, IntFunction<String>> cases) {
        cases.put("nested images", n -> many("![![", n));
        cases.put("address parentheses", n -> "[a](" + many("(", n));
        cases.put("backtick pairs", n -> many("`a``b ", n));
        cases.put("backslashes", n -> "[" + many("\\", n));
        cases.put("escaped letters", n -> "[" + many("\\a", n));
        cases.put("underscores", n -> many("_", n));
        cases.put("strikethrough", n -> many("~~a ", n));
        cases.put("quotes", n -> many("\"'", n));
    }

    private static void blocks(Map<String, IntFunction<String>> cases) {
        cases.put("quoted lines", n -> many("> a\n", n));
        cases.put("lazy lines", n -> "> a\n" + many("a\n", n));
        cases.put("nested bullets", n -> many("- ", n) + "a");
        cases.put("nested numbers", n -> many("1. ", n) + "a");
        cases.put("deeper and deeper definitions", n -> "a\n" + stairs(": a\n", n));
        cases.put("list with empty lines", n -> "- " + many("\n   x", n));
        cases.put("list items", n -> many("- a\n", n));
        cases.put("definitions", n -> many("t\n: d\n", n));
        cases.put("same headings", n -> many("## a\n", n));
        cases.put("table without cells", n -> "a|b\n-|-\n" + many("|", n));
        cases.put("table of one line", n -> many("|a", n / 3) + "\n" + many("|-", n / 3) + "\n" + many("|b", n / 3));
        cases.put("same footnote", n -> many("[^a]: x\n", n));
        cases.put("footnotes in footnotes", n -> "[^0]\n\n" + numbered("[^%d]: [^%d]\n\n", n));
        cases.put("reference definitions", n -> numbered("[r%d]: /u%d\n", n));
        cases.put("rules", n -> many("* ", n));
        cases.put("fences", n -> many("```\n", n));
        cases.put("tabs", n -> many("\t", n) + "a");
        cases.put("empty lines", n -> many("\n", n));
    }

    private static void htmlAndEntities(Map<String, IntFunction<String>> cases) {
        cases.put("long comment", n -> "a <!--" + many("x", n) + "-->");
        cases.put("attributes", n -> "<a" + many(" a", n));
        cases.put("tag with dots", n -> "<" + many("a.", n));
        cases.put("mail address", n -> "<" + many("a.", n) + "@b.c>");
        cases.put("processing instructions", n -> "a " + many("<?", n));
        cases.put("declarations", n -> "a " + many("<!A ", n));
        cases.put("entities", n -> many("&amp;", n));
        cases.put("half entities", n -> many("&#x", n));
        cases.put("half of pairs as entities", n -> many("&#xD800;", n));
    }

    /** What costs the checks, the glossary, search and the reports, rather than the parser. */
    private static void prose(Map<String, IntFunction<String>> cases) {
        cases.put("one word", n -> many("ae", n));
        cases.put("dots", n -> many(".", n));
        cases.put("full stops after words", n -> many("e.g. ", n));
        cases.put("sentences of two words", n -> many("A b. ", n));
        cases.put("paragraphs of one letter", n -> many("a\n\n", n));
        cases.put("other words each time", n -> numbered("word%dx ", n));
        cases.put("headings", n -> numbered("## h%d\n\n", n));
        cases.put("hyphens", n -> many("a-", n));
        cases.put("apostrophes", n -> many("a'", n));
        cases.put("accents on one letter", n -> "## a" + many("\u0301\u0316", n));
        cases.put("letters that become eighteen", n -> many("## \uFDFA\n\n", n));
        cases.put("links to nowhere", n -> numbered("[a](b%d.md)\n\n", n));
        cases.put(
                "footnotes that are not there", n -> numbered("[^u%d]\n\n", n / 2) + numbered("[^v%d]: x\n\n", n / 2));
        cases.put("callouts that are not there", n -> many("> [!NOTF]\n> a\n\n", n));
        cases.put("a table to be filled up", n -> "|a".repeat(300) + "\n" + "|-".repeat(300) + "\n" + many("|x|\n", n));
    }

    /** What a guard that guesses at code, lists or tables would let pass. */
    private static void aroundTheGuard(Map<String, IntFunction<String>> cases) {
        cases.put("no fence: a tilde in its info", n -> "~~~ a~b\n" + many("a**b c* ", n));
        cases.put("no fence: indented", n -> "a\n     ```\n" + many("a**b c* ", n));
        cases.put("no fence: no definition", n -> "~ ~~~\n" + many("[a](b", n));
        cases.put("no fence: inside HTML", n -> "<div>\n```\n\n" + many("![[]()", n));
        cases.put("a fence that is not closed", n -> "```\na\n- ```\n```\n" + many("*a _b ", n));
        cases.put("no table: a rule too wide", n -> "a|b\n-|-|-\n" + many("*a|b\n", n));
        cases.put("no headings: no blank", n -> many("#[a\n", n));
        cases.put("no items: indented", n -> "a\n" + many("     - [a\n", n));
        cases.put("no items: empty", n -> many("a [b\n*\n", n));
        cases.put("rules behind quotes", n -> many(">", n) + "***");
    }

    /** As dense as the guard allows, paragraph after paragraph. */
    private static void belowTheGuard(Map<String, IntFunction<String>> cases) {
        cases.put("dense emphasis", n -> many("_a ".repeat(1_490) + "\n\n", n));
        cases.put("dense links", n -> many("[a ".repeat(1_490) + "\n\n", n));
        cases.put("dense triples", n -> many("a**b" + "c* ".repeat(1_490) + "\n\n", n));
        cases.put("dense brackets", n -> many("[ (](".repeat(700) + "\n\n", n));
        cases.put("deep quotes", n -> many("> ".repeat(100) + "a\n", n));
        cases.put("deep bullets", n -> many("- ".repeat(95) + "a\n\n", n));
        cases.put("no list", n -> "x\n" + many("2. [a *b `\n", n));
    }

    private static String many(String unit, int size) {
        return unit.repeat(Math.max(1, size / unit.length()));
    }

    private static String around(String before, String middle, String after, int size) {
        int times = size / (before.length() + after.length());
        return before.repeat(times) + middle + after.repeat(times);
    }

    private static String growing(String lead, String unit, int size) {
        return IntStream.range(0, (int) StrictMath.sqrt(2.0 * size))
                .mapToObj(i -> lead + unit.repeat(i))
                .collect(Collectors.joining());
    }

    private static String stairs(String line, int size) {
        return IntStream.range(0, (int) StrictMath.sqrt(size))
                .mapToObj(i -> "  ".repeat(i) + line)
                .collect(Collectors.joining());
    }

    private static String numbered(String format, int size) {
        return IntStream.range(0, size / 16)
                .mapToObj(i -> String.format(Locale.ROOT, format, i, i + 1))
                .collect(Collectors.joining());
    }
}
