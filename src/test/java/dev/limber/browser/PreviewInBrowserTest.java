package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.limber.GuideRun;
import dev.limber.Ring;
import dev.limber.serve.Running;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees in the browser while they write. */
class PreviewInBrowserTest {
    private static final String FIRST = "content/advice/first.md";

    private static final int EDITS = Ring.count("edits", 12, 40);
    private static final int MOST_PARTS = 30;
    private static final List<String> SNIPPETS = List.of(
            "Plain words.",
            "Words with **weight** and `code`.",
            "See [the second](second.md).",
            "## A heading",
            "### A smaller one",
            "- one\n- two\n- three",
            "1. first\n2. second",
            "> [!note]\n> Mind this.",
            "> Said by someone.",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "```yaml\nkey: value\n```",
            "A note.[^NOTE]\n\n[^NOTE]: Below.");

    /** The page without what the preview added. */
    private static final String AS_SERVED = """
            () => {
              const page = document.documentElement.cloneNode(true);
              page.querySelectorAll('limber-preview, script[data-mark], [href*="/_limber/"]').forEach(own => own.remove());
              page.removeAttribute('class');
              return page.outerHTML;
            }""";

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();
    private GuideRun guide;
    private Running running;
    private BrowserContext context;
    private Page page;

    /** Whether the open page hears of changes. */
    private boolean joined;

    @BeforeEach
    void open() {
        guide = GuideRun.of("minimal", folder).withOwnTheme();
        guide.write(FIRST, text("First", "Line.\n\n".repeat(200)));
        running = Running.of(folder);
        context = Chromium.context();
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onFrameNavigated(frame -> joined = false);
        page.onResponse(response -> joined |= response.url().contains("/_limber/events"));
        // Open once it has joined: a change that is saved before that would load it again, whatever the change.
        page.navigate(running.address() + "advice/first.html");
        page.waitForCondition(() -> joined);
    }

    @AfterEach
    void close() {
        context.close();
        running.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_saved_page_is_loaded_again_where_it_was_scrolled_to() {
        page.evaluate("scrollTo(0, 2000)");
        guide.write(FIRST, text("Second thoughts", "Line.\n\n".repeat(200)));
        page.waitForFunction("() => document.querySelector('h1').textContent === 'Second thoughts'");
        page.waitForFunction("() => scrollY === 2000");
    }

    @Test
    void a_mistake_in_a_drawing_is_shown_in_the_drawing() {
        guide.write(
                FIRST.replace(".md", ".figure.yaml"),
                "poses:\n  - { id: up, text: Standing., from: standing, legs: { near: { hip: 20, knee: 190 } } }\n");
        Locator drawing = page.locator("limber-preview img");
        drawing.waitFor();
        page.waitForFunction("() => document.querySelector('limber-preview').shadowRoot"
                + ".querySelector('img').naturalWidth === 384");
        assertThat(drawing.getAttribute("alt")).isNotEmpty();
    }

    @Test
    void what_changed_is_put_in_its_place_and_the_rest_is_left_alone() {
        page.evaluate("window.same = true");
        page.locator("main a[href]").first().focus();
        guide.write(FIRST, text("Second thoughts", "Line.\n\n> [!note]\n> New.\n\n" + "Line.\n\n".repeat(200)));
        page.waitForFunction("() => document.querySelector('main').textContent.includes('New.')");
        assertThat(page.locator("h1").textContent()).isEqualTo("Second thoughts");
        assertThat(page.title()).startsWith("Second thoughts");
        assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("a");
        assertThat(page.evaluate("window.same")).isEqualTo(true);
    }

    @Test
    void where_a_script_may_know_what_changed_the_page_is_loaded_again() {
        page.evaluate("window.same = true");
        String template = guide.read("theme/templates/text.peb");
        guide.write("theme/templates/text.peb", template.replace("<h1", "<button type=\"button\">Press</button><h1"));
        page.locator("main button").first().waitFor();
        assertThat(page.evaluate("window.same")).isNull();
    }

    @Test
    void what_a_script_made_of_the_page_is_not_mistaken_for_what_was_served() {
        page.evaluate(
                "window.same = true; "
                        + "[...document.querySelectorAll('main p')].find(p => p.textContent === 'Line.').textContent = 'Mine.'");
        guide.write(FIRST, text("First", "Another.\n\n".repeat(200)));
        page.waitForFunction("() => document.querySelector('main').textContent.includes('Another.')");
        assertThat(page.evaluate("window.same")).isNull();
        assertThat(page.locator("main").textContent()).doesNotContain("Mine.");
    }

    @Test
    void after_any_edits_the_open_page_is_what_a_fresh_window_shows() {
        Random random = new Random(17);
        List<String> parts = new ArrayList<>(List.of("One.", "Two."));
        int inPlace = 0;
        try (Page fresh = context.newPage()) {
            for (int edit = 0; edit < EDITS; edit++) {
                change(parts, edit, random);
                page.evaluate("window.same = true");
                guide.write(
                        FIRST,
                        text("First", "## Parts\n\n" + String.join("\n\n", parts) + "\n\nEdit " + edit + " ends."));
                page.waitForFunction(
                        "edit => document.querySelector('main').textContent.includes(edit)", "Edit " + edit + " ends.");
                page.waitForCondition(() -> joined);
                fresh.navigate(page.url());
                assertThat(page.evaluate(AS_SERVED))
                        .as(String.join("\n\n", parts))
                        .isEqualTo(fresh.evaluate(AS_SERVED));
                inPlace += page.evaluate("window.same") == null ? 0 : 1;
            }
        }
        assertThat(inPlace).isGreaterThan(EDITS / 2);
    }

    private static void change(List<String> parts, int edit, Random random) {
        int at = random.nextInt(parts.size());
        String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size())).replace("NOTE", "note-" + edit);
        switch (parts.size() > MOST_PARTS ? 0 : random.nextInt(4)) {
            case 0 -> parts.subList(at, parts.size() > 1 ? at + 1 : at).clear();
            case 1 -> parts.set(at, snippet);
            default -> parts.add(at, snippet);
        }
    }

    @Test
    void a_style_sheet_is_changed_without_loading_the_page_again() {
        page.evaluate("window.same = true");
        String styles = guide.read("theme/css/site.css");
        guide.write("theme/css/site.css", styles + "\nh1 { letter-spacing: 7px }\n");
        page.waitForFunction("() => getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'");
        assertThat(page.evaluate("window.same")).isEqualTo(true);
        guide.write("theme/css/site.css", styles);
        page.waitForFunction("() => getComputedStyle(document.querySelector('h1')).letterSpacing !== '7px'");
        assertThat(page.evaluate("window.same")).isEqualTo(true);
    }

    @Test
    void errors_are_listed_over_the_last_good_page_for_everyone() {
        guide.write(FIRST, text("Broken", "See [nothing](nothing.md).\n\nAnd [that](that.md)."));
        Locator list = page.locator("limber-preview section");
        list.waitFor();
        assertThat(page.locator("h1").textContent()).isEqualTo("First");
        assertThat(list.locator("h2").textContent()).isEqualTo("2 errors");
        assertThat(list.locator("li").first().textContent())
                .contains(
                        "content/advice/first.md:6:",
                        "error[broken-link]",
                        "See [nothing](nothing.md).",
                        "^^^",
                        "Hint");
        assertThat(list.locator("a").first().getAttribute("href"))
                .startsWith("editor://")
                .endsWith("/content/advice/first.md:6:15");
        assertThat(page.locator("limber-preview [role=status]").textContent()).isEqualTo("2 errors");
        assertThat(complaints).isEmpty();
        assertThat(new AxeBuilder(page).include("limber-preview").analyze().getViolations())
                .isEmpty();
        complaints.clear(); // axe itself tries an inline style
        page.locator("limber-preview [aria-expanded]").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator("limber-preview button").textContent()).isEqualTo("Show 2 errors");
        guide.write(FIRST, text("Mended", "Line."));
        page.waitForFunction("() => document.querySelector('h1').textContent === 'Mended'");
        assertThat(page.locator("limber-preview section").count()).isZero();
    }

    @Test
    void a_button_applies_a_sure_fix_and_says_so() {
        guide.write(FIRST, text("Broken", "See [it](Second.md).\n\nAnd [that](that-is-nowhere.md)."));
        Locator button = page.locator("limber-preview li button");
        button.waitFor();
        assertThat(button.count()).as("the other has no sure fix").isEqualTo(1);
        assertThat(button.textContent()).isEqualTo("Fix: write second.md for Second.md");
        page.evaluate("""
                () => {
                  window.told = [];
                  const status = document.querySelector('limber-preview').shadowRoot.querySelector('[role=status]');
                  new MutationObserver(() => told.push(status.textContent)).observe(status, { childList: true });
                }""");
        button.focus();
        page.keyboard().press("Enter");
        page.waitForFunction("() => told.includes('1 error')");
        assertThat(guide.read(FIRST)).contains("See [it](second.md).");
        assertThat(page.evaluate("told[0]")).isEqualTo("Fixed line 6 of content/advice/first.md.");
        assertThat(page.evaluate("document.activeElement.localName"))
                .as("the focus stays in the bar")
                .isEqualTo("limber-preview");
        assertThat(button.count()).isZero();
    }

    @Test
    void drafts_and_links_to_them_are_marked() {
        guide.write("content/advice/later.md", text("Later\ndraft: true", "Line."));
        guide.write(FIRST, text("First", "See [later](later.md)."));
        page.waitForFunction("() => document.querySelector('main a .limber-draft-link') !== null");
        page.locator("main p a[href='later.html']").click();
        assertThat(page.locator(".limber-draft").textContent()).startsWith("Draft");
    }

    private static String text(String title, String text) {
        return "---\ntitle: " + title + "\nsummary: A page.\n---\n\n" + text + "\n\n## More\n\nWords.\n";
    }
}
