package dev.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void makeGuide() {
        guide = GuideRun.of("minimal", folder)
                .write(
                        "content/advice/old.md",
                        page("Old, \"but\" good", "checked: 2024-02-01\ncheck-again: 2026-02-01\n"))
                .write("content/advice/older.md", page("Older", "check-again: 2025-02-01\ndraft: true\n"))
                .write("content/advice/today.md", page("Today", "checked: 2026-01-01\ncheck-again: 2026-02-11\n"));
    }

    private static String page(String title, String keys) {
        return "---\ntitle: '" + title + "'\nsummary: Some words.\n" + keys + "---\nText.\n";
    }

    @Test
    void overduePagesComeLongestFirstAndDoNotFailTheJob() {
        GuideRun.Result result = guide.run("list", "--overdue", "--today", "2026-02-11");
        assertThat(result.out()).isEqualTo("""
                file                     kind   checked     check again
                content/advice/older.md  plain  never       2025-02-01   draft, overdue by 375 days, no source
                content/advice/old.md    plain  2024-02-01  2026-02-01   overdue by 10 days, no source
                2 pages, 2 overdue on 2026-02-11.
                """);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @Test
    void aPageIsNotOverdueOnItsDay() {
        assertThat(guide.run("list", "--today", "2026-02-11").out()).contains("6 pages, 2 overdue");
        assertThat(guide.run("list", "--today", "2026-02-12").out()).contains("6 pages, 3 overdue");
        assertThat(guide.run(Map.of("SOURCE_DATE_EPOCH", "0"), "list").out())
                .contains("6 pages, 0 overdue on 1970-01-01.");
    }

    @Test
    void aListOfNothingSaysSo() {
        assertThat(guide.run("list", "--overdue", "--today", "2020-01-01").out())
                .isEqualTo("0 pages, 0 overdue on 2020-01-01.\n");
    }

    @Test
    void spreadsheetsGetTheSameAsCsv() {
        assertThat(guide.run("list", "--overdue", "--today", "2026-02-11", "--format", "csv")
                        .out())
                .isEqualTo("""
                        file,title,kind,draft,checked,check-again,overdue,days-overdue,missing
                        content/advice/older.md,Older,plain,true,,2025-02-01,true,375,source
                        content/advice/old.md,"Old, ""but"" good",plain,false,2024-02-01,2026-02-01,true,10,source
                        """);
    }

    @Test
    void programsGetTheSameAsJson() {
        String json = guide.run("list", "--kind", "home", "--today", "2026-02-11", "--format", "json")
                .out();
        assertThat(json)
                .contains("\"today\": \"2026-02-11\"", "\"file\": \"content/index.md\"", "\"overdue\": false")
                .doesNotContain("checkAgain", "older.md");
    }

    @Test
    void draftsAndGapsAreListedAlone() {
        assertThat(guide.run("list", "--draft", "--format", "csv").out().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("content/advice/older.md,");
        GuideRun ankles = GuideRun.of("ankles", folder.resolve("ankles"));
        ankles.write("content/exercises/heel-raise.figure.yaml", "");
        assertThat(ankles.run("list", "--missing", "figure", "--format", "csv").out())
                .contains("calf-stretch.md")
                .doesNotContain("heel-raise.md", "advice/");
        assertThat(ankles.run("list", "--missing", "source", "--format", "csv").out())
                .contains("routines/daily.md")
                .doesNotContain("exercises/", "index.md");
        assertThat(ankles.run("list", "--missing", "source", "--missing", "figure")
                        .out())
                .startsWith("0 pages");
    }

    /** Each filter takes something away, and all of them leave the same page in each format. */
    @Test
    void filtersWorkTogetherInEveryFormat() {
        GuideRun ankles = GuideRun.of("ankles", folder.resolve("ankles"));
        String move = ankles.read("content/exercises/calf-stretch.md")
                .replaceFirst("checked: .*\\n", "")
                .replaceFirst("check-again: .*\\n", "")
                .replaceFirst(
                        "\\ntitle: .*",
                        "\ntitle: Old draft\ndraft: true\nchecked: 2024-01-01\ncheck-again: 2026-01-01");
        ankles.write("content/exercises/old-draft.md", move)
                .write("content/exercises/drawn-draft.md", move)
                .write("content/exercises/drawn-draft.figure.yaml", "")
                .write("content/exercises/new-draft.md", move.replace("2026-01-01", "2027-01-01"))
                .write("content/exercises/no-draft.md", move.replace("draft: true\n", ""))
                .write("content/advice/other.md", page("Other", "draft: true\ncheck-again: 2026-01-01\n"));
        String[] filters = {
            "list",
            "--kind",
            "exercise",
            "--draft",
            "--overdue",
            "--missing",
            "figure",
            "--today",
            "2026-11-22",
            "--format",
            ""
        };
        for (String format : List.of("text", "json", "csv")) {
            filters[filters.length - 1] = format;
            assertThat(ankles.run(filters).out())
                    .contains("content/exercises/old-draft.md", "325")
                    .doesNotContain(
                            "drawn-draft", "new-draft", "no-draft", "advice/other", "calf-stretch", "heel-raise");
        }
    }

    @Test
    void aListThatLacksPagesDoesNotPassForAWholeOne() {
        guide.write("content/advice/old.md", "---\ntitle: \"Old\nsummary: x\n---\nText\n");
        GuideRun.Result result = guide.run("list");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("5 pages");
        assertThat(result.err()).contains("the list is not whole");
    }

    @Test
    void whatIsNotKnownIsAMistakeInTheCommand() {
        assertThat(guide.run("list", "--kind", "plan").err()).contains("Did you mean \"plain\"?");
        assertThat(guide.run("list", "--kind", "plan").exit()).isEqualTo(2);
        assertThat(guide.run("list", "--format", "xml").exit()).isEqualTo(2);
        assertThat(guide.run("list", "--missing", "figures").err()).contains("Did you mean \"figure\"?");
        assertThat(guide.run("list", "--today", "soon").exit()).isEqualTo(2);
    }
}
