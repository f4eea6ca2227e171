package dev.limber.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.Ring;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.fix.Damage.Damaged;
import dev.limber.fix.GuideFixer.Fixed;
import dev.limber.pipeline.BuildResult;
import dev.limber.pipeline.BuildSettings;
import dev.limber.pipeline.Memo;
import dev.limber.pipeline.SiteBuilder;
import dev.limber.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Does many small damages to the shipped guide and those of the tests, one at a time, and lets {@code limber fix} mend
 * each: what it changes must be what stood there before. {@code -Ddamages=19} of each kind for the long run,
 * {@code -Ddamages.seed=N} for another one, {@code -Ddamages.kinds=KEY_SLIP} for one kind or several; {@code -Ddamages.told=true} prints each.
 */
class SeededDamagesTest {
    private static final long SEED = Long.getLong("damages.seed", 20261130);
    private static final List<Damage> KINDS = Optional.ofNullable(System.getProperty("damages.kinds"))
            .map(names -> Arrays.stream(names.split(",")).map(Damage::valueOf).toList())
            .orElse(List.of(Damage.values()));
    private static final int DAMAGES = Ring.count("damages", 2, 19) * KINDS.size();
    private static final boolean TOLD = Boolean.getBoolean("damages.told");
    private static final int LEAST_RESTORED = 95;

    /** One damage of so many is done to the shipped guide, which takes longest to build. */
    private static final int LARGE = Ring.count(8, 2);

    private static final int AT_ONCE = 12;
    private static final String NOT_A_PAGE = "";
    private static final Pattern LINK = Pattern.compile("(\\]\\(|\\]: )([^)#:\\s]+)");
    private static final BuildSettings SETTINGS =
            new BuildSettings(Optional.empty(), true, 2, LocalDate.of(2026, 11, 30));

    private final Random random = new Random(SEED);
    private final List<Base> bases = List.of(
            new Base(tree("content")),
            new Base(tree("src/test/guides/knees")),
            new Base(tree("src/test/guides/ankles")),
            new Base(withPlainPages(tree("src/test/guides/minimal"))));
    private final Map<Damage, Map<Outcome, Integer>> table = new EnumMap<>(Damage.class);
    private final List<String> wrong = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();

    private enum Outcome {
        RESTORED,
        REFUSED,
        NOT_NOTICED,
        CHANGED
    }

    /** A guide as it was, with a fixer that has it in its memo. */
    private record Base(SourceTree tree, GuideFixer fixer, List<Diagnostic> findings, Map<String, Damaged> waiting) {
        Base(SourceTree tree) {
            this(
                    tree,
                    new GuideFixer(SETTINGS),
                    new SiteBuilder(SETTINGS, Memo.none()).build(tree).diagnostics(),
                    new TreeMap<>());
        }
    }

    @Test
    void whatFixChangesIsWhatStoodThere() {
        for (Base base : bases) {
            assertThat(base.findings())
                    .as("a guide of these tests has mistakes of its own")
                    .noneMatch(found -> found.severity() == Severity.ERROR);
        }
        for (int i = 0; i < DAMAGES; i++) {
            damage(KINDS.get(i % KINDS.size()));
        }
        bases.forEach(this::mendText);
        print();
        assertThat(wrong).as("%d fixes that change a meaning", wrong.size()).isEmpty();
        assertThat(twice).as("fixes that a second run would change").isEmpty();
        int all = count(Outcome.values());
        int restored = count(Outcome.RESTORED);
        assertThat(100.0 * restored / all)
                .as("per cent restored of those with exactly one right answer")
                .isGreaterThanOrEqualTo(LEAST_RESTORED);
    }

    /** Damages of the text of pages that are independent of each other are mended by one run, all others each alone. */
    private void damage(Damage kind) {
        for (int attempt = 0; attempt < 400; attempt++) {
            int chosen = random.nextInt(LARGE) == 0 ? 0 : 1 + random.nextInt(bases.size() - 1);
            Base base = bases.get(attempt > 20 ? attempt % bases.size() : chosen);
            Optional<Damaged> damaged = kind.to(base.tree(), random);
            if (damaged.isPresent() && damaged.get().file().isEmpty()) {
                count(damaged.get(), filesMended(base, damaged.get()));
                return;
            } else if (damaged.isPresent()) {
                String file = damaged.get().file().orElseThrow();
                if (base.waiting().size() == AT_ONCE
                        || base.waiting().containsKey(file)
                        || base.waiting().containsKey(NOT_A_PAGE)) {
                    mendText(base);
                }
                base.waiting().put(file.endsWith(".md") ? file : NOT_A_PAGE, damaged.get());
                return;
            }
        }
        throw new AssertionError("no place for " + kind);
    }

    private void count(Damaged damaged, Outcome outcome) {
        table.computeIfAbsent(damaged.kind(), k -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
        if (TOLD) {
            System.out.println(outcome + " " + damaged.kind() + " " + damaged.what());
        }
    }

    private void mendText(Base base) {
        SourceTree tree = base.tree();
        for (Damaged damaged : base.waiting().values()) {
            tree = Damage.with(tree, damaged.file().orElseThrow(), damaged.text());
        }
        Fixed fixed = fixed(base, tree);
        Set<String> others = changed(base.tree(), fixed.tree());
        for (Damaged damaged : base.waiting().values()) {
            others.remove(damaged.file().orElseThrow());
            count(damaged, textMended(base, damaged, fixed));
        }
        others.forEach(file -> wrong.add("undamaged " + file + "\n" + lines(base.tree(), fixed.tree(), Set.of(file))));
        base.waiting().clear();
    }

    private Outcome textMended(Base base, Damaged damaged, Fixed fixed) {
        String file = damaged.file().orElseThrow();
        String text = text(fixed.tree(), file);
        if (text.equals(damaged.text())) {
            boolean told = told(fixed.after(), file) > told(base.findings(), file);
            return told ? Outcome.REFUSED : unnoticed(base, damaged);
        } else if (text.equals(damaged.textBefore()) || sameSite(base.tree(), Damage.with(base.tree(), file, text))) {
            return Outcome.RESTORED;
        }
        wrong.add(damaged.kind() + " " + damaged.what() + "\n" + lines(damaged.tree(), fixed.tree(), Set.of(file)));
        return Outcome.CHANGED;
    }

    /** What means the same as before is no damage: a link in another form that finds its page, say. */
    private static Outcome unnoticed(Base base, Damaged damaged) {
        boolean harmless = damaged.kind().hasOneAnswer() && sameSite(base.tree(), damaged.tree());
        return harmless ? Outcome.RESTORED : Outcome.NOT_NOTICED;
    }

    private static long told(List<Diagnostic> findings, String file) {
        return findings.stream()
                .filter(found -> found.span().file().equals(file))
                .count();
    }

    private Fixed fixed(Base base, SourceTree tree) {
        Fixed fixed = base.fixer().fix(tree);
        Set<String> again = changed(fixed.tree(), base.fixer().fix(fixed.tree()).tree());
        again.forEach(file -> twice.add(file + "\n" + lines(tree, fixed.tree(), Set.of(file))));
        return fixed;
    }

    private Outcome filesMended(Base base, Damaged damaged) {
        Fixed fixed = fixed(base, damaged.tree());
        Set<String> changed = changed(damaged.tree(), fixed.tree());
        if (changed.isEmpty()) {
            return told(base, fixed) ? Outcome.REFUSED : Outcome.NOT_NOTICED;
        }
        Set<String> other = otherThanBefore(damaged, fixed.tree());
        if (other.stream().noneMatch(changed::contains)) {
            return other.isEmpty() ? Outcome.RESTORED : Outcome.REFUSED;
        }
        wrong.add(damaged.kind() + " " + damaged.what() + "\n" + lines(damaged.tree(), fixed.tree(), changed));
        return Outcome.CHANGED;
    }

    /** Whether there are findings that the guide had not before. */
    private static boolean told(Base base, Fixed fixed) {
        return fixed.after().size() > base.findings().size();
    }

    private static Set<String> changed(SourceTree from, SourceTree to) {
        Set<String> changed = new TreeSet<>();
        for (SourceFile file : to.below("content/")) {
            if (!text(from, file.path()).equals(file.text())) {
                changed.add(file.path());
            }
        }
        return changed;
    }

    private static String text(SourceTree tree, String path) {
        return tree.file(path).map(SourceFile::text).orElse("");
    }

    /** The files that mean something else than before, as far as their text tells. */
    private static Set<String> otherThanBefore(Damaged damaged, SourceTree fixed) {
        Set<String> other = new TreeSet<>();
        for (SourceFile file : fixed.below("content/")) {
            String before = damaged.back().getOrDefault(file.path(), file.path());
            String was = text(damaged.before(), before);
            if (!was.equals(file.text())
                    && !meaning(was, before, Map.of()).equals(meaning(file.text(), file.path(), damaged.back()))) {
                other.add(file.path());
            }
        }
        return other;
    }

    /** The text with each address from the root, and with the names of before. */
    private static String meaning(String text, String path, Map<String, String> back) {
        Path folder = Path.of(path).getParent();
        String named = LINK.matcher(text).replaceAll(link -> {
            String target = folder.resolve(link.group(2)).normalize().toString();
            return Matcher.quoteReplacement(link.group(1) + back.getOrDefault(target, target));
        });
        for (Map.Entry<String, String> name : back.entrySet()) {
            named = name.getKey().contains("/")
                    ? named
                    : named.replaceAll("\\b" + name.getKey() + "\\b", name.getValue())
                            .replace("aliases: [" + name.getValue() + "]\n", "");
        }
        return named;
    }

    private static boolean sameSite(SourceTree before, SourceTree fixed) {
        BuildResult now = new SiteBuilder(SETTINGS, Memo.none()).build(fixed);
        return !now.hasErrors()
                && pages(new SiteBuilder(SETTINGS, Memo.none()).build(before)).equals(pages(now));
    }

    private static Map<String, String> pages(BuildResult built) {
        Map<String, String> pages = new TreeMap<>();
        for (Map.Entry<String, OutputFile> file : built.output().files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                pages.put(file.getKey(), new String(file.getValue().bytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return pages;
    }

    private static String lines(SourceTree from, SourceTree to, Set<String> files) {
        return files.stream()
                .map(file -> {
                    List<String> old = List.of(text(from, file).split("\n"));
                    return Arrays.stream(text(to, file).split("\n"))
                            .filter(line -> !old.contains(line))
                            .map(line -> "  " + file + " + " + line)
                            .collect(Collectors.joining("\n"));
                })
                .collect(Collectors.joining("\n"));
    }

    private int count(Outcome... outcomes) {
        return table.entrySet().stream()
                .filter(row -> row.getKey().hasOneAnswer())
                .mapToInt(row -> Arrays.stream(outcomes)
                        .mapToInt(outcome -> row.getValue().getOrDefault(outcome, 0))
                        .sum())
                .sum();
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%-30s %s%n", "seed " + SEED, Arrays.toString(Outcome.values()));
        table.forEach((kind, row) -> System.out.printf(
                Locale.ROOT,
                "%-30s %s %s%n",
                kind,
                kind.hasOneAnswer() ? "one right answer" : "                ",
                Arrays.stream(Outcome.values())
                        .map(outcome -> String.format(Locale.ROOT, "%6d", row.getOrDefault(outcome, 0)))
                        .collect(Collectors.joining())));
    }

    private static SourceTree tree(String folder) {
        return new SourceReader().read(Path.of(folder), Optional.empty()).value();
    }

    /** A guide with names in other letters than English has. */
    private static SourceTree withPlainPages(SourceTree minimal) {
        String page = """
                ---
                title: Übungen
                summary: Pages with accents.
                ---
                ![a knee](../images/geübt.svg) and [how](#ubungen-fur-zu-hause), then [more](second.md).

                ## Übungen für zu Hause

                Words.
                """;
        SourceTree pages = Damage.with(minimal, "content/advice/third.md", page);
        return Damage.with(
                pages,
                "content/images/geübt.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A knee</title></svg>\n");
    }
}
