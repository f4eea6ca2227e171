package dev.limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import dev.limber.Ring;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.pipeline.Memo;
import dev.limber.pipeline.SiteBuilder;
import dev.limber.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever an editor does, the warm preview shows what a build from nothing would, and keeps no more than one build.
 * {@code -Dedits=1000} for the long run, {@code -Dedits.seed=N} for another one.
 */
class RandomEditsTest {
    private static final int EDITS = Ring.count("edits", 12, 40);
    private static final long SEED = Long.getLong("edits.seed", 20261122);
    private static final long MEGABYTE = 1 << 20;
    private static final List<String> OPEN = List.of(
            "index.html", "404.html", "exercises/half-squat.html", "exercises/index.html", "advice/page-1.html");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final List<String> history = new ArrayList<>();

    @Test
    void after_every_edit_the_served_site_is_that_of_a_clean_build() {
        GuideRun.of("knees", folder).withOwnTheme();
        PreviewSettings settings = Running.settings(folder, 0, false);
        Rebuilder rebuilder = new Rebuilder(settings);
        ServedSite site = ServedSite.empty().with(rebuilder.next(pages -> {}));
        long before = memory();
        for (int i = 0; i < EDITS; i++) {
            edit();
            Map<String, String> early = new TreeMap<>();
            GuideBuild build = rebuilder.next(pages -> OPEN.forEach(path ->
                    pages.page(path).ifPresent(page -> early.put(path, Responses.mark(Optional.of(page))))));
            site = site.with(build);
            compare(settings, build, site, early);
        }
        restore();
        rebuilder.next(pages -> {});
        long after = memory();
        Rebuilder fresh = new Rebuilder(settings);
        fresh.next(pages -> {});
        assertThat(rebuilder.kept()).as("results kept").isEqualTo(fresh.kept());
        System.out.printf("%d edits: %d KB more memory%n", EDITS, (after - before) / 1024);
        assertThat(after - before).as("bytes of memory").isLessThan(8 * MEGABYTE);
    }

    private void compare(PreviewSettings settings, GuideBuild build, ServedSite site, Map<String, String> early) {
        GuideBuild clean = clean(settings);
        String lately = "after " + history.subList(Math.max(0, history.size() - 8), history.size());
        assertThat(texts(build.result().diagnostics()))
                .as(lately)
                .isEqualTo(texts(clean.result().diagnostics()));
        if (!clean.result().hasErrors()) {
            Map<String, String> served = new TreeMap<>();
            site.site().files().forEach((path, file) -> served.put(path, Responses.mark(Optional.of(file))));
            Map<String, String> built = new TreeMap<>();
            clean.result().output().files().forEach((path, file) -> built.put(path, Responses.mark(Optional.of(file))));
            assertThat(served).as(lately).isEqualTo(built);
            assertThat(early).as("pages shown early, " + lately).isNotEmpty();
            early.forEach((path, mark) ->
                    assertThat(mark).as(path + " early, " + lately).isEqualTo(built.get(path)));
        }
    }

    private static GuideBuild clean(PreviewSettings settings) {
        var read = new SourceReader().read(settings.content(), settings.theme());
        return new GuideBuild(
                new SiteBuilder(settings.build(), Memo.none())
                        .build(read.value())
                        .after(read.diagnostics()),
                read.value(),
                0);
    }

    private static List<String> texts(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::toString).toList();
    }

    /** One thing that an editor may do: add, change, rename, delete, break or mend. */
    private void edit() {
        List<Path> files = files();
        Path file = files.get(random.nextInt(files.size()));
        switch (random.nextInt(6)) {
            case 0 -> write(folder.resolve("content/advice/page-" + random.nextInt(5) + ".md"), page());
            case 1 -> write(file, text(file) + "\nChanged " + random.nextInt(1000) + ".\n");
            case 2 -> rename(file);
            case 3 -> delete(file);
            case 4 -> spoil(file);
            default -> restore();
        }
    }

    private String page() {
        return "---\ntitle: Page " + random.nextInt(100) + "\nsummary: A page.\ndraft: " + random.nextBoolean()
                + "\n---\n\nSee [help](get-help.md) and page " + random.nextInt(100) + ".\n";
    }

    private void rename(Path file) {
        note("rename", file);
        String name =
                "renamed-" + random.nextInt(5) + file.getFileName().toString().replaceFirst("^[^.]*", "");
        try {
            Files.move(file, file.resolveSibling(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(Path file) {
        note("delete", file);
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a few characters out of the middle, or puts some in. */
    private void spoil(Path file) {
        String text = text(file);
        int at = random.nextInt(text.length() + 1);
        String rest = text.substring(Math.min(text.length(), at + random.nextInt(6)));
        write(
                file,
                text.substring(0, at)
                        + List.of("", "\"", "]: [", "{{", "\n- ", "#").get(random.nextInt(6))
                        + rest);
    }

    /** Everything as it was at first. */
    private void restore() {
        below("content", "theme").forEach(this::delete);
        GuideRun.of("knees", folder).withOwnTheme();
        history.add("restore");
    }

    private void write(Path file, String text) {
        note("write", file);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String what, Path file) {
        history.add(what + " " + folder.relativize(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an editor edits: text, mostly of the content. */
    private List<Path> files() {
        return below("content", "theme/css", "theme/templates/parts", "theme/strings");
    }

    private List<Path> below(String... parts) {
        List<Path> found = new ArrayList<>();
        for (String part : parts) {
            try (Stream<Path> walk = Files.walk(folder.resolve(part))) {
                walk.filter(Files::isRegularFile).sorted().forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static long memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
