package dev.limber.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.file.SourceFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of poses that contradict each other, their own numbers or what stands beside them. */
class PoseFaultsTest {
    private static final String LUNGE = """
            poses:
              - id: lean
                text: One foot ahead, both hands on the wall.
                from: standing
                pelvis: 8
                anchor: { part: foot, x: %.3f }
                legs: { near: { hip: -14, knee: 0, ankle: 20 }, far: { x: %.3f } }
                arms: { both: { x: %.3f, y: 0.76, palm: 172 } }
                props: [floor, { wall: { x: %.3f } }]
            """;

    private static List<Diagnostic> found(String text) {
        return Shipped.typed(text).diagnostics();
    }

    private static List<String> told(String text) {
        return found(text).stream()
                .map(found -> found.span().line() + ":" + found.span().column() + " " + found.message())
                .toList();
    }

    private static String pose(String keys) {
        return "poses:\n  - { id: p, text: A person., " + keys + " }\n";
    }

    @Test
    void allKeysThatNameAPoseByItsIdAreTold() {
        assertThat(found("poses:\n  - { id: up, text: One., from: standing }\n  - { id: up, text: Two. }\n"))
                .extracting(Diagnostic::hint)
                .containsExactly("Give it another id; from, ghost, card, loop, loops and a routine name poses by it.");
    }

    @Test
    void aSecondPoseOfTheSameNameIsTold() {
        assertThat(told("poses:\n  - { id: low, text: One., from: standing }\n"
                        + "  - { id: high, text: Two. }\n  - { text: Three., id: low }\n"))
                .containsExactly("4:25 two poses are called \"low\": this one, and the one in line 2");
    }

    @Test
    void aHeadThatTurnsFurtherThanNecksDoIsTold() {
        String front = "poses:\n  - { id: a, text: Looking aside., from: standing, front: { turn: %s } }\n";
        assertThat(told(front.formatted("-90")))
                .containsExactly("2:67 pose \"a\": turn -90 is more than most people can do");
        assertThat(told(front.formatted("-150")))
                .containsExactly("2:67 pose \"a\": turn -150 is more than most people can do");
        assertThat(told(front.formatted("60"))).isEmpty();
        assertThat(told(front.formatted("180"))).isEmpty();
    }

    @Test
    void anElbowOnTheFloorThatIsTooFarFromTheShoulderIsTold() {
        String text = "poses:\n  - id: a\n    text: On the forearms.\n    from: hands-and-knees\n    pelvis: 103\n"
                + "    arms: { both: { propped: 1, x: %s } }\n";
        assertThat(told(text.formatted("0.6")))
                .singleElement()
                .asString()
                .startsWith("6:36 pose \"a\": the near elbow cannot reach x 0.6");
        assertThat(told(text.formatted("0.24"))).isEmpty();
    }

    @Test
    void aSecondPoseForOnePlaceIsTold() {
        assertThat(told("poses:\n  - { id: a, steps: [1, 3], text: One., from: standing }\n"
                        + "  - { id: b, steps: 2, text: Two. }\n  - { id: c, steps: [4, 3], text: Three. }\n"
                        + "  - { id: d, section: sitting, steps: [3], text: Four. }\n"))
                .containsExactly("4:25 two poses stand at step 3: \"a\" and \"c\"");
        assertThat(told("poses:\n  - { id: a, section: sitting, text: One., from: standing }\n"
                        + "  - { id: b, section: sitting, text: Two. }\n"))
                .containsExactly("3:23 two poses stand at heading \"sitting\": \"a\" and \"b\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: standing, hands: { x: 0.3, y: 0.7 }, pelvis: -400 | pelvis -400 is beyond -180",
                "from: hands-and-knees, spine: { thoracic: 95 } | thoracic 95 is beyond 50",
                "from: standing, legs: { both: { hip: 0, knee: 380 } } | knee 380 is beyond 155",
                "from: standing, legs: { far: { hip: 10, ankle: -90 } } | far ankle -90 is beyond -75",
                "from: hands-and-knees, arms: { near: { shoulder: 260 } } | near shoulder 260 is beyond 185",
                "'front: { neck: 110, right-out: 9, left-out: 9 }' | neck 110 is beyond 60",
                "'front: { legs: true, right-knee: 190, hip: 40 }' | right-knee 190 is beyond 155",
            })
    void anAngleThatNobodyHasIsToldOnceAtItsKey(String keys, String message) {
        String text = pose(keys) + "  - { id: q, text: The same again. }\n"
                + "  - { id: r, text: And again., from: p, hand-shape: fist }\n";
        assertThat(told(text)).singleElement().asString().startsWith("2:").endsWith("pose \"p\": " + message);
    }

    @Test
    void theNumberOfAnAngleIsNamedWhereItWorks() {
        assertThat(found(pose("from: standing, spine: { lumbar: 90, neck: -80 }")))
                .extracting(Diagnostic::hint)
                .containsExactly("The largest value that works is 70.", "The smallest value that works is -60.");
        assertThat(found(pose("from: crook-lying, legs: { near: { hip: -60, knee: 0 } }")))
                .extracting(Diagnostic::hint)
                .containsExactly("It goes from -30 to 135.");
        assertThat(found(pose("from: standing, pelvis: 270")))
                .extracting(Diagnostic::hint)
                .containsExactly("It goes from -180 to 180: 0 is upright, 90 face down, -90 on the back.");
    }

    @Test
    void aSwimmersArmsGoRoundAndRound() {
        assertThat(told(pose("from: in-water, anchor: { y: 0.3 }, pelvis: 88, props: [water],"
                        + " arms: { near: { shoulder: 420, elbow: 0 } }")))
                .isEmpty();
    }

    @Test
    void whatFollowsFromAnotherMistakeIsNotTold() {
        assertThat(told("poses:\n  - { id: up, text: Kneeling., from: hands-and-knes, hands: { x: 0.3 } }\n"
                        + "  - { id: on, text: Again. }\n"))
                .containsExactly("2:38 \"hands-and-knes\" is not known here");
        assertThat(told("poses:\n  - { id: up, text: Kneeling., from: hands-and-knees, hands: { x: 0.7 } }\n"
                        + "  - { id: on, text: Again., hand-shape: fist }\n"))
                .singleElement()
                .asString()
                .startsWith("2:67 pose \"up\": the near hand cannot reach x 0.70");
    }

    @Test
    void aMistakeThatSaysNothingAboutTheBodyHidesNone() {
        assertThat(told("poses: [ { id: up, text: Kneeling., from: hands-and-knees, muscles: [calf, claf],"
                        + " hands: { x: 0.7 } }, { id: flat, text: Lying., from: lying-back, pelvsi: 3 } ]\n"))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("\"claf\" is not known"))
                .anySatisfy(line -> assertThat(line).contains("near hand cannot reach"))
                .anySatisfy(line -> assertThat(line).contains("\"pelvsi\" is not known"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loop: [nope]", "card: nope", "lop: up", "props: [flor]"})
    void aMistakeBelowThePosesIsOfNoPoseAndHidesNone(String below) {
        String text = pose("from: hands-and-knees, hands: { x: 0.7 }") + below + "\n";
        FaultyFigure figure = FaultyFigure.of(new SourceFile("move.figure.yaml", text.getBytes(UTF_8)))
                .orElseThrow();
        assertThat(found(text))
                .extracting(found -> found.span().line(), figure::draws)
                .containsExactly(tuple(2, true), tuple(3, false));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, -.45, -.2, 0, .3, 2})
    void aWallMayStandInFrontAnywhere(double x) {
        assertThat(told(lunge(x, .48))).isEmpty();
        assertThat(told(lunge(x, .56))).singleElement().asString().contains("hand goes 6.2");
    }

    private static String lunge(double x, double hands) {
        return String.format(Locale.ROOT, LUNGE, x, x + .3, x + hands, x + .52);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.5, -.1, 0, .4})
    void aWallMayStandBehindAnywhere(double x) {
        String text = "poses:\n  - { id: sit, text: Against the wall., from: back-to-wall, anchor: { x: %.3f, y: 0.4 },"
                + " feet: { x: %.3f }, props: [floor, { wall: { x: %.3f } }] }\n";
        assertThat(told(String.format(Locale.ROOT, text, x, x + .27, x))).isEmpty();
        assertThat(told(String.format(Locale.ROOT, text, x, x + .27, x + .05)))
                .singleElement()
                .asString()
                .contains("the body goes 5.0 % of height into the wall");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arms: { far: { x: 0.32, y: 0.7, palm: 170 } } | far hand",
                "legs: { far: { hip: 34, knee: 0 } } | far foot",
                "pelvis: 30, legs: { near: { hip: 33, knee: 5 }, far: { hip: 33, knee: 5 } } | body",
            })
    void nothingGoesThroughAWall(String keys, String part) {
        assertThat(told(pose("from: standing, props: [floor, { wall: { x: 0.24 } }], " + keys)))
                .anySatisfy(line ->
                        assertThat(line).contains("the " + part + " goes ").endsWith("into the wall"));
    }

    @Test
    void aHandMayRestOnALowWall() {
        String low = "from: standing, arms: { near: { x: 0.24, y: 0.62, palm: 90 } }, props: [floor, { wall: %s }]";
        assertThat(told(pose(low.formatted("{ x: 0.22, height: 0.6 }")))).isEmpty();
        assertThat(told(pose(low.formatted("{ x: 0.22 }")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from: sitting-chair, props: [floor, { ball: { size: 0.125 } }]",
                "from: sitting-chair, props: [floor, { step: { x: -0.15, width: 0.28, height: 0.25 } }]",
                "from: sitting-chair, props: [floor, { cushion: { x: -0.15, width: 0.28, height: 0.24 } }]",
                "from: sitting-chair",
                "from: standing, props: [floor]",
                "from: standing, anchor: { part: hip, y: 0.7 }, legs: { both: { hip: 0, knee: 0 } }, airborne: true",
                "from: hands-and-knees, props: [mat]",
                "from: lying-front, props: [bed]",
                "from: sitting-on-heels, props: [mat]",
                "from: in-water, anchor: { y: 0.4 }, props: [water]",
                "from: standing, anchor: { y: 0.1 }, legs: { far: { x: 0.03, y: 0.1 } },"
                        + " props: [floor, { step: { x: -0.1, width: 0.4, height: 0.1 } }]",
            })
    void aBodyIsCarriedByWhatIsBelowIt(String keys) {
        assertThat(told(pose(keys))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: sitting-chair, props: [floor, { ball: { size: 0.09 } }] | trunk",
                "from: sitting-chair, props: [floor, { step: { x: -0.15, width: 0.3, height: 0.18 } }] | trunk",
                "from: sitting-chair, props: [floor, { chair: { x: 0.6 } }] | trunk",
                "from: sitting-chair, props: [mat] | trunk",
                "from: lying-back, anchor: { y: 0.07 }, props: [mat] | body",
                "from: lying-front, anchor: { y: 0.09 }, props: [bed] | trunk",
                "from: hands-and-knees, pelvis: 0, anchor: { y: 0.2 }, arms: { both: { shoulder: 5 } } | body",
                "from: standing, anchor: { y: 0.2 }, legs: { both: { hip: 0, knee: 0 } }, props: [floor, chair] | body",
                "from: sitting-on-heels, anchor: { y: 0.05 }, props: [mat] | body",
            })
    void aBodyInTheAirIsTold(String keys, String part) {
        assertThat(told(pose(keys))).singleElement().asString().contains("nothing carries the " + part);
    }

    @Test
    void aSitterBesideTheSeatWouldFall() {
        assertThat(told(pose("from: sitting-chair, anchor: { part: hip, x: 0, y: 0.38 }, props: [floor, chair]")))
                .singleElement()
                .asString()
                .contains("the body would fall");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: hands-and-knees, hands: { x: 0.7 } | hands: { x: 0.7 } | hands: { x: N }",
                "from: hands-and-knees, arms: { far: { x: 0.8 } } | { x: 0.8 } | { x: N }",
                "from: crook-lying, legs: { both: { x: 0.9 } } | { x: 0.9 } | { x: N }",
                "from: hands-and-knees, anchor: { y: 0.09 } | y: 0.09 | y: N",
                "from: back-to-wall, anchor: { x: 0.3 }, feet: { x: 0.5 }, props: [{ wall: { x: 0.36 } }]"
                        + " | { x: 0.3 } | { x: N }",
                "from: standing, arms: { near: { x: 0.2, y: 0.7, palm: 178 } }, props: [{ wall: { x: 0.16 } }]"
                        + " | { x: 0.2, | { x: N,",
                "from: standing, arms: { far: { x: 0.25, y: 0.7, palm: 90 } }, props: [floor, { wall: { x: 0.28 } }]"
                        + " | palm: 90 | palm: N",
                "from: lying-back, anchor: { y: 0.12 }, props: [mat] | y: 0.12 | y: N",
                "from: sitting-chair, anchor: { y: 0.31 }, props: [floor, chair] | y: 0.31 | y: N",
            })
    void theNumberOfAHintWorksWhenItIsPasted(String keys, String typed, String pasted) {
        List<Diagnostic> found = found(pose(keys));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).hint()).containsPattern("([xy]|palm) (that works is )?-?\\d");
        String number = found.get(0).hint().replaceFirst(".*?(-?[0-9]+(\\.[0-9]+)?).*", "$1");
        assertThat(keys).contains(typed);
        assertThat(told(pose(keys.replace(typed, pasted.replace("N", number))))).isEmpty();
    }

    @Test
    void aHintTradesNoMistakeForAnother() {
        assertThat(found(pose("from: standing, anchor: { x: 0 }, legs: { far: { x: 0.01 } },"
                        + " props: [floor, { wall: { x: 0.03 } }]")))
                .singleElement()
                .extracting(Diagnostic::hint)
                .isEqualTo("Move the body or the wall: its face is at x 0.03.");
    }
}
