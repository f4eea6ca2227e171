package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the size of each package to {@code src/test/budgets/package-lines.txt}: a line per package with the lines of its
 * files, which may only sink. A feature that needs more lines adds a line of its own below it, {@code + lines feature}.
 * {@code -Dgolden.refresh=true} writes smaller figures down and leaves larger ones to a person.
 */
class PackageBudgetTest {
    private static final Path MAIN = Path.of("src/main/java/dev/limber");
    private static final Path BUDGETS = Path.of("src/test/budgets/package-lines.txt");
    private static final int MOST_FILES = 40;

    /** The lines that a package may have, and the features that paid for some of them. */
    private record Budget(int lines, List<String> features) {
        int total() {
            return lines + features.stream().mapToInt(Budget::paid).sum();
        }

        private static int paid(String feature) {
            return Integer.parseInt(feature.split(" ", 3)[1]);
        }
    }

    /** The size of a package. */
    private record Size(int files, int lines) {
        Size and(int more) {
            return new Size(files + 1, lines + more);
        }
    }

    @Test
    void noPackageGrowsWithoutAFeatureThatPaysForIt() throws IOException {
        SortedMap<String, Size> sizes = sizes();
        if (Boolean.getBoolean("golden.refresh")) {
            write(sizes, budgets());
        }
        Map<String, Budget> budgets = budgets();
        List<String> wrong = new ArrayList<>();
        sizes.forEach((name, size) -> {
            int most = budgets.containsKey(name) ? budgets.get(name).total() : 0;
            if (size.lines() > most) {
                wrong.add(name + " has " + size.lines() + " lines and may have " + most);
            }
        });
        assertThat(wrong).as("packages over their budget in " + BUDGETS).isEmpty();
        assertThat(budgets.keySet()).as("packages with a budget").isEqualTo(sizes.keySet());
    }

    @Test
    void noPackageHasMoreThanFortyFiles() throws IOException {
        assertThat(sizes())
                .allSatisfy((name, size) ->
                        assertThat(size.files()).as("files in " + name).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void noFileNameStandsTwice() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(MAIN)) {
            walk.filter(PackageBudgetTest::isSource)
                    .map(path -> path.getFileName().toString())
                    .forEach(names::add);
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    private static boolean isSource(Path path) {
        return path.toString().endsWith(".java") && !path.endsWith("package-info.java");
    }

    private static SortedMap<String, Size> sizes() throws IOException {
        SortedMap<String, Size> sizes = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(MAIN)) {
            files = walk.filter(PackageBudgetTest::isSource).toList();
        }
        for (Path file : files) {
            String name = MAIN.relativize(file.getParent()).toString().replace('/', '.');
            int lines = Files.readAllLines(file).size();
            sizes.merge(name, new Size(1, lines), (one, other) -> one.and(other.lines()));
        }
        return sizes;
    }

    private static SortedMap<String, Budget> budgets() throws IOException {
        SortedMap<String, Budget> budgets = new TreeMap<>();
        String current = "";
        for (String line : Files.readAllLines(BUDGETS)) {
            if (line.startsWith("+ ")) {
                budgets.get(current).features().add(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.trim().split(" +");
                current = parts[0];
                budgets.put(current, new Budget(Integer.parseInt(parts[1]), new ArrayList<>()));
            }
        }
        return budgets;
    }

    /** Writes a smaller figure wherever a package has become smaller, and keeps what a feature paid for. */
    private static void write(SortedMap<String, Size> sizes, Map<String, Budget> old) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Lines of Java in each package, without package-info. They may only sink; a feature that needs more");
        lines.add(
                "# lines is named below its package: + LINES FEATURE. -Dgolden.refresh=true writes smaller figures down.");
        sizes.forEach((name, size) -> {
            Budget budget = old.getOrDefault(name, new Budget(0, List.of()));
            int paid = budget.total() - budget.lines();
            int own = Math.min(budget.lines(), size.lines() - paid);
            lines.add(own < 0 || budget.lines() == 0 ? name + " " + budget.lines() : name + " " + own);
            lines.addAll(own < 0 ? List.of() : budget.features());
        });
        Files.writeString(BUDGETS, String.join("\n", lines) + "\n");
    }
}
