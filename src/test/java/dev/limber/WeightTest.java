package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.search.SyntheticPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phone has to load, in bytes as they travel (gzip). */
class WeightTest {
    private static final int KIB = 1024;

    @Test
    void anExerciseIsLight() {
        areLight("exercises", 20 * KIB);
    }

    @Test
    void aRoutineWithTheStepsOfItsMovesIsLight() {
        areLight("routines", 28 * KIB);
    }

    private static void areLight(String section, int limit) {
        List<String> heavy = new ArrayList<>();
        int most = 0;
        for (String path : ShippedSite.pagesOf(section)) {
            int weight = withWhatItLoads(path);
            most = Math.max(most, weight);
            if (weight > limit) {
                heavy.add(path + ": " + weight);
            }
        }
        say("heaviest of " + section + " with style and script", most, limit);
        assertThat(heavy).isEmpty();
        assertThat(most).isPositive();
    }

    @Test
    void homeIsLight() {
        int weight = withWhatItLoads("index.html");
        say("home with style and script", weight, 30 * KIB);
        assertThat(weight).isLessThanOrEqualTo(30 * KIB);
    }

    @Test
    void theIndexOfAllMovesIsLight() {
        int weight = withWhatItLoads("exercises/index.html");
        say("index of all moves with its drawings, style and script", weight, 30 * KIB);
        assertThat(weight).isLessThanOrEqualTo(30 * KIB);
    }

    @Test
    void scriptsOfAnExerciseAreSmall() {
        for (String path : ShippedSite.pagesOf("exercises")) {
            assertThat(scripts(path) + later(path)).as(path).isPositive().isLessThanOrEqualTo(4 * KIB);
        }
        say(
                "all JavaScript of an exercise",
                scripts(ShippedSite.pagesOf("exercises").get(0)),
                4 * KIB);
    }

    /** The panel with its words and the style come when a session is asked for; what leads comes while the panel is read. */
    @Test
    void aSessionIsSmall() {
        int panel = assets("session\\..*");
        int lead = assets("session-lead\\..*");
        say("session: what is loaded before its panel, with the style", panel, 10 * KIB);
        say("session: what leads, loaded while the panel is read", lead, 10 * KIB);
        assertThat(panel).isBetween(KIB, 10 * KIB);
        assertThat(lead).isBetween(KIB, 10 * KIB);
    }

    private static int assets(String name) {
        return ShippedSite.files().entrySet().stream()
                .filter(file -> file.getKey().matches("assets/" + name))
                .mapToInt(file -> zipped(file.getValue()))
                .sum();
    }

    /** Beside what every page loads; what its folds hold comes when one is opened. */
    @Test
    void theDiaryIsSmall() {
        int weight = loaded("diary.html", "[src*=diary], [href*=diary.]:is(link), [href*=forget]:is(link)");
        say("script and style of the diary", weight, 6 * KIB);
        assertThat(weight).isBetween(KIB, 6 * KIB);
    }

    /** What the first view needs, with its words; the rest comes behind it. */
    @Test
    void thePageOfPlansIsSmall() {
        int first = heaviest(ShippedSite.files(), "assets/plan\\..*js", 1);
        say("script of plans, to the first view", first, 8 * KIB);
        assertThat(first).isBetween(KIB, 8 * KIB);
        int more = heaviest(ShippedSite.files(), "assets/plan-more\\..*js", 1);
        say("script of plans, to change one", more, 5 * KIB);
        assertThat(more).isBetween(KIB, 5 * KIB);
    }

    /** What a plan is taken along as: the sheet with its style and the reminder, and the code, each when it is asked for. */
    @Test
    void theSheetOfAPlanIsSmall() {
        int sheet = heaviest(ShippedSite.files(), "assets/plan-sheet\\..*js", 1)
                + heaviest(ShippedSite.files(), "assets/plan-sheet\\..*css", 1);
        say("sheet and reminder of a plan", sheet, 7 * KIB);
        assertThat(sheet).isBetween(KIB, 7 * KIB);
        int code = heaviest(ShippedSite.files(), "assets/qr\\..*js", 1);
        say("script of QR codes", code, 4 * KIB);
        assertThat(code).isBetween(KIB, 4 * KIB);
    }

    @Test
    void fontsAreSmall() {
        int all = ShippedSite.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".woff2"))
                .mapToInt(file -> file.getValue().length)
                .sum();
        say("fonts", all, 22 * KIB);
        assertThat(all).isPositive().isLessThanOrEqualTo(22 * KIB);
    }

    /** The script, the manifest, and the shards of three words: the heaviest there are. */
    @Test
    void theFirstListOfTheSearchIsSmall() {
        int list = client() + firstList(ShippedSite.files());
        say("search in the guide, to the first list", list, 14_000);
        assertThat(list).isBetween(KIB, 14_000);
    }

    /** Both scripts and the whole index, but for the texts of excerpts. */
    @Test
    void theWholeSearchIsSmall() {
        int all = ShippedSite.files().entrySet().stream()
                .filter(file -> file.getKey().matches("assets/search.*js|search/[^f].*js"))
                .mapToInt(file -> zipped(file.getValue()))
                .sum();
        say("search in the guide, all but the texts", all, 42 * KIB);
        assertThat(all).isBetween(KIB, 42 * KIB);
    }

    @ParameterizedTest
    @CsvSource({"30, 14000", "1000, 20000"})
    void theFirstListStaysSmallWhereGuidesGrow(int pages, int most) {
        Map<String, byte[]> files = new TreeMap<>();
        new SyntheticPages(7).files(pages).files().forEach(file -> files.put(file.path(), file.bytes()));
        int list = client() + firstList(files);
        say("search in " + pages + " pages, to the first list", list, most);
        assertThat(list).isBetween(KIB, most);
    }

    private static int client() {
        return heaviest(ShippedSite.files(), "assets/search\\..*js", 1);
    }

    private static int firstList(Map<String, byte[]> files) {
        return heaviest(files, "search/[bm]-.*", 1)
                + heaviest(files, "search/t\\d+-.*", 3)
                + heaviest(files, "search/p\\d+-.*", 5);
    }

    private static int heaviest(Map<String, byte[]> files, String pattern, int count) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().matches(pattern))
                .map(file -> zipped(file.getValue()))
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What stands in noscript comes where there are no scripts, and then those are not loaded. */
    private static int withWhatItLoads(String path) {
        return zipped(path) + loaded(path, "script[src], link[rel=stylesheet]:not([disabled], noscript *)");
    }

    private static int scripts(String path) {
        return loaded(path, "script[src]");
    }

    /** The script that only readers who ticked something load. */
    private static int later(String path) {
        Element script = ShippedSite.pages().get(path).selectFirst("script[data-later]");
        return script == null ? 0 : fileOf(path, script.attr("data-later"));
    }

    private static int loaded(String path, String selector) {
        int weight = 0;
        for (Element load : ShippedSite.pages().get(path).select(selector)) {
            String address = load.hasAttr("src") ? load.attr("src") : load.attr("href");
            weight += fileOf(path, address);
        }
        return weight;
    }

    private static int fileOf(String path, String address) {
        Path file = Path.of(path).resolveSibling(address).normalize();
        return zipped(file.toString().replace('\\', '/'));
    }

    private static int zipped(String path) {
        return zipped(ShippedSite.files().get(path));
    }

    private static int zipped(byte[] content) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zip)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.size();
    }

    private static void say(String what, int bytes, int limit) {
        System.out.printf(Locale.ROOT, "weight: %s %d of %d bytes%n", what, bytes, limit);
    }
}
