package dev.limber.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.model.Dose;
import dev.limber.model.Dose.Minutes;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Dose.Sides;
import dev.limber.model.GuideSettings.Pace;
import dev.limber.model.Slug;
import dev.limber.plan.PlanCode.Entry;
import dev.limber.plan.PlanCode.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Codes of plans, and a file of them that {@code src/client/test/plan-code.test.js} reads; {@code -Dgolden.refresh=true} writes it
 * anew.
 */
class PlanCodeTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/plan-codes.txt");
    private static final Pace PACE = new Pace(4, 5);
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final List<String> MOVES =
            IntStream.range(0, 60).mapToObj(i -> new Slug("move-" + i).code()).toList();

    @Test
    void tenThousandPlansComeBackAsTheyWere() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            List<Entry> plan = plan(random);
            String code = PlanCode.write(plan).orElseThrow();
            assertThat(PlanCode.read(code, PACE)).isEqualTo(new PlanCode(plan, Problem.NONE));
            assertThat(code).hasSizeLessThanOrEqualTo(126);
        }
    }

    @Test
    void noneOfAHundredThousandDamagedCodesIsAnotherPlan() {
        Random random = new Random(2);
        for (int i = 0; i < 100_000; i++) {
            List<Entry> plan = plan(random);
            String code = PlanCode.write(plan).orElseThrow();
            String damaged = new CodeDamage(random).of(code);
            PlanCode read = PlanCode.read(damaged, PACE);
            assertThat(read.entries().isEmpty() || read.entries().equals(plan))
                    .as(code + " as " + damaged)
                    .isTrue();
        }
    }

    @Test
    void everyChangeOfOneOrTwoLettersOfAShortPlanIsFound() {
        String code = PlanCode.write(List.of(new Entry(MOVES.get(0), Optional.of(new Minutes(600)))))
                .orElseThrow();
        for (int first = 0; first < code.length(); first++) {
            for (int second = first; second < code.length(); second++) {
                for (char letter : LETTERS.toCharArray()) {
                    String once = with(code, first, letter);
                    String twice = with(once, second, LETTERS.charAt((LETTERS.indexOf(letter) + 7) % 32));
                    assertThat(twice.equals(code)
                                    || PlanCode.read(twice, PACE).entries().isEmpty())
                            .as(twice)
                            .isTrue();
                }
            }
        }
    }

    private static String with(String code, int at, char letter) {
        return code.substring(0, at) + letter + code.substring(at + 1);
    }

    @Test
    void smallLettersHyphensBlanksAndLettersLikeDigitsAreForgiven() {
        List<Entry> plan = plan(new Random(3));
        String code = PlanCode.write(plan).orElseThrow();
        String typed =
                code.replaceAll("(....)", "$1- ").toLowerCase(Locale.ROOT).replace('0', 'o');
        assertThat(PlanCode.read(typed.replace('1', 'l'), PACE).entries()).isEqualTo(plan);
        assertThat(PlanCode.read(typed.replace('1', 'I'), PACE).entries()).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1-", "é", "ß", "10000000000", "1U2V3W4X5Y", "<b>", "\u0000", "1\uD800", "ııııııııııı"})
    void junkIsDamaged(String text) {
        assertThat(PlanCode.read(text, PACE)).isEqualTo(new PlanCode(List.of(), Problem.DAMAGED));
    }

    @Test
    void randomAndLongTextsAreDamagedAndNoException() {
        Random random = new Random(4);
        for (int i = 0; i < 50_000; i++) {
            String text = random.ints(random.nextInt(140), 0, i % 2 == 0 ? 32 : 500)
                    .mapToObj(PlanCodeTest::text)
                    .collect(Collectors.joining());
            assertThat(PlanCode.read(text, PACE).problem()).as(text).isEqualTo(Problem.DAMAGED);
        }
        assertThat(PlanCode.read("1".repeat(1_000_000), PACE).problem()).isEqualTo(Problem.DAMAGED);
    }

    private static String text(int letter) {
        return letter < 32 ? String.valueOf(LETTERS.charAt(letter)) : Character.toString(letter);
    }

    @Test
    void aLaterVersionIsToldAndADamagedFirstLetterIsNot() {
        String later = "2ABCD0";
        assertThat(PlanCode.read(later + CodeLetters.check(later), PACE).problem())
                .isEqualTo(Problem.NEWER);
        String code = PlanCode.write(plan(new Random(5))).orElseThrow();
        assertThat(PlanCode.read("2" + code.substring(1), PACE).problem()).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void whatNoCodeHoldsHasNone() {
        Entry move = new Entry(MOVES.get(0), Optional.empty());
        assertThat(PlanCode.write(List.of())).isEmpty();
        assertThat(PlanCode.write(Collections.nCopies(13, move))).isEmpty();
        assertThat(PlanCode.write(List.of(own(new Repetitions(9, 1, 0, 0, Sides.ONE, PACE)))))
                .isEmpty();
        assertThat(PlanCode.write(List.of(own(new Repetitions(1, 33, 0, 0, Sides.ONE, PACE)))))
                .isEmpty();
        assertThat(PlanCode.write(List.of(own(new Repetitions(1, 1, 128, 0, Sides.ONE, PACE)))))
                .isEmpty();
        assertThat(PlanCode.write(List.of(own(new Minutes(10_801))))).isEmpty();
        assertThat(PlanCode.write(List.of(own(new Dose.Parts(List.of(), 0))))).isEmpty();
    }

    private static Entry own(Dose dose) {
        return new Entry(MOVES.get(0), Optional.of(dose));
    }

    @Test
    void theScriptsAreHeldToTheSameCodes() throws IOException {
        Random random = new Random(6);
        List<String> lines = new ArrayList<>(MOVES);
        for (int i = 0; i < 200; i++) {
            List<Entry> plan = plan(random);
            lines.add(PlanCode.write(plan).orElseThrow() + "\t" + words(plan));
        }
        String text = lines.stream().collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    private static String words(List<Entry> plan) {
        return plan.stream()
                .map(entry -> entry.move() + " "
                        + entry.own().map(PlanCodeTest::words).orElse("-"))
                .collect(Collectors.joining(", "));
    }

    /** A dose as pages carry it. */
    private static String words(Dose dose) {
        return dose.match(
                reps -> reps.sets() + "x" + reps.reps()
                        + (reps.hold() > 0 ? " h" + reps.hold() : "")
                        + (reps.rest() > 0 ? " r" + reps.rest() : "")
                        + List.of("", " each", " turn").get(reps.sides().ordinal()),
                minutes -> "t" + minutes.seconds(),
                parts -> "");
    }

    static List<Entry> plan(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(i -> new Entry(MOVES.get(random.nextInt(MOVES.size())), dose(random)))
                .toList();
    }

    private static Optional<Dose> dose(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Minutes(1 + random.nextInt(10_800)));
            default ->
                Optional.of(new Repetitions(
                        1 + random.nextInt(8),
                        1 + random.nextInt(32),
                        random.nextInt(128),
                        random.nextInt(128),
                        Sides.values()[random.nextInt(3)],
                        PACE));
        };
    }
}
