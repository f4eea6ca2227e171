package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.figure.animation.Animation;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Muscle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A film of a page with several moves: it shows all of them, and holds each. */
class FilmMovesTest {
    private static final Figures SHIPPED = Shipped.read().value();

    private static Animation film(String text) {
        return Animation.of(Shipped.typed(text).value().orElseThrow()).get(0);
    }

    /** The poses of each move that is one of several on its page; pages with parts say so in their dose. */
    private static final Map<String, List<String>> SEVERAL = Map.of(
            "bird-dog", List.of("arm", "both"),
            "cat-cow", List.of("cat", "cow"),
            "pilates", List.of("tilt", "slide", "lift", "bridge", "bird-dog"),
            "trunk-rotation", List.of("roll", "other"));

    private static List<String> played(String slug) {
        return SHIPPED.animations().get(slug).stream()
                .flatMap(animation -> animation.poses().stream().map(KeyPose::id))
                .toList();
    }

    @Test
    void aFilmShowsAllMovesOfItsPage() {
        SEVERAL.forEach((slug, poses) -> assertThat(played(slug)).as(slug).containsAll(poses));
    }

    @ParameterizedTest
    @CsvSource({"neck-and-shoulder-yoga, 7", "lifting-weights, 5"})
    void aFilmShowsEachPartThatIsDrawn(String slug, int drawn) throws IOException {
        String page = Files.readString(Path.of("content/exercises", slug + ".md"));
        List<String> poses = Pattern.compile("\\{ part: .*?, step: (\\d)")
                .matcher(page)
                .results()
                .flatMap(part -> Shipped.move(slug).beside("", Integer.parseInt(part.group(1))).stream())
                .map(KeyPose::id)
                .toList();
        assertThat(played(slug)).containsAll(poses);
        assertThat(poses).as("so that a page without its drawings is told").hasSize(drawn);
    }

    @Test
    void eachPageWithPartsIsHeldToThem() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("content/exercises"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".md"))
                            .filter(page -> read(page).contains("\n  parts:\n"))
                            .map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrder("neck-and-shoulder-yoga.md", "lifting-weights.md");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aFilmOfSeveralMovesHoldsEachAndRestsBetweenThem() {
        Animation film = film("loop: [a, b, a, c]\nposes:\n  - { id: a, text: One., from: standing }\n"
                + "  - { id: b, text: Two., pelvis: 9 }\n  - { id: c, text: Three., pelvis: -4 }\n");
        assertThat(film.ends()).extracting(KeyPose::id).containsExactly("b", "c");
        String css = film.css(pose -> pose.id().equals("b") ? 5 : 0);
        assertThat(css)
                .as("half a rest, a move of 1.8 s, 5 s held, back, a rest of 1.2 s, a move, half of .8 s")
                .contains("animation:12.6s ", "}19%,58.7%{", "}73%,82.5%{");
    }

    @Test
    void aPoseOnTheWayIsNotHeld() {
        Animation film = film("loop: [a, b, c]\nposes:\n  - { id: a, text: One., from: standing }\n"
                + "  - { id: b, text: Two., pelvis: 9 }\n  - { id: c, text: Three., pelvis: 14 }\n");
        assertThat(film.ends()).extracting(KeyPose::id).containsExactly("c");
        assertThat(film.css(pose -> 5)).contains("animation:6.7s ");
    }

    @Test
    void eachPartIsHeldAsLongAsItsOwnDose() {
        IntUnaryOperator hold = step -> step == 3 || step == 6 ? 5 : 0;
        String css = SHIPPED.animationStyle("neck-and-shoulder-yoga", hold).orElseThrow();
        assertThat(css).contains(".film[open] [class^=kb]{animation:22.4s ");
    }

    /** Knees that roll to both sides in one film, and an ear that goes to both shoulders. */
    @ParameterizedTest
    @CsvSource({"'legs: true, hip: 58, knee: 108, roll', side, SIDE", "neck, neck, NECK"})
    void eachSideIsLitOnItsOwnWay(String turned, String word, Muscle muscle) {
        Animation both = film("loop: [a, b, a, c]\nposes:\n  - { id: a, text: One., front: { " + turned + ": 0 } }\n"
                + "  - { id: b, text: Two., front: { " + turned + ": 30 }, muscles: [" + word + "] }\n"
                + "  - { id: c, text: Three., front: { " + turned + ": -30 }, muscles: [" + word + "] }\n");
        String css = both.css(pose -> 0);
        assertThat(lit(css, muscle.ordinal())).containsExactly("0", "1", "0", "0");
        assertThat(lit(css, muscle.ordinal() + Muscle.values().length)).containsExactly("0", "0", "0", "1");
    }

    private static List<String> lit(String css, int mark) {
        String frames = css.substring(css.indexOf("@keyframes k-u" + mark + "{"));
        return Pattern.compile("opacity:(\\d)")
                .matcher(frames.substring(0, frames.indexOf("}}")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
