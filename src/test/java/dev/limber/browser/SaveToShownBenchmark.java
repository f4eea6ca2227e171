package dev.limber.browser;

import com.microsoft.playwright.Page;
import dev.limber.GuideRun;
import dev.limber.serve.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long it takes from saving a page to seeing it in Chromium, on the shipped guide and with as many plain
 * pages added as make the numbers given. Run by hand: {@code main 62 1000}; prints, asserts nothing.
 */
public final class SaveToShownBenchmark {
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 40;
    private static final String FILE = "content/exercises/bird-dog.md";
    private static final String SHOWN = "title => new Promise(done => { const look = () => document.querySelector('h1')"
            + ".textContent === title ? requestAnimationFrame(() => done(0)) : setTimeout(look, 2); look(); })";

    private SaveToShownBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        for (String pages : arguments) {
            measure(Integer.parseInt(pages));
        }
        System.exit(0);
    }

    private static void measure(int pages) throws IOException {
        Path folder = Files.createTempDirectory("limber-benchmark");
        GuideRun guide = GuideRun.ofShippedGuide(folder).withOwnTheme();
        String plain = guide.read("content/advice/posture.md");
        for (int i = 62; i < pages; i++) {
            String note = plain.replaceFirst("title: .*", "title: Note number " + i);
            guide.write("content/advice/note-" + i + ".md", note);
        }
        String text = guide.read(FILE);
        try (Running running = Running.of(folder);
                Page page = Chromium.browser().newPage()) {
            List<Double> total = new ArrayList<>();
            List<Double> build = new ArrayList<>();
            page.navigate(running.address() + "exercises/bird-dog.html");
            if (!page.title().startsWith("Bird dog")) {
                throw new IllegalStateException("the guide has errors");
            }
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                String title = "Bird dog " + i;
                long start = System.nanoTime();
                guide.write(FILE, text.replaceFirst("title: .*", "title: " + title));
                shown(page, title);
                double took = (System.nanoTime() - start) / 1e6;
                double built = running.next().milliseconds();
                if (i >= WARM_UP) {
                    total.add(took);
                    build.add(built);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d pages: from save to shown %.0f ms at the median (building %.0f ms), 9 of 10 within %.0f ms%n",
                    pages,
                    at(total, .5),
                    at(build, .5),
                    at(total, .9));
        }
    }

    /** Waits for the heading; a page that is loaded anew meanwhile is asked again. */
    private static void shown(Page page, String title) {
        while (true) {
            try {
                page.evaluate(SHOWN, title);
                return;
            } catch (com.microsoft.playwright.PlaywrightException e) {
                // The page that was asked is gone: ask the one in its place.
            }
        }
    }

    private static double at(List<Double> values, double part) {
        Collections.sort(values);
        return values.get((int) (part * (values.size() - 1)));
    }
}
