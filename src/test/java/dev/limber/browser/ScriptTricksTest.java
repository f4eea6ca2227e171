package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.limber.GuideRun;
import dev.limber.html.ScriptTricks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser opens what came of the published script tricks, moves over all of it, and nothing runs. */
class ScriptTricksTest {
    private static final String FRONT = "---\ntitle: Trick\nsummary: A page.\n---\n";

    /** Everything in the text of a page that could run something, go somewhere else, or come from elsewhere. */
    private static final String RUNNABLE = """
            root => [...document.querySelectorAll(root + ' *')].filter(e =>
                [...e.attributes].some(a => a.name.startsWith('on') || a.name === 'style' || a.name === 'srcdoc')
                || ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'FORM', 'STYLE', 'LINK', 'META', 'BASE', 'SVG'].includes(e.tagName)
                || (e.protocol && !['http:', 'https:', 'mailto:', 'tel:', 'file:'].includes(e.protocol)))
              .map(e => e.outerHTML.slice(0, 120))""";

    /** Wakes whatever waits for a pointer, the keyboard or a click. */
    private static final String POKE = """
            root => document.querySelectorAll(root + ' :not(button, a)').forEach(e => {
              for (const kind of ['mouseover', 'mouseenter', 'focus', 'load', 'error', 'toggle', 'click'])
                e.dispatchEvent(new Event(kind));
            })""";

    @TempDir
    private Path folder;

    @Test
    void nothingRunsOnTheBuiltPages() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder);
        List<String> built = builtFrom(guide);
        assertThat(built).as("tricks that are text").hasSizeGreaterThan(10);
        List<String> ran = new ArrayList<>();
        try (BrowserContext context = Chromium.context()) {
            Page page = context.newPage();
            page.onDialog(dialog -> {
                ran.add(page.url() + ": " + dialog.message());
                dialog.dismiss();
            });
            for (String path : built) {
                page.navigate(folder.resolve("site/" + path).toUri().toString());
                assertThat(page.textContent("main h1")).as(path).isEqualTo("Trick");
                assertThat((List<?>) page.evaluate(RUNNABLE, "main")).as(path).isEmpty();
                page.evaluate(POKE, "main");
            }
        }
        assertThat(ran).isEmpty();
    }

    /** The same without the policy of the site, and for the tricks, too, that no guide would be built with. */
    @Test
    void nothingRunsWithoutThePolicyEither() throws IOException {
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=utf-8><title>x</title><body>");
        ScriptTricks.ALL.forEach(trick ->
                html.append("<section>").append(ScriptTricks.html(trick)).append("</section>"));
        Path file = Files.write(folder.resolve("tricks.html"), html.toString().getBytes(StandardCharsets.UTF_8));
        List<String> ran = new ArrayList<>();
        try (BrowserContext context = Chromium.context()) {
            Page page = context.newPage();
            page.onDialog(dialog -> {
                ran.add(dialog.message());
                dialog.dismiss();
            });
            page.navigate(file.toUri().toString());
            assertThat((List<?>) page.evaluate(RUNNABLE, "body")).isEmpty();
            page.evaluate(POKE, "body");
            assertThat(ran).isEmpty();
            page.evaluate("() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')");
            // The browser would have told of the others, too.
            page.waitForCondition(() -> !ran.isEmpty());
            assertThat(ran).hasSize(1);
        }
    }

    /** The addresses of the pages of those tricks that a guide can be built with. */
    private List<String> builtFrom(GuideRun guide) {
        List<String> built = new ArrayList<>();
        for (int i = 0; i < ScriptTricks.ALL.size(); i++) {
            guide.write("content/advice/trick-" + i + ".md", FRONT + ScriptTricks.ALL.get(i) + "\n");
            built.add("advice/trick-" + i + ".html");
        }
        List<String> refused = guide.run("check").diagnostics();
        for (int i = 0; i < ScriptTricks.ALL.size(); i++) {
            String path = "content/advice/trick-" + i + ".md";
            if (refused.stream().anyMatch(line -> line.startsWith(path + ":"))) {
                guide.delete(path);
                built.remove("advice/trick-" + i + ".html");
            }
        }
        GuideRun.Result result = guide.run("build");
        assertThat(result.exit()).as(result.err()).isZero();
        return built;
    }
}
