package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds lines of templates and style sheets to a length at which a change of them can be read. */
class LineLengthTest {
    @ParameterizedTest
    @CsvSource({
        "theme/templates, .peb, 160",
        "theme/css, .css, 120",
        "src/main/resources/dev/limber/serve, .css, 120",
    })
    void linesStayShort(Path folder, String ending, int most) throws IOException {
        List<String> tooLong = new ArrayList<>();
        int files = 0;
        for (Path file : filesBelow(folder, ending)) {
            files++;
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > most) {
                    tooLong.add(file + ":" + (i + 1) + ": " + lines.get(i).length());
                }
            }
        }
        assertThat(files).as("files below " + folder).isPositive();
        assertThat(tooLong).as("lines over " + most + " characters").isEmpty();
    }

    private static List<Path> filesBelow(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
