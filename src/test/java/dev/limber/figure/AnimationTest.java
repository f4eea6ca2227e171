package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.limber.figure.animation.Animation;
import dev.limber.figure.animation.Easing;
import dev.limber.figure.animation.Segment;
import dev.limber.figure.animation.Tempo;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.move.Muscle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moves in motion: what a browser mixes between key frames is what the body would do. */
class AnimationTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/figures");
    private static final Figures SHIPPED = Shipped.read().value();
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d)?)%");

    static Collection<String> slugs() {
        return SHIPPED.animations().keySet();
    }

    private static List<Animation> animations(String slug) {
        return SHIPPED.animations().get(slug);
    }

    private static String svg(String slug) {
        return SHIPPED.page().animation(slug, slug + ", moving").orElseThrow();
    }

    private static String css(String slug) {
        return SHIPPED.animationStyle(slug, step -> 5).orElseThrow();
    }

    @Test
    void everyMoveHasAnAnimationButTheOneThatIsARest() {
        TreeSet<String> moves =
                new TreeSet<>(Shipped.moves().stream().map(Move::slug).toList());
        moves.removeIf(slug -> Files.notExists(Path.of("content/exercises", slug + ".md")));
        moves.remove("belly-flop-stretch");
        assertThat(slugs()).containsExactlyElementsOf(moves);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void noPartStraysFromItsWayBetweenKeyFrames(String slug) {
        for (Segment segment : segments(slug)) {
            assertThat(segment.pieces()).isLessThanOrEqualTo(12);
            assertThat(segment.off(segment.pieces()))
                    .as("thousandths of height")
                    .isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void noPartTurnsTheLongWayRound(String slug) {
        animations(slug).forEach(AnimationTest::noPartTurnsTheLongWayRound);
    }

    private static void noPartTurnsTheLongWayRound(Animation animation) {
        for (int part = 0; part < animation.segments().get(0).size(); part++) {
            double before = animation.part(part).place().turn();
            for (Segment segment : animation.segments()) {
                for (int frame = 0; frame <= segment.pieces(); frame++) {
                    double turn = segment.at(part, frame).place().turn();
                    assertThat(turn).isCloseTo(before, within(180d));
                    before = turn;
                }
            }
        }
    }

    private static List<Segment> segments(String slug) {
        return animations(slug).stream()
                .flatMap(animation -> animation.segments().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void itIsLight(String slug) throws IOException {
        int more = Math.max(0, animations(slug).size() - 3);
        assertThat(zipped(svg(slug)) + zipped(css(slug))).isLessThanOrEqualTo((4 + more) * 1024);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void aMuscleIsLitOnTheWayToThePosesInWhichItIsFelt(String slug) {
        for (Animation animation : animations(slug)) {
            for (Muscle muscle : Muscle.values()) {
                long felt = animation.poses().stream()
                        .filter(pose -> pose.appearance().muscles().contains(muscle))
                        .count();
                boolean changes = felt > 0 && felt < animation.poses().size();
                assertThat(animation.css(pose -> 5).matches(".*\\.u" + muscle.ordinal() + "[{,)].*"))
                        .as(muscle.name())
                        .isEqualTo(changes);
            }
        }
    }

    @Test
    void aMuscleIsOutAtRest() {
        assertThat(css("glute-bridge"))
                .contains(":is(.u4,.u7){opacity:0;animation:")
                .containsPattern("@keyframes k-u4\\{0%,[\\d.]+%\\{opacity:0}[\\d.]+%,to\\{opacity:1}}");
    }

    @Test
    void aFilmBeginsWithTheFormThatThePageBeginsWith() {
        List<List<String>> loops = animations("bird-dog").stream()
                .map(animation -> animation.poses().stream().map(KeyPose::id).toList())
                .toList();
        assertThat(loops).containsExactly(List.of("start", "arm"), List.of("start", "both"));
    }

    @Test
    void aBackThatKeepsItsCurveIsNotCutInSlices() {
        assertThat(Jsoup.parseBodyFragment(svg("lifting-weights")).select("path.tp"))
                .as("outline and colour of five backs")
                .hasSize(10);
        assertThat(Jsoup.parseBodyFragment(svg("cat-cow")).select("path.tp")).hasSize(12);
    }

    private static List<Animation> typed(String text) {
        return Animation.of(Shipped.typed(text).value().orElseThrow());
    }

    @Test
    void aHeadTurnsFromTheFrontToTheSide() {
        String turning = "loop: [a, b]\nposes:\n  - { id: a, text: Looking ahead., front: { turn: %s } }\n"
                + "  - { id: b, text: Looking aside., front: { turn: %s } }\n";
        for (String film : List.of(turning.formatted("0", "80"), turning.formatted("-80", "10"))) {
            assertThat(typed(film).get(0).segments()).hasSize(1);
        }
    }

    private static String fromTheFront(String one, String other) {
        return "loop: [a, b]\nposes:\n  - { id: a, text: One., front: { " + one + " } }\n"
                + "  - { id: b, text: Two., front: { " + other + " } }\n";
    }

    /** Stills leave out a forearm below the picture, lay the crossed ones over both arms, and one leg over the other. */
    @Test
    void eachPictureOfAFilmFromTheFrontHasTheSameParts() {
        String legs = "legs: true, hip: 60, knee: 110, roll: ";
        for (String film : List.of(
                fromTheFront("right-out: 4, right-fore-out: 2", "right-out: 165, right-fore-out: 150"),
                fromTheFront("left-out: 165, left-fore-out: 150", "left-out: 4, left-fore-out: 2"),
                fromTheFront(
                        "right-out: 20, left-out: 20",
                        "right-out: -33, right-fore-out: -137, left-out: -33, " + "left-fore-out: -137"),
                fromTheFront(legs + "0", legs + "-50"),
                fromTheFront(legs + "0", legs + "85"))) {
            Segment only = typed(film).get(0).segments().get(0);
            assertThat(only.off(only.pieces())).as(film).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void aFilmDoesNotGoFromTheFrontOfABodyToItsBack() {
        String film = fromTheFront("legs: true, turn: 0", "turn: 180");
        assertThat(Shipped.typed(film).diagnostics())
                .singleElement()
                .satisfies(error -> assertThat(error.span().line() + ":"
                                + error.span().column() + " " + error.message() + " " + error.code())
                        .isEqualTo("4:41 pose \"b\": it is seen from behind, and \"a\" before it from the front"
                                + " OUT_OF_RANGE"));
        assertThat(Shipped.typed(film.replace("loop: [a, b]\n", "card: b\n").replace("180 } }", "180 }, ghost: a }"))
                        .value()
                        .map(Animation::of))
                .as("a still over a ghost, without a film")
                .contains(List.of());
    }

    @Test
    void aFilmThatEndsWithOtherFeetIsNotRound() {
        String bending = "loop: [a, b, c]\nposes:\n  - { id: a, text: One., from: lying-back, "
                + "legs: { both: { hip: 0, knee: 0, ankle: 0 } } }\n"
                + "  - { id: b, text: Two., from: a, legs: { both: { hip: 40, knee: 40, ankle: 0 } } }\n"
                + "  - { id: c, text: Three., from: a, legs: { both: { hip: 0, knee: 0, ankle: %s } } }\n";
        assertThat(typed(bending.formatted("0")).get(0).css(pose -> 5)).doesNotContain("alternate");
        assertThat(typed(bending.formatted("-30")).get(0).css(pose -> 5)).contains("alternate");
    }

    @Test
    void aMuscleIsLitInItsOwnFilmAlone() {
        List<Animation> films = typed("loops: [[a, b], [c, b]]\nposes:\n  - { id: a, text: One., from: standing }\n"
                + "  - { id: b, text: Two., pelvis: 9, muscles: [tummy] }\n"
                + "  - { id: c, text: Three., pelvis: -4, muscles: [tummy] }\n");
        String muscle = ".u" + Muscle.valueOf("TUMMY").ordinal() + "{";
        assertThat(films)
                .extracting(Animation::cssClass)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(films.get(0).css(pose -> 5))
                .contains(".film[open] ." + films.get(0).cssClass() + " " + muscle)
                .doesNotContain(".film[open] " + muscle);
        assertThat(films.get(1).css(pose -> 5)).doesNotContain(muscle);
    }

    @Test
    void hipsNarrowAsTheyTurnInAnAnimationFromTheFront() {
        Element hips = Jsoup.parseBodyFragment(svg("trunk-rotation")).selectFirst("path.lg");
        Matcher frames = Pattern.compile("@keyframes " + hips.parent().className() + "\\{.*?}}")
                .matcher(css("trunk-rotation"));
        assertThat(frames.find()).isTrue();
        assertThat(frames.group()).contains("scale(1,1)", "scale(.88,1)");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void nothingMovesUnlessItIsOpenedOnAScreenByWhoAllowsMotion(String slug) {
        String css = css(slug);
        assertThat(css)
                .startsWith("@media screen and (prefers-reduced-motion:no-preference){")
                .endsWith("}}");
        String rules = css.replace("@media screen and (prefers-reduced-motion:no-preference){", "")
                .replaceAll("@keyframes k[a-z]?(-u)?\\d+\\{([^{}]*\\{[^{}]*})*}", "");
        for (String rule : rules.split("}")) {
            if (rule.contains("{")) {
                assertThat(rule).startsWith(".film[open] ");
            }
        }
        assertThat(css).containsPattern(" ([246] alternate|8)}").doesNotContain("infinite");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void keyFramesOnlyTransformAndComeInOrder(String slug) {
        Matcher frames = Pattern.compile("@keyframes (k[a-z]?\\d+)\\{((?:[^{}]*\\{[^{}]*})*)}")
                .matcher(css(slug));
        Element page = Jsoup.parseBodyFragment(svg(slug));
        int count = 0;
        while (frames.find()) {
            count++;
            assertThat(page.getElementsByClass(frames.group(1)))
                    .as(frames.group(1))
                    .isNotEmpty();
            assertThat(frames.group(2)
                            .replaceAll("[^{}]*\\{transform:[^;{}]+(;animation-timing-function:[^;{}]+)?}", ""))
                    .isEmpty();
            List<Double> percents = PERCENT.matcher(frames.group(2))
                    .results()
                    .map(found -> Double.valueOf(found.group(1)))
                    .toList();
            assertThat(percents).isSorted().first().isEqualTo(0d);
            assertThat(percents).allMatch(percent -> percent <= 100);
        }
        assertThat(count).isPositive();
        assertThat(page.select("[class^=k]").eachAttr("class"))
                .allMatch(name -> css(slug).contains("@keyframes " + name + "{"));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void movesAsBefore(String slug) throws IOException {
        String animation = (svg(slug) + "\n" + css(slug)).replace("><", ">\n<").replace("}@", "}\n@") + "\n";
        Path golden = FOLDER.resolve(slug + ".film.txt");
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, animation);
        }
        assertThat(animation).isEqualTo(Files.readString(golden));
    }

    @Test
    void itIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String usual = css("cat-cow");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(css("cat-cow")).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLongHoldIsShownShortAndAShortOneIsSeen() {
        assertThat(Tempo.ofHold(30).hold()).isEqualTo(6);
        assertThat(Tempo.ofHold(5).hold()).isEqualTo(5);
        assertThat(Tempo.ofHold(2).hold()).isEqualTo(2);
        assertThat(Tempo.ofHold(0).hold()).isEqualTo(.8);
    }

    @Test
    void piecesOfTheEaseFollowEachOtherWithoutASeam() {
        List<Easing.Piece> pieces = Easing.pieces(2);
        assertThat(pieces.get(0).end()).isCloseTo(.5, within(1e-9));
        assertThat(pieces.get(1).end()).isEqualTo(1);
        assertThat(pieces.get(0).timing()).isEqualTo("cubic-bezier(.37,0,.69,.5)");
        assertThat(pieces.get(1).timing()).isEqualTo("cubic-bezier(.32,.5,.63,1)");
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
