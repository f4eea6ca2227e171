package dev.limber.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A fresh window of a reader, in the places where the guide has to work, with everything that went wrong in it. */
final class Tab implements AutoCloseable {
    /** How long a page may take to open, however busy the machine is. */
    private static final int OPENING_MS = 300_000;

    /** How long a page that is open may take to answer; a wrong page would keep a test waiting for as long. */
    private static final int ANSWER_MS = 120_000;

    private static final Pattern TYPEFACE_WAIT = Pattern.compile("const TYPEFACE_WAIT = (\\d+);");

    /**
     * Pages show the device's typeface when theirs is not there in time; here they wait until it is there or is refused,
     * so that no result hangs on how busy the machine is.
     */
    private static final String PATIENT = """
            {
              const later = window.setTimeout.bind(window);
              window.setTimeout = (work, wait, ...more) => wait === %d
                ? later(() => document.fonts.ready.then(() => later(work, 50, ...more)), wait)
                : later(work, wait, ...more);
            }""".formatted(typefaceWait());

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final boolean ownContext;
    private final List<String> complaints = new ArrayList<>();

    private Tab(String base, Browser.NewContextOptions options) {
        this(base, Chromium.context(options), true);
    }

    private Tab(String base, BrowserContext context, boolean ownContext) {
        this.base = base;
        this.context = context;
        this.ownContext = ownContext;
        page = context.newPage();
        page.setDefaultNavigationTimeout(OPENING_MS);
        page.setDefaultTimeout(ANSWER_MS);
        page.addInitScript(PATIENT);
        page.onConsoleMessage(message -> complaints.add("console " + message.type() + ": " + message.text()));
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add("status " + response.status() + ": " + response.url());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(base)) {
                complaints.add("asks elsewhere: " + request.url());
            }
        });
    }

    /** The milliseconds that {@code site.js} gives the typeface of a page. */
    private static int typefaceWait() {
        try {
            return TYPEFACE_WAIT
                    .matcher(Files.readString(Path.of("theme/js/site.js")))
                    .results()
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tab at(Place place) {
        return at(place, options -> {});
    }

    static Tab at(Place place, Consumer<Browser.NewContextOptions> wishes) {
        return at(place.base(), wishes);
    }

    /**
     * A page in a window that all such tabs share, with its cache: for tests that read pages and leave nothing behind in
     * the browser's storage.
     */
    static Tab reading(String base) {
        return new Tab(base, Shared.CONTEXT, false);
    }

    static Tab reading(Place place) {
        return reading(place.base());
    }

    /** Made when it is first asked for. */
    private static final class Shared {
        private static final BrowserContext CONTEXT = Chromium.context(desk());
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1280, 800).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Within another guide than the shipped one. */
    static Tab at(String base) {
        return at(base, options -> {});
    }

    static Tab at(String base, Consumer<Browser.NewContextOptions> wishes) {
        Browser.NewContextOptions options = desk();
        wishes.accept(options);
        return new Tab(base, options);
    }

    /** Opens a page of the guide by its path, such as {@code exercises/bird-dog.html?q=x#steps}. */
    Tab open(String path) {
        page.navigate(base + path);
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What the browser complained about since the window was opened. */
    List<String> complaints() {
        return complaints;
    }

    Object run(String script) {
        return page.evaluate(script);
    }

    Object run(String script, Object value) {
        return page.evaluate(script, value);
    }

    String text(String script) {
        return String.valueOf(page.evaluate(script));
    }

    @SuppressWarnings("unchecked")
    List<String> lines(String script) {
        return (List<String>) page.evaluate(script);
    }

    @Override
    public void close() {
        if (ownContext) {
            context.close();
        } else {
            page.close();
        }
    }
}
