package dev.limber.foreign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What each habit looks like on a page. Variants follow one another, so that the corpus has each of them. */
final class HabitText {
    private static final List<String> TAGS = weighted();

    private final Random random;
    private final List<ForeignPage> pages;
    private final int[] turn = new int[Habit.values().length];
    private boolean skipsALevel;

    HabitText(Random random, List<ForeignPage> pages) {
        this.random = random;
        this.pages = pages;
    }

    /** Tags in the order of frequency that was counted; a component stands for those of MDX and Hugo themes. */
    private static List<String> weighted() {
        List<String> tags = new ArrayList<>();
        String counts =
                "small 11 a 9 div 8 span 6 code 5 figure 4 sub 4 details 4 img 3 kbd 3 sup 2 u 2 br 2 component 5";
        String[] words = counts.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            tags.addAll(Collections.nCopies(Integer.parseInt(words[i + 1]), words[i]));
        }
        Collections.shuffle(tags, new Random(7));
        return List.copyOf(tags);
    }

    /** What stands above all else. */
    List<String> beginning(ForeignPage page) {
        List<String> begin = new ArrayList<>();
        if (page.has(Habit.MDX)) {
            begin.add(List.of(
                            "import { Card } from '../../components/card';",
                            "import Steps from '@site/src/components/Steps';\nimport Aside from '../Aside.astro';",
                            "export const year = 2026;")
                    .get(next(Habit.MDX) % 3));
        }
        skipsALevel = page.has(Habit.OTHER_HEADING) && next(Habit.OTHER_HEADING) % 10 >= 7;
        if (page.has(Habit.OTHER_HEADING) && !skipsALevel) {
            begin.add("# " + page.title());
        }
        return begin;
    }

    /** The heading number {@code number} of a page, level 2 unless the page skips a level or names its anchor. */
    String heading(ForeignPage page, String words, int number) {
        if (number == 1 && page.has(Habit.ATTRIBUTES) && page.title().length() % 2 == 0) {
            return "## " + words + " {#part-" + number + "}";
        }
        if (number == 1 && skipsALevel) {
            return "#### " + words;
        }
        return number == 2 && page.has(Habit.FOREIGN_ANCHOR) ? "## Q&A: 1st_look, what's new?" : "## " + words;
    }

    /** The blocks that a habit adds to a page; none where it shows in headings alone. */
    List<String> blocks(Habit habit, ForeignPage page) {
        return switch (habit) {
            case COMMENT ->
                List.of(pick(
                        habit,
                        "<!-- ask Ruth whether this is still so -->",
                        "Wait for it.<!-- how long? --> Then go on.",
                        "<!--\nThe old list stood here.\n\nSee the paper.\n-->",
                        "- One thing\n  <!-- more to come -->\n- Another thing",
                        "<!-- more -->"));
            case HTML -> List.of(html(TAGS.get(next(habit) % TAGS.size())));
            case SITE_ADDRESS -> List.of(siteAddress(page, next(habit)));
            case MOVED_PAGE -> List.of(moved(page, next(habit)));
            case FOREIGN_ANCHOR ->
                List.of("Read [the questions](#qa-1st_look-whats-new) below.", "More of it.", "And more.");
            case BARE_ADDRESS ->
                List.of(pick(
                        habit,
                        "The manual is at https://example.org/manual--2_b?x=1&y=2.",
                        "Write to help@example.org, or see (https://example.org/contact).",
                        "It is explained on www.example.org/how-to."));
            case SHORTCODE ->
                List.of(pick(
                        habit,
                        "{{< youtube abc123 >}}",
                        "{{% notice tip %}}\nKeep it dry.\n{{% /notice %}}",
                        "{{< figure src=\"/images/sketch.svg\" title=\"A sketch\" >}}",
                        "See {{< ref \"other.md\" >}} for more."));
            case LIQUID ->
                List.of(pick(
                        habit,
                        "{% include note.html text=\"Keep it dry.\" %}",
                        "Written by {{ site.author }}.",
                        "{% if page.old %}\nThis is old.\n{% endif %}",
                        "The price is {{ price }} today."));
            case CONTAINER ->
                List.of(pick(
                        habit,
                        ":::tip\nKeep it dry.\n:::",
                        "::: warning\nIt is hot.\n:::",
                        ":::note[Before you begin]\nWash it.\n:::"));
            case ATTRIBUTES ->
                page.title().length() % 2 == 0
                        ? List.of("Look at it closely.", "It is small.")
                        : List.of("Keep it dry.\n{: .lead }");
            case ADMONITION ->
                List.of(pick(habit, "!!! note\n    Keep it dry.", "??? tip \"More\"\n    Wash it first."));
            case TABS -> List.of("=== \"Left\"\n\n    Turn it left.\n\n=== \"Right\"\n\n    Turn it right.");
            case LABELLED_TABLE -> List.of("Minutes for each day:\n| Day | Minutes |\n|---|---|\n| Monday | 5 |");
            case MISSING_PICTURE -> List.of("![The old drawing](../images/old-drawing.png)");
            case NO_ALTERNATIVE -> List.of("![](../images/sketch.svg)");
            case MDX, OTHER_HEADING -> List.of();
        };
    }

    private String siteAddress(ForeignPage page, int variant) {
        ForeignPage other = other(page, variant % 5 == 2 || variant % 5 == 3);
        String address = switch (variant % 5) {
            case 0, 4 -> "/" + other.folder() + "/" + other.slug() + "/";
            case 1 -> "../" + other.folder() + "/" + other.slug() + "/";
            case 2 -> other.slug();
            default -> other.slug() + "/";
        };
        return "More is in [" + other.title() + "](" + address + ").";
    }

    /** Six of seven pages moved to another folder and kept their name; the seventh has another name. */
    private String moved(ForeignPage page, int variant) {
        ForeignPage other = other(page, false);
        String old = variant % 7 == 6
                ? "../" + other.folder() + "/about-" + other.slug().replaceAll(".*-", "") + ".md"
                : "../archive/" + other.slug() + ".md";
        return "This began as [" + other.title() + "](" + old + ").";
    }

    private ForeignPage other(ForeignPage page, boolean beside) {
        List<ForeignPage> there = pages.stream()
                .filter(each -> each.tool() == page.tool() && each != page)
                .filter(each -> !beside || each.folder().equals(page.folder()))
                .toList();
        return there.get(random.nextInt(there.size()));
    }

    private static String html(String tag) {
        return switch (tag) {
            case "a" -> "<a name=\"top\"></a>Back to <a href=\"https://example.org/\">the start</a>.";
            case "div" -> "<div class=\"wide\">\n\nKeep it dry.\n\n</div>";
            case "span" -> "It is <span style=\"color:red\">hot</span> at first.";
            case "code" -> "Type <code>make</code> and wait.";
            case "figure" ->
                "<figure>\n<img src=\"../images/sketch.svg\" alt=\"A sketch\">\n"
                        + "<figcaption>The sketch</figcaption>\n</figure>";
            case "sub" -> "Water is H<sub>2</sub>O.";
            case "details" -> "<details>\n<summary>More about it</summary>\n\nIt was found in a shed.\n\n</details>";
            case "img" -> "<img src=\"../images/sketch.svg\" alt=\"A sketch\" width=\"200\">";
            case "kbd" -> "Press <kbd>Ctrl</kbd>+<kbd>C</kbd> to stop.";
            case "sup" -> "About 10 m<sup>2</sup> are enough.";
            case "u" -> "Do <u>not</u> pull.";
            case "br" -> "First this.<br>\nThen that.<br/>And the rest.";
            case "component" -> "<Card title=\"A card\">\n\nKeep it dry.\n\n</Card>";
            default -> "<small>Seen in the shed.</small>";
        };
    }

    private String pick(Habit habit, String... variants) {
        return variants[next(habit) % variants.length];
    }

    private int next(Habit habit) {
        return turn[habit.ordinal()]++;
    }
}
