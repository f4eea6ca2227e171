package dev.limber.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar as a regular expression, for schemas, is the calendar of the checker. */
class DaysTest {
    private static final Pattern DAY = Pattern.compile(Days.PATTERN);
    private static final Pattern PART = Pattern.compile(Days.PARTIAL);

    @Test
    void everyDayOfFourCenturiesIsInTheExpressionAndNoOther() {
        List<String> differing = new ArrayList<>();
        for (int year = 1900; year < 2301; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
                    boolean agree = day(text) == Days.isDay(text) && part(text) == Days.isPartial(text);
                    if (!agree) {
                        differing.add(text);
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private static boolean day(String text) {
        return DAY.matcher(text).matches();
    }

    private static boolean part(String text) {
        return PART.matcher(text).matches();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-13", "2026-00", "26", "2026-1", "0000", "2026-11-", "1 May 2026"})
    void partsOfADayAreJudgedAlike(String text) {
        assertThat(text.matches(Days.PARTIAL)).isEqualTo(Days.isPartial(text));
        assertThat(text.matches(Days.PATTERN)).isFalse();
    }

    @Test
    void aLeapDayIsOneInLeapYearsOnly() {
        assertThat("2028-02-29").matches(Days.PATTERN);
        assertThat("2100-02-29").doesNotMatch(Days.PATTERN);
        assertThat(LocalDate.of(2000, 2, 29).toString()).matches(Days.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 min30 s", "5 min ", " 5 s", "5s", "1 min 30", "min", ""})
    void aTimeHasItsSpaces(String text) {
        assertThat(Durations.seconds(text)).isEmpty();
    }

    @Test
    void minutesAndSecondsAddUp() {
        assertThat(Durations.seconds("1 min 30 s")).hasValue(90);
        assertThat(Durations.seconds("2 min")).hasValue(120);
        assertThat(Durations.seconds("5 s")).hasValue(5);
    }
}
