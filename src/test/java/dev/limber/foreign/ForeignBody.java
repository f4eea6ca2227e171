package dev.limber.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes the body of one page: ordinary Markdown, and between it what each habit of the page puts there. */
final class ForeignBody {
    private final ForeignPage page;
    private final List<ForeignPage> neighbours;
    private final Random random;
    private final Sentences words;

    ForeignBody(ForeignPage page, List<ForeignPage> neighbours, Random random) {
        this.page = page;
        this.neighbours = neighbours;
        this.random = random;
        this.words = new Sentences(random);
    }

    String write(HabitText habits) {
        List<String> headings = words.headings(3);
        List<String> blocks = new ArrayList<>();
        page.habits().forEach(habit -> blocks.addAll(habits.blocks(habit, page)));
        int own = 3 + random.nextInt(4);
        for (int i = 0; i < own; i++) {
            blocks.add(random.nextInt(blocks.size() + 1), ordinary());
        }
        StringBuilder text = new StringBuilder();
        habits.beginning(page).forEach(begin -> text.append(begin).append("\n\n"));
        text.append(words.paragraph()).append("\n\n");
        int part = (blocks.size() + headings.size() - 1) / headings.size();
        for (int i = 0; i < blocks.size(); i++) {
            if (i % part == 0) {
                text.append(heading(habits, headings.get(i / part), i / part)).append("\n\n");
            }
            text.append(blocks.get(i)).append("\n\n");
        }
        return text.toString().strip() + "\n";
    }

    private String heading(HabitText habits, String words, int number) {
        String marked = habits.heading(page, words, number);
        return number == 1 && random.nextInt(6) == 0 && marked.equals("## " + words)
                ? words + "\n" + "-".repeat(words.length())
                : marked;
    }

    private String ordinary() {
        return switch (random.nextInt(12)) {
            case 0 ->
                "- " + words.sentence() + "\n- " + words.sentence() + "\n  - " + words.sentence() + "\n- "
                        + words.sentence();
            case 1 -> "1. " + words.sentence() + "\n2. " + words.sentence() + "\n3. **" + words.sentence() + "**";
            case 2 -> "> " + words.sentence() + "\n> " + words.sentence();
            case 3 -> "```sh\nmake --all  # {{ not a template }}\n```";
            case 4 -> "| Day | What | Minutes |\n|---|:-:|--:|\n| Monday | Look | 5 |\n| Friday | | 10 |";
            case 5 -> "*" + words.sentence() + "* " + words.sentence() + "\\\n" + words.sentence();
            case 6 -> "Use `a | b` or ~~nothing~~ something else. " + words.sentence();
            case 7 -> "- [ ] " + words.sentence() + "\n- [x] " + words.sentence();
            case 8 -> neighbourLink();
            case 9 -> "![A small sketch](../images/sketch.svg)\n\n" + words.paragraph();
            case 10 -> "1) " + words.sentence() + "\n\n   " + words.sentence() + "\n\n2) " + words.sentence();
            default -> words.paragraph();
        };
    }

    private String neighbourLink() {
        List<ForeignPage> beside = neighbours.stream()
                .filter(other -> other.folder().equals(page.folder()) && other != page)
                .toList();
        ForeignPage other = beside.get(random.nextInt(beside.size()));
        return random.nextBoolean()
                ? "See also [" + other.title() + "](" + other.slug() + ".md). " + words.sentence()
                : "See also [" + other.title() + "][also]. " + words.sentence() + "\n\n[also]: " + other.slug() + ".md";
    }
}
