package dev.limber.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one browser of the whole test run: an installed Chromium, closed when the run ends. */
final class Chromium {
    private static final double PATIENCE_MS = 300_000;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = launch(QUIET);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private Chromium() {}

    private static Browser launch(List<String> arguments) {
        return PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setTimeout(PATIENCE_MS)
                        .setArgs(arguments));
    }

    /** A browser whose reader set the size of text, which is 16 pixels where nobody did. To be closed. */
    static Browser withTextOf(int pixels) {
        return launch(Stream.concat(QUIET.stream(), Stream.of("--blink-settings=defaultFontSize=" + pixels))
                .toList());
    }

    static Browser browser() {
        return BROWSER;
    }

    /** A window of its own, in which a wait ends only when the browser hangs: a busy machine is no fault. */
    static BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = BROWSER.newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        return context;
    }

    static BrowserContext context() {
        return context(new Browser.NewContextOptions());
    }

    /** The one that was named, else the build that never opens a window where it is installed, as it starts faster. */
    private static Path executable() {
        String named = System.getenv("CHROMIUM");
        Path windowless = Path.of("/usr/bin/chromium-headless-shell");
        return named == null && Files.isExecutable(windowless)
                ? windowless
                : Path.of(named == null ? "/usr/bin/chromium" : named);
    }
}
