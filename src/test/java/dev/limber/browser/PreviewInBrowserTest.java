package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.limber.GuideRun;
import dev.limber.serve.Running;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees in the browser while they write. */
class PreviewInBrowserTest {
    private static final String FIRST = "content/advice/first.md";

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();
    private GuideRun guide;
    private Running running;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        guide = GuideRun.of("minimal", folder).withOwnTheme();
        guide.write(FIRST, text("First", "Line.\n\n".repeat(200)));
        running = Running.of(folder);
        context = Chromium.browser().newContext();
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        // Open once it has joined: a change that is saved before that would load it again, whatever the change.
        page.waitForResponse("**/_limber/events*", () -> page.navigate(running.address() + "advice/first.html"));
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
        page.locator("limber-preview button").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator("limber-preview button").textContent()).isEqualTo("Show 2 errors");
        guide.write(FIRST, text("Mended", "Line."));
        page.waitForFunction("() => document.querySelector('h1').textContent === 'Mended'");
        assertThat(page.locator("limber-preview section").count()).isZero();
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
