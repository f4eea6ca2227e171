package dev.limber.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from values in other forms: hints say "Write" before nothing else. */
class TypedFormsTest {
    private static String hint(Plain type, String text) {
        return type.problem(text, GuideWords.NONE).map(Problem::hint).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-3-9               | Write 2025-03-09
            2025/03/09             | Write 2025-03-09
            2025–03–09             | Write 2025-03-09
            20250309               | Write 2025-03-09
            2025-03-09T08:15:00Z   | Write 2025-03-09
            March 9th, 2025        | Write 2025-03-09
            Sun 9 Mar 2025         | Write 2025-03-09
            9-Mar-2025             | Write 2025-03-09
            19.3.2025              | Write 2025-03-19
            3/19/2025              | Write 2025-03-19
            09/03/2025             | Write the date as year-month-day: 2025-03-09 or 2025-09-03.
            9.3.25                 | Write the date as year-month-day: 2025-03-09 or 2025-09-03.
            2025-03                | Dates are written year-month-day, for example 2026-01-31.
            last spring            | Dates are written year-month-day, for example 2026-01-31.
            2025-04-31             | April 2025 has 30 days. Dates are written year-month-day, for example 2026-01-31.
            """)
    void ofDays(String text, String hint) {
        assertThat(hint(new Day(), text)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            March 2025 | Write 2025-03
            3/2025     | Write 2025-03
            2025/3     | Write 2025-03
            """)
    void ofMonths(String text, String hint) {
        assertThat(hint(new PartialDay(), text)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            six            | Write 6
            twenty-one     | Write 21
            twice          | Write 2
            6 times        | Write 6
            6x             | Write 6
            6.0            | Write 6
            ６              | Write 6
            ca. 6          | Write 6
            4-6            | Write 4 or 6
            4 to 6         | Write 4 or 6
            1,200          | Only a whole number from 1 to 30.
            4.5            | Only a whole number from 1 to 30.
            2/3            | Only a whole number from 1 to 30.
            as you like    | Only a whole number from 1 to 30.
            """)
    void ofWholeNumbers(String text, String hint) {
        assertThat(hint(new Whole(1, 30), text)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2 h              | Write 120 min
            1 h 15           | Write 75 min
            45sec            | Write 45 s
            45 Seconds       | Write 45 s
            2:15             | Write 2 min 15 s
            a quarter        | Times are written with s or min, for example 45 s, 2 min or 1 min 30 s.
            half an hour     | Write 30 min
            two minutes      | Write 2 min
            2,5 min          | Write 2 min 30 s
            1½ min           | Write 1 min 30 s
            20"              | Write 20 s
            20 s each side   | Write 20 s
            20               | Write 20 s or 20 min
            20 - 30 s        | Write 20 s or 30 s
            20 ms            | Times are written with s or min, for example 45 s, 2 min or 1 min 30 s.
            4 breaths        | Times are written with s or min, for example 45 s, 2 min or 1 min 30 s.
            """)
    void ofTimes(String text, String hint) {
        assertThat(hint(new Duration(3 * 60 * 60), text)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,25   | Write 0.25
            −1.5   | Write -1.5
            .5     | Write 0.5
            12°    | Write 12
            ninety | Write 90
            """)
    void ofDecimals(String text, String hint) {
        assertThat(hint(new Decimal(1000), text)).isEqualTo(hint);
    }

    @Test
    void aFlagIsReadAsYamlOfOldReadsIt() {
        assertThat(List.of("On", "YES", "off", "n").stream().map(text -> hint(new Flag(), text)))
                .containsExactly("Write true", "Write true", "Write false", "Write false");
        assertThat(hint(new Flag(), "soon")).isEqualTo("Only true or false.");
    }

    /** A fix writes a value without asking where nothing else can be meant. */
    private static String sure(Plain type, String text) {
        return type.problem(text, GuideWords.NONE)
                .filter(Problem::sure)
                .flatMap(Problem::instead)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 h 15 min       | 75 min            | Write 75 min
            1.5 min          | 1 min 30 s        | Write 1 min 30 s
            40sec            | 40 s              | Write 40 s
            1.20 min         | ''                | Write 1 min 12 s or 1 min 20 s
            '2,45 min'       | ''                | Write 2 min 27 s or 2 min 45 s
            '20 s, 40 s'     | ''                | Write 20 s or 40 s
            40 s 20 s        | ''                | Write 40 s or 20 s
            2 min and 3 min  | ''                | Write 2 min or 3 min
            1 min 75         | ''                | Write 2 min 15 s
            20 s 1 min       | ''                | Write 1 min 20 s
            3 m              | ''                | Write 3 min
            about 20 s       | ''                | Write 20 s
            """)
    void aTimeIsSureWhereItsPartsGetSmaller(String text, String sure, String hint) {
        assertThat(sure(new Duration(3 * 60 * 60), text)).isEqualTo(sure);
        assertThat(hint(new Duration(3 * 60 * 60), text)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tuesday the 9th of June 2026 | 2026-06-09
            9 June 2026                  | 2026-06-09
            before 9 June 2026           | ''
            not 9 June 2026              | ''
            """)
    void aDateIsSureWhereEachWordIsPartOfIt(String text, String sure) {
        assertThat(sure(new Day(), text)).isEqualTo(sure);
        assertThat(hint(new Day(), text)).isEqualTo("Write 2026-06-09");
    }

    @Test
    void thousandsAreNotCut() {
        assertThat(List.of("2.000", "2,000").stream().map(text -> sure(new Whole(1, 9999), text)))
                .containsExactly("", "");
        assertThat(hint(new Whole(1, 9999), "2.000")).isEqualTo("Write 2 or 2000");
        assertThat(sure(new Whole(1, 9999), "2.0")).isEqualTo("2");
    }

    @Test
    void aLongTextIsNotReadAtAll() {
        String text = "9 ".repeat(50_000);
        assertThat(hint(new Whole(1, 30), text)).startsWith("Only");
        assertThat(hint(new Day(), text)).startsWith("Dates");
        assertThat(hint(new Duration(60), text)).startsWith("Times");
    }
}
