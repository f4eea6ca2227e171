package dev.limber.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OneAnswerTest {
    @ParameterizedTest
    @CsvSource({
        "Knee-bend, knee-bend",
        "knee bend, knee-bend",
        "knee_bend, knee-bend",
        "'knee bend ', knee-bend",
        "images/u\u0308bung.svg, images/\u00fcbung.svg"
    })
    void caseBlanksAndUnicodeFormDoNotMakeAnotherName(String typed, String name) {
        for (OneAnswer rule : OneAnswer.values()) {
            assertThat(rule.among(typed, List.of("shin", name))).contains(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"knee-bnd, knee-bend", "knee-bendd, knee-bend", "kene-bend, knee-bend", "knee-bent, knee-bend"})
    void aPageIsNeverAnotherThatLooksAlike(String typed, String name) {
        assertThat(OneAnswer.NAME.among(typed, List.of(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "standng, standing",
        "standding, standing",
        "satnding, standing",
        "in-bd, in-bed",
        "tanding, standing",
        "makeit easier, make it easier"
    })
    void aSlipOfAWordIsThatWord(String typed, String word) {
        assertThat(OneAnswer.WORD.among(typed, List.of("kneeling", word))).contains(word);
        assertThat(OneAnswer.KEY.among(typed, List.of("kneeling", word))).contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "abduction, adduction",
        "hair, chair",
        "chain, chair",
        "wall, ball",
        "trial-2019, trial-2018",
        "trial-201, trial-2019",
        "trial-2020, trial-2020a",
        "ng95, ng59",
        "11, 1",
        "2, 1",
        "of, off",
        "it, sit"
    })
    void anotherWordOrNumberIsNoSlip(String typed, String word) {
        assertThat(OneAnswer.WORD.among(typed, List.of(word))).isEmpty();
    }

    @Test
    void aKeyOfLimbersOwnMayHoldAnyOneWrongLetter() {
        List<String> keys = List.of("equipment", "for", "hold", "summary");
        assertThat(OneAnswer.KEY.among("summery", keys)).contains("summary");
        assertThat(OneAnswer.KEY.among("equiptment", keys)).contains("equipment");
        assertThat(OneAnswer.KEY.among("held", keys)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twoThatMayBeMeantAreNotOne(OneAnswer rule) {
        assertThat(rule.among("lft", List.of("left", "lift"))).isEmpty();
        assertThat(rule.among("ball", List.of("balls", "wall"))).isEmpty();
        assertThat(rule.among("knee-bend", List.of("Knee-bend", "knee bend"))).isEmpty();
    }
}
