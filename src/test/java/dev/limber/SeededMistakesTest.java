package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twelve mistakes that editors make: each reported at its place, alone and all at once, and nothing else. */
class SeededMistakesTest {
    private static final String LIFT = "content/exercises/straight-leg-lift.md";
    private static final String SQUAT = "content/exercises/half-squat.md";

    @TempDir
    private static Path built;

    private static Map<String, String> site = Map.of();

    @TempDir
    Path folder;

    /** A mistake, what it does to the guide, and what must be said about it. */
    enum Mistake {
        BROKEN_LINK(
                "content/index.md:7:36 broken-link",
                guide -> guide.replace("content/index.md", "straight-leg-lift.md)", "straight-leg-lft.md)")),
        BROKEN_ANCHOR(
                LIFT + ":53:44 broken-anchor",
                guide -> guide.replace(LIFT, "half-squat.md#steps", "half-squat.md#stepz")),
        MISSING_IMAGE(
                "content/index.md:9:30 missing-image",
                guide -> guide.replace("content/index.md", "images/knee.svg", "images/kne.svg")),
        MISSING_ALTERNATIVE(
                "content/advice/get-help.md:7:1 missing-alt",
                guide -> guide.write(
                        "content/advice/get-help.md",
                        guide.read("content/advice/get-help.md") + "\n![](../images/knee.svg)\n")),
        MISSPELT_KEY(
                LIFT + ":10:1 unknown-key", guide -> guide.replace(LIFT, "equipment: [chair]", "equipmnt: [chair]")),
        WRONG_TYPE(LIFT + ":15:16 wrong-type", guide -> guide.replace(LIFT, "times-a-day: 2", "times-a-day: twice")),
        OUT_OF_RANGE(SQUAT + ":13:28 out-of-range", guide -> guide.replace(SQUAT, "reps: 10, rest", "reps: 99, rest")),
        UNCLOSED_QUOTE(
                "content/conditions/new-knee.md:2:8 unclosed-quote",
                guide -> guide.replace("content/conditions/new-knee.md", "title: A new knee", "title: \"A new knee")),
        MISSING_SECTION(
                SQUAT + ":33:1 missing-section",
                guide -> guide.replace(SQUAT, "## Breathing\n\nBreathe out as you stand up.\n\n", "")),
        UNKNOWN_SOURCE(
                SQUAT + ":17:11 unknown-source",
                guide -> guide.replace(SQUAT, "sources: [leaflet]", "sources: [leaflett]")),
        DUPLICATE_SLUG(
                "content/routines/get-help.md:1:1 duplicate-slug",
                guide -> guide.write("content/routines/get-help.md", guide.read("content/routines/morning.md"))),
        TEMPLATE_TYPO(
                "theme/templates/404.peb:1:9 template-name",
                guide -> guide.withOwnTheme().write("theme/templates/404.peb", "{{ page.titel }}\n"));

        private final String expected;
        private final UnaryOperator<GuideRun> make;

        Mistake(String expected, UnaryOperator<GuideRun> make) {
            this.expected = expected;
            this.make = make;
        }

        String expected() {
            return expected;
        }

        GuideRun makeIn(GuideRun guide) {
            return make.apply(guide);
        }
    }

    @BeforeAll
    static void build() {
        GuideRun guide = GuideRun.of("knees", built);
        assertThat(guide.run("build").exit()).isZero();
        site = texts(guide);
    }

    @ParameterizedTest
    @EnumSource
    void eachMistakeIsReportedAtItsPlaceAndTheSiteStaysAsItWas(Mistake mistake) {
        GuideRun guide = GuideRun.copyOf(built, folder);

        GuideRun.Result result = mistake.makeIn(guide).run("build");

        assertThat(result.diagnostics()).as(result.err()).containsExactly(mistake.expected());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("hint: ");
        assertThat(texts(guide)).isEqualTo(site);
    }

    /** Every byte of the site as a character. */
    private static Map<String, String> texts(GuideRun guide) {
        Map<String, String> texts = new TreeMap<>();
        guide.site().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    @Test
    void allTwelveAtOnceAreAllReportedAndNoThirteenth() {
        GuideRun guide = GuideRun.of("knees", folder);
        Arrays.stream(Mistake.values()).forEach(mistake -> mistake.makeIn(guide));
        GuideRun.Result result = guide.run("build");
        assertThat(result.diagnostics().stream().map(SeededMistakesTest::withoutPlace))
                .as(result.err())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Mistake.values())
                        .map(mistake -> withoutPlace(mistake.expected()))
                        .toList());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(guide.site()).isEmpty();
    }

    /** Some mistakes move the lines of others in the same file. */
    private static String withoutPlace(String diagnostic) {
        return diagnostic.replaceFirst(":\\d+:\\d+", "");
    }
}
