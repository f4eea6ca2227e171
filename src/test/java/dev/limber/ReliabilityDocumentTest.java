package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code src/docs/reliability.md} name every fault and threat once, each with tests that exist. */
class ReliabilityDocumentTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| ([FSDW]\\d+)(?: to ([FSDW]\\d+))? \\|.*", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void everyFaultAndThreatHasItsRow() throws IOException {
        List<String> rows = new ArrayList<>();
        Matcher row = ROW.matcher(document());
        while (row.find()) {
            int first = Integer.parseInt(row.group(1).substring(1));
            int last =
                    row.group(2) == null ? first : Integer.parseInt(row.group(2).substring(1));
            String letter = row.group(1).substring(0, 1);
            IntStream.rangeClosed(first, last).forEach(number -> rows.add(letter + number));
            assertThat(TEST.matcher(row.group()).find())
                    .as(row.group(1) + " has a test")
                    .isTrue();
        }
        List<String> wanted = Stream.of("F24", "S9", "D6", "W4")
                .flatMap(last -> IntStream.rangeClosed(1, Integer.parseInt(last.substring(1)))
                        .mapToObj(number -> last.substring(0, 1) + number))
                .toList();
        assertThat(rows).containsExactlyElementsOf(wanted);
    }

    @Test
    void everyTestThatItNamesExists() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        List<String> missing = TEST.matcher(document())
                .results()
                .filter(test -> !isTest(sources.getOrDefault(test.group(1), ""), test.group(2)))
                .map(MatchResult::group)
                .toList();
        assertThat(missing).isEmpty();
    }

    private static boolean isTest(String source, String method) {
        return Pattern.compile(
                        "@(Test|ParameterizedTest)\\b(?:(?!\\n    }\\n).)*?\\bvoid " + method + "\\(", Pattern.DOTALL)
                .matcher(source)
                .find();
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("src/docs/reliability.md"));
    }
}
