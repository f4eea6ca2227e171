package dev.limber.fix;

import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of damage that editors do to a guide: how each is done, and whether there is exactly one right answer. */
enum Damage {
    // Links of pages.
    LINK_CASE(true, Where.LINK, (name, any) -> lastPart(name, Damage::capital)),
    LINK_BLANK(true, Where.LINK, (name, any) -> lastPart(name, part -> part.replaceFirst("-", "%20"))),
    LINK_BLANK_AT_THE_END(true, Where.LINK, (name, any) -> "<" + name + " >"),
    LINK_OTHER_FOLDER(true, Where.LINK, (name, any) -> name.replaceFirst("exercises/|advice/|images/", "Advice/")),
    LINK_UNICODE(true, Where.ACCENTED_FILE, (name, any) -> Normalizer.normalize(name, Normalizer.Form.NFD)),
    LINK_SLIP(false, Where.LINK, (name, any) -> lastPart(name, part -> slip(part, any))),
    LINK_LETTER_CHANGED(false, Where.LINK, (name, any) -> lastPart(name, part -> letter(part, any))),
    LINK_OTHER_ENDING(false, Where.PICTURE, (name, any) -> name.replaceFirst("\\.\\w+$", ".png")),
    LINK_OTHER_FOLDERS_LIST(false, Where.LINK, (name, any) -> "advise/index.md"),
    ANCHOR_CASE(true, Where.ANCHOR, (name, any) -> capital(name)),
    ANCHOR_SLIP(true, Where.ANCHOR, Damage::slip),
    ANCHOR_LETTER_CHANGED(false, Where.ANCHOR, Damage::letter),
    // Names in front matter and data.
    PAGE_NAME_CASE(true, Where.PAGE_NAME, (name, any) -> capital(name)),
    PAGE_NAME_BLANK(true, Where.PAGE_NAME, (name, any) -> name.replaceFirst("-", " ")),
    PAGE_NAME_SLIP(false, Where.PAGE_NAME, Damage::slip),
    SOURCE_CASE(true, Where.SOURCE, (name, any) -> capital(name)),
    SOURCE_SLIP(true, Where.SOURCE, Damage::slip),
    SOURCE_DIGIT(false, Where.SOURCE, (name, any) -> name.replaceFirst("\\d\\b", "7")),
    KEY_SLIP(true, Where.KEY, Damage::slip),
    KEY_CASE(true, Where.KEY, (name, any) -> capital(name)),
    KEY_LETTER_CHANGED(false, Where.KEY, Damage::letter),
    WORD_SLIP(true, Where.WORD, Damage::slip),
    WORD_CASE(true, Where.WORD, (name, any) -> capital(name)),
    WORD_LETTER_CHANGED(false, Where.WORD, Damage::letter),
    WORD_OF_ANOTHER_MEANING(false, Where.WORD, (name, any) -> any(Where.OTHER_WORDS, any)),
    LEVEL_CHANGED(false, Where.LEVEL, (name, any) -> any(List.of("2", "3", "4", "11", "12", "one", "l", "I"), any)),
    NUMBER_CHANGED(false, Where.NUMBER, (name, any) -> String.valueOf(any.nextInt(120))),
    NUMBER_IN_WORDS(true, Where.SMALL_NUMBER, (name, any) -> Where.NUMBER_WORDS.get(Integer.parseInt(name) - 1)),
    NUMBER_UNCLEAR(false, Where.NUMBER, (name, any) -> any(List.of("1-2", "2,5", "1O", "a few", "5 or 6"), any)),
    TIME_WITHOUT_BLANK(true, Where.TIME, (name, any) -> name.replace(" ", "")),
    TIME_UNIT_IN_FULL(
            true, Where.TIME, (name, any) -> name.replace(" s", " secs").replace("min", "minutes")),
    TIME_WITHOUT_UNIT(false, Where.TIME, (name, any) -> name.replaceAll("\\D", "")),
    DATE_WITH_SLASHES(true, Where.DATE, (name, any) -> name.replace("-", "/")),
    DATE_WITH_POINTS_DAY_FIRST(false, Where.DATE, (name, any) -> "03.04.2026"),
    DATE_SHORT(false, Where.DATE, (name, any) -> name.substring(2)),
    LIST_WITHOUT_BRACKETS(true, Where.LIST, (name, any) -> name.substring(1, name.length() - 1)),
    // Letters that YAML reads in a way of its own.
    QUOTES_MISSING(true, Where.QUOTED_COLON, (name, any) -> name.substring(1, name.length() - 1)),
    QUOTE_NOT_CLOSED(true, Where.QUOTED, (name, any) -> name.substring(0, name.length() - 1)),
    COLON_WITHOUT_BLANK(true, Where.KEY_AND_BLANK, (name, any) -> name.stripTrailing()),
    TAB_FOR_BLANKS(true, Where.INDENT, (name, any) -> "\t"),
    KEY_TWICE(true, Where.KEY_LINE, (line, any) -> line + line),
    KEY_TWICE_WITH_ANOTHER_VALUE(false, Where.KEY_LINE, (line, any) -> line + line.stripTrailing() + "x\n"),
    KEY_LOST(false, Where.KEY_LINE, (line, any) -> ""),
    ALIAS_OF_ITSELF(true, Where.FIRST_FENCE, (line, any) -> line),
    // Headings.
    HEADING_SLIP(true, Where.SECTION, Damage::slip),
    HEADING_LETTER_CHANGED(false, Where.SECTION, Damage::letter),
    HEADING_CASE(false, Where.SECTION, (name, any) -> name.toUpperCase(Locale.ROOT)),
    HEADING_DEEPER(false, Where.SECTION_SIGNS, (signs, any) -> "#" + signs),
    HEADING_WITHOUT_BLANK(true, Where.SECTION_BLANK, (blank, any) -> ""),
    TITLE_AGAIN(true, Where.LAST_FENCE, (line, any) -> line),
    SECTION_LOST(false, Where.SECTION_LINE, (line, any) -> ""),
    // Files.
    PAGE_MOVED(true),
    PICTURE_MOVED(true),
    PAGE_RENAMED_WITH_ALIAS(true),
    PAGE_RENAMED(false),
    PAGE_DELETED(false);

    /** Where a kind of damage strikes: what stands there is the group of the pattern. */
    private record Where(String files, Pattern pattern) {
        static final Where LINK = in("\\.md", "\\]\\(([^)#:\\s]+\\.(?:md|svg))(?:#[^)]*)?\\)");
        static final Where ACCENTED_FILE = in("\\.md", "\\]\\(([^)#:\\s]*[éüö][^)#:\\s]*\\.svg)\\)");
        static final Where PICTURE = in("\\.md", "!\\[[^]]*\\]\\(([^)#:\\s]+\\.svg)\\)");
        static final Where ANCHOR = in("\\.md", "\\]\\([^)#:\\s]*#([^)]{4,})\\)");
        static final Where PAGE_NAME = in(
                "\\.md",
                "(?m)^(?:related|learn-first|alternative): \\[?(?:[a-z-]+, )?([a-z-]{5,})[],\\n]|^  - ([a-z-]{5,})$"
                        + "|^  - \\{ move: ([a-z-]{5,})");
        static final Where SOURCE =
                in("\\.md", "(?m)^sources: \\[(?:[a-z0-9-]+, ){0,2}?([a-z0-9-]*[a-z]{5}[a-z0-9-]*)[],]");
        static final Where KEY = in(
                "\\.(?:md|yaml)",
                "(?m)^(title|summary|areas|muscles|position|equipment|level|dose|sources|related|checked|author"
                        + "|check-again|alternative|cautions|evidence|moves|kind|label|language|navigation|disclaimer"
                        + "|footer|learn-first|order|publisher):");
        static final Where WORD = in(
                "exercises/.*\\.md",
                "(?m)^(?:kind|position): ([a-z-]{4,})$|^(?:areas|equipment|muscles): \\[([a-z-]{4,})[],]"
                        + "|certainty: ([a-z-]{4,})|about: ([a-z-]{4,})|advice: ([a-z-]{4,})|basis: ([a-z-]{4,})");
        static final Where LEVEL = in("exercises/.*\\.md", "(?m)^level: (\\d)$");
        static final Where NUMBER = in("\\.md", "(?:sets|reps|times-a-day|days-a-week|order): (\\d+)");
        static final Where SMALL_NUMBER = in("\\.md", "(?:sets|reps|times-a-day|days-a-week): ([1-9])(?=[,\\s])");
        static final List<String> NUMBER_WORDS =
                List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
        static final Where TIME = in("\\.md", "(?:hold|rest): (\\d+ (?:s|min))");
        static final Where DATE = in("\\.md", "(?m)^(?:checked|check-again): (\\d{4}-\\d\\d-\\d\\d)$");
        static final Where LIST = in(
                "\\.md", "(?m)^(?:areas|equipment|muscles|sources|related|learn-first|also-called): (\\[[a-z-]+\\])$");
        static final Where QUOTED_COLON =
                in("\\.(?:md|yaml)", "(?m)^[a-z-]+: (\"[A-Za-z][^\"{}\\[\\]\\\\#]*: [^\"\\\\#]*\")$");
        static final Where QUOTED = in("\\.(?:md|yaml)", "(?m)^ *[a-z-]+: (\"[^\"\\\\]+\")$");
        static final Where KEY_AND_BLANK = in("\\.(?:md|yaml)", "(?m)^((?:title|summary|areas|level|kind): )");
        static final Where INDENT = in("\\.(?:md|yaml)", "(?m)^(  )[a-z]");
        static final Where KEY_LINE = in(
                "\\.md",
                "(?m)^((?:summary|for|position|level|related|sources|checked|check-again|alternative): [^\\n]*\\n)");
        static final Where FIRST_FENCE = in("[a-z]/.*\\.md", "\\A(---\\n)");
        static final Where LAST_FENCE = in("[a-z]/.*\\.md", "\\A---\\n(?:[^\\n]*\\n)*?(---\\n)");
        static final Where SECTION = in(
                "exercises/.*\\.md",
                "(?m)^## (Stop if|Steps|Where you feel it|Breathing|Common mistakes|Make it easier|Make it harder)$");
        static final Where SECTION_SIGNS = in("exercises/.*\\.md", "(?m)^(##) ");
        static final Where SECTION_BLANK = in("exercises/.*\\.md", "(?m)^##( )[A-Z]");
        static final Where SECTION_LINE = in("exercises/.*\\.md", "(?m)^(## [^\\n]*\\n)");
        static final List<String> OTHER_WORDS = List.of(
                "chain",
                "stair",
                "hair",
                "able",
                "tool",
                "tower",
                "fitting",
                "lifting",
                "kneel",
                "thing",
                "strange",
                "stretcher",
                "adopt",
                "law",
                "slow",
                "night",
                "pract",
                "none",
                "all",
                "back",
                "legs-and-arms",
                "high",
                "low",
                "avoid",
                "walking",
                "wool",
                "mate",
                "map",
                "bag",
                "bad",
                "hip",
                "core-strength",
                "neck-pain");

        static Where in(String files, String pattern) {
            return new Where("content/(?:.*/)?[^/]*" + files + "|content/" + files, Pattern.compile(pattern));
        }

        List<Spot> spots(SourceTree guide) {
            List<Spot> spots = new ArrayList<>();
            for (SourceFile file : guide.below("content/")) {
                Matcher found = file.path().matches(files) ? pattern.matcher(file.text()) : pattern.matcher("");
                while (found.find()) {
                    for (int group = 1; group <= found.groupCount(); group++) {
                        if (found.group(group) != null) {
                            spots.add(new Spot(file.path(), found.start(group), found.end(group)));
                        }
                    }
                }
            }
            return spots;
        }
    }

    private record Spot(String file, int start, int end) {}

    /**
     * A damaged guide.
     *
     * @param file the one file whose text is damaged; empty where files are moved or gone
     * @param back from names of pages and paths of files that are others now to what they were
     */
    record Damaged(
            Damage kind,
            SourceTree before,
            SourceTree tree,
            Optional<String> file,
            Map<String, String> back,
            String what) {
        String text() {
            return tree.file(file.orElseThrow()).orElseThrow().text();
        }

        String textBefore() {
            return before.file(file.orElseThrow()).orElseThrow().text();
        }
    }

    private final boolean oneAnswer;
    private final Optional<Where> where;
    private final BiFunction<String, Random, String> change;

    Damage(boolean oneAnswer) {
        this(oneAnswer, Optional.empty(), (text, random) -> text);
    }

    Damage(boolean oneAnswer, Where where, BiFunction<String, Random, String> change) {
        this(oneAnswer, Optional.of(where), change);
    }

    Damage(boolean oneAnswer, Optional<Where> where, BiFunction<String, Random, String> change) {
        this.oneAnswer = oneAnswer;
        this.where = where;
        this.change = change;
    }

    /** Whether there is exactly one right answer, so that a fix is expected. */
    boolean hasOneAnswer() {
        return oneAnswer;
    }

    /** Does the damage somewhere; nothing where a guide has no such place. */
    Optional<Damaged> to(SourceTree guide, Random random) {
        return where.isPresent() ? inText(guide, random) : new DamagedFiles(guide, random).make(this);
    }

    private Optional<Damaged> inText(SourceTree guide, Random random) {
        List<Spot> spots = where.orElseThrow().spots(guide);
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        Spot spot = any(spots, random);
        String text = guide.file(spot.file()).orElseThrow().text();
        String old = text.substring(spot.start(), spot.end());
        String now = changed(old, text, spot.file(), random);
        if (now.equals(old)) {
            return Optional.empty();
        }
        SourceTree tree = with(guide, spot.file(), text.substring(0, spot.start()) + now + text.substring(spot.end()));
        String what = spot.file() + ": " + old.strip() + " -> " + now.strip();
        return Optional.of(new Damaged(this, guide, tree, Optional.of(spot.file()), Map.of(), what));
    }

    private String changed(String old, String text, String file, Random random) {
        String title = text.replaceFirst("(?s).*?\ntitle: \"?([^\"\n]*).*", "$1");
        return switch (this) {
            case ALIAS_OF_ITSELF -> old + "aliases: [" + file.replaceFirst(".*/(.*)\\.md", "$1") + "]\n";
            case TITLE_AGAIN -> old + "# " + title + "\n\n";
            default -> change.apply(old, random);
        };
    }

    static SourceTree with(SourceTree tree, String path, String text) {
        Map<String, SourceFile> files = new TreeMap<>(tree.files());
        files.put(path, new SourceFile(path, text.getBytes(StandardCharsets.UTF_8)));
        return SourceTree.of(files.values());
    }

    private static String lastPart(String address, UnaryOperator<String> change) {
        Matcher parts = Pattern.compile("(.*/)?([^/]*)(\\.\\w+)").matcher(address);
        if (!parts.matches() || parts.group(2).equals("index") || parts.group(2).length() < 4) {
            return address;
        }
        return (parts.group(1) == null ? "" : parts.group(1)) + change.apply(parts.group(2)) + parts.group(3);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A letter dropped, doubled, or changed for its neighbour. */
    private static String slip(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        String before = word.substring(0, at);
        char letter = word.charAt(at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(3)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }

    private static String letter(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
    }

    static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
