package dev.limber.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Queries with the pages that answer them, by class: asks them of a search page and counts. */
final class QuerySet {
    private static final String ASK = """
            async query => {
              const box = document.getElementById('query'), list = document.getElementById('results');
              box.value = query;
              box.dispatchEvent(new Event('input', { bubbles: true }));
              while (list.getAttribute('aria-busy') === 'true') await new Promise(done => setTimeout(done, 2));
              return [...document.querySelectorAll('[data-search-result]')].map(a => a.getAttribute('href'));
            }""";

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> missed = new ArrayList<>();
    private final Count all = new Count();

    private static final class Count {
        private final int[] tally = new int[4];
        private final double[] reciprocal = new double[1];

        void add(int rank, boolean empty) {
            tally[0]++;
            tally[1] += rank == 1 ? 1 : 0;
            tally[2] += rank >= 1 && rank <= 3 ? 1 : 0;
            tally[3] += empty ? 1 : 0;
            reciprocal[0] += rank > 0 ? 1.0 / rank : 0;
        }

        double first() {
            return 100.0 * tally[1] / tally[0];
        }

        double inThree() {
            return 100.0 * tally[2] / tally[0];
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-12s %4d  first %5.1f %%  in three %5.1f %%  MRR %.3f  empty %d",
                    name,
                    tally[0],
                    first(),
                    inThree(),
                    reciprocal[0] / tally[0],
                    tally[3]);
        }
    }

    private QuerySet() {}

    /** Asks every query of a file, a line each of class, query and slugs between tabs, of the open search page. */
    static QuerySet ask(Tab tab, Path file) throws IOException {
        QuerySet set = new QuerySet();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                set.ask(tab, line.split("\t"));
            }
        }
        return set;
    }

    private void ask(Tab tab, String[] line) {
        List<String> wanted = List.of(line[2].split(","));
        List<String> found = answers(tab, line[1]).stream()
                .map(href -> href.replaceFirst(".*/", "").replace(".html", ""))
                .toList();
        int rank = 0;
        for (int i = 0; i < found.size() && rank == 0; i++) {
            rank = wanted.contains(found.get(i)) ? i + 1 : 0;
        }
        counts.computeIfAbsent(line[0], any -> new Count()).add(rank, found.isEmpty());
        all.add(rank, found.isEmpty());
        if (rank != 1) {
            missed.add(String.join(" | ", line) + " | " + rank + " | "
                    + String.join(" ", found.subList(0, Math.min(4, found.size()))));
        }
    }

    /** The addresses of the results, in order. */
    @SuppressWarnings("unchecked")
    static List<String> answers(Tab tab, String query) {
        return (List<String>) tab.run(ASK, query);
    }

    int size() {
        return all.tally[0];
    }

    double first() {
        return all.first();
    }

    double inThree() {
        return all.inThree();
    }

    int empty() {
        return all.tally[3];
    }

    /** The queries whose first answer was not the right page. */
    List<String> missed() {
        return missed;
    }

    /** A line for each class and one for all. */
    String report() {
        StringBuilder report = new StringBuilder();
        counts.forEach((name, count) -> report.append(count.line(name)).append('\n'));
        return report.append(all.line("all")).append('\n').toString();
    }
}
