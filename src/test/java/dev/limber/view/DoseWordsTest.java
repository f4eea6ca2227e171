package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.model.Dose.Minutes;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Dose.Sides;
import dev.limber.model.GuideSettings.SessionRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoseWordsTest {
    private final DoseWords words = new DoseWords(Knees.english());

    @Test
    void aDoseReadsAsASentence() {
        assertThat(words.line(new Repetitions(1, 6, 5, 0, Sides.EACH, SessionRules.USUAL.pace())))
                .isEqualTo("6 times on each side, hold each for 5 seconds");
        assertThat(words.line(new Repetitions(2, 8, 6, 45, Sides.EACH, SessionRules.USUAL.pace())))
                .isEqualTo("2 sets of 8 on each side, hold each for 6 seconds, rest 45 seconds between sets");
        assertThat(words.line(new Repetitions(1, 1, 30, 0, Sides.ONE, SessionRules.USUAL.pace())))
                .isEqualTo("Once, hold for 30 seconds");
        assertThat(words.line(new Repetitions(1, 2, 15, 15, Sides.ONE, SessionRules.USUAL.pace())))
                .isEqualTo("Twice, hold each for 15 seconds, rest 15 seconds between");
        assertThat(words.line(new Minutes(600))).isEqualTo("10 minutes");
    }

    @Test
    void onACardADoseIsShort() {
        assertThat(words.brief(new Repetitions(1, 5, 6, 10, Sides.ONE, SessionRules.USUAL.pace())))
                .isEqualTo("5 times, 6 seconds each");
        assertThat(words.brief(new Repetitions(1, 1, 30, 0, Sides.ONE, SessionRules.USUAL.pace())))
                .isEqualTo("hold for 30 seconds");
        assertThat(words.brief(new Repetitions(1, 10, 0, 90, Sides.ONE, SessionRules.USUAL.pace())))
                .isEqualTo("10 times");
    }

    @Test
    void timesAreRoundedAsPeopleWouldSayThem() {
        assertThat(words.about(4)).isEqualTo("about 10 seconds");
        assertThat(words.about(54)).isEqualTo("about 1 minute");
        assertThat(words.about(89)).isEqualTo("about 90 seconds");
        assertThat(words.about(90)).isEqualTo("about 90 seconds");
        assertThat(words.about(108)).isEqualTo("about 110 seconds");
        assertThat(words.about(111)).isEqualTo("about 2 minutes");
        assertThat(words.about(548)).isEqualTo("about 9 minutes");
        assertThat(DoseWords.minutes(10)).isEqualTo(1);
    }

    @Test
    void onlyWholeMinutesAreSaidInMinutes() {
        assertThat(words.duration(120)).isEqualTo("2 minutes");
        assertThat(words.duration(60)).isEqualTo("1 minute");
        assertThat(words.duration(90)).isEqualTo("90 seconds");
    }

    @Test
    void howOftenUsesWordsForTheSmallNumbers() {
        assertThat(words.often(1, 3)).isEqualTo("Once a day, 3 days a week");
        assertThat(words.often(2, 7)).isEqualTo("Twice a day, every day");
        assertThat(words.often(3, 1)).isEqualTo("3 times a day, one day a week");
    }

    @Test
    void listsEndInAnAnd() {
        assertThat(words.list(List.of())).isEmpty();
        assertThat(words.list(List.of("a"))).isEqualTo("a");
        assertThat(words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void datesAreInWords() {
        assertThat(words.date(LocalDate.of(2026, 11, 2))).isEqualTo("2 November 2026");
    }
}
