package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a reader safe comes before the first move: on pages, in copies and in data. */
class OrderOfNeedTest {
    private static final String SQUAT = "content/exercises/half-squat.md";
    private static final String MORNING = "content/routines/morning.md";

    /** The order on a page, and what its parts begin with. */
    private static final String ORDER = ".stop, .check, .before, .pain, .steps";

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void beginGuide() {
        guide = GuideRun.of("knees", folder);
        guide.write("content/guide.yaml", guide.read("content/guide.yaml") + """
                                pain-rule:
                                  page: get-help
                                  heading: How sore may it be?
                                  green: { label: Green, text: Up to 4. }
                                  amber: { label: Amber, text: 5 or so. }
                                  red: { label: Red, text: 6 or more. }
                                """)
                .replace(SQUAT, "## Steps", "## Before you start\n\nWait until the swelling is down.\n\n## Steps")
                .replace(
                        MORNING,
                        "Do it after breakfast.\n",
                        "Do it after breakfast.\n\n## Stop if\n\n- your knee clicks\n\n## Before you start\n\n"
                                + "Leave out the squat after a fall.\n\n## What next\n\nMore.\n");
    }

    private static List<String> order(Document page) {
        List<String> order = new ArrayList<>();
        page.select("main")
                .select(ORDER)
                .forEach(part -> order.add(part.className().split(" ")[0]));
        return order.stream()
                .map(name -> name.equals("prose") ? "before" : name)
                .toList();
    }

    @Test
    void a_page_has_safety_first_and_in_one_order() {
        assertThat(guide.run("build", "--strict").err()).doesNotContain("error[", "warning[");
        Document squat = Jsoup.parse(guide.page("exercises/half-squat.html"));
        assertThat(order(squat)).containsExactly("stop", "before", "pain", "steps");
        assertThat(squat.select(".before").text()).isEqualTo("Before you start Wait until the swelling is down.");
        Document morning = Jsoup.parse(guide.page("routines/morning.html"));
        assertThat(order(morning)).containsExactly("stop", "check", "before", "pain", "steps");
        assertThat(morning.select("main").text()).containsOnlyOnce("Leave out the squat after a fall.");
    }

    @Test
    void copies_and_data_keep_the_order() {
        guide.run("build");
        assertThat(guide.page("exercises/half-squat.md"))
                .containsSubsequence(
                        "## Stop if\n\n- your knee locks\n",
                        "\n- pain reaches 6 out of 10\n",
                        "\n## Before you start\n\nWait until the swelling is down.\n",
                        "\n## How sore may it be?\n\n- **Green.** Up to 4.\n",
                        "\n\n## Steps\n");
        assertThat(guide.page("routines/morning.md"))
                .containsSubsequence("## Stop if", "## Before you start", "## How sore", "## What next");
        assertThat(guide.page("data/routines.json"))
                .containsSubsequence(
                        "\"stopIf\"", "\"beforeYouStart\"", "\"Leave out the squat after a fall.\"", "\"moves\"");
    }

    @Test
    void a_routine_that_tells_it_later_is_an_error_at_its_heading() {
        guide.replace(
                        MORNING,
                        "## Before you start\n\nLeave out the squat after a fall.\n\n## What next\n\nMore.\n",
                        "")
                .write(
                        MORNING,
                        guide.read(MORNING) + "## How it feels\n\nFine.\n\n## Before you start\n\nLeave it out.\n");
        GuideRun.Result result = guide.run("check");
        assertThat(result.diagnostics()).containsExactly(MORNING + ":22:1 section-order");
        assertThat(result.err()).contains("Move it before \"## How it feels\".");
    }

    @Test
    void a_move_that_tells_it_later_is_an_error_at_its_heading() {
        guide.replace(SQUAT, "## Before you start\n\nWait until the swelling is down.\n\n", "")
                .replace(SQUAT, "## Breathing", "## Before you start\n\nWait.\n\n## Breathing");
        GuideRun.Result result = guide.run("check");
        assertThat(result.diagnostics()).containsExactly(SQUAT + ":33:1 section-order");
        assertThat(result.err()).contains("Move it before \"## Steps\".");
    }

    @Test
    void stop_lines_stand_first_and_once() {
        guide.replace(MORNING, "## Stop if\n\n- your knee clicks\n\n", "")
                .replace(MORNING, "## What next", "## Stop if\n\n- your knee clicks\n\n## What next");
        assertThat(guide.run("check").diagnostics()).containsExactly(MORNING + ":18:1 section-order");
        guide.replace(MORNING, "## What next", "## Before you start\n\nAgain.\n\n## What next");
        assertThat(guide.run("check").diagnostics())
                .containsExactly(MORNING + ":18:1 section-order", MORNING + ":22:1 section-order");
        assertThat(guide.run("check").err()).contains("stands here twice");
    }

    @Test
    void prose_pages_may_say_it_where_they_like() {
        guide.replace(
                "content/advice/get-help.md",
                "Some signs need help first.",
                "Some signs.\n\n## What to bring\n\nA list.\n\n## Before you start\n\nAsk.\n\n## Stop if\n\nNever.");
        assertThat(guide.run("build", "--strict").exit()).isZero();
    }

    @Test
    void no_page_of_the_shipped_guide_has_a_move_before_what_keeps_one_safe() {
        List<Document> pages = Stream.of("exercises", "routines")
                .flatMap(folder -> ShippedSite.pagesOf(folder).stream())
                .filter(path -> !ShippedSite.isBesideTheWay(path))
                .map(ShippedSite.pages()::get)
                .toList();
        assertThat(pages)
                .hasSizeGreaterThan(20)
                .allSatisfy(page -> assertThat(order(page))
                        .as(page.title())
                        .startsWith("stop")
                        .endsWith("pain", "steps")
                        .isSubsetOf("stop", "check", "before", "pain", "steps"));
    }

    @Test
    void the_contents_of_a_condition_name_its_lists_of_moves() {
        GuideRun.Result built = guide.replace(
                        "content/exercises/half-squat.md",
                        "evidence:",
                        "cautions:\n" + "  new-knee: { advice: adapt, how: Bend less., basis: principle }\nevidence:")
                .replace("content/conditions/new-knee.md", "Ask your team first.", "Ask.\n\n## What it is\n\nMetal.")
                .run("build", "--strict");
        assertThat(built.err()).doesNotContain("error[", "warning[");
        assertThat(toc("conditions/new-knee.html"))
                .containsExactly("#what-it-is What it is", "#ask-first Ask first", "#adapt Fine with a change");
    }

    @Test
    void the_contents_of_a_page_name_each_of_its_sections() {
        ShippedSite.pagesOf("conditions").forEach(path -> {
            Document page = ShippedSite.pages().get(path);
            assertThat(page.select(".toc a").eachAttr("href"))
                    .as(path)
                    .containsExactlyElementsOf(page.select(".prose > h2, .moves-for > h2").stream()
                            .map(heading -> "#" + heading.id())
                            .toList());
        });
    }

    private List<String> toc(String page) {
        return Jsoup.parse(guide.page(page)).select(".toc a").stream()
                .map(link -> link.attr("href") + " " + link.text())
                .toList();
    }
}
