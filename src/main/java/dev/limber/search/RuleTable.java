package dev.limber.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of {@code analyser.txt}: lines of a word and its values, without the remarks. */
final class RuleTable {
    private static final Set<String> ENGLISH =
            Set.of("stop", "ending", "spell", "marked", "first", "second", "exact", "step", "after", "rule");
    private static final RuleTable SHIPPED = new RuleTable(read());

    private final List<String[]> lines;

    private RuleTable(String text) {
        lines = text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .toList();
    }

    static RuleTable shipped() {
        return SHIPPED;
    }

    private static String read() {
        try (InputStream in = RuleTable.class.getResourceAsStream("analyser.txt")) {
            if (in == null) {
                throw new IllegalStateException("analyser.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines, each cut at its spaces. */
    List<String[]> lines() {
        return lines;
    }

    /** The lines that begin with this word. */
    List<String[]> of(String word) {
        return lines.stream().filter(line -> line[0].equals(word)).toList();
    }

    /** The values of a word, run together over its lines. */
    List<String> values(String word) {
        return of(word).stream().flatMap(line -> Arrays.stream(line).skip(1)).toList();
    }

    /** What the browser gets first: the lines about English words. */
    String english() {
        return text(true);
    }

    /** What the browser gets once a text has other signs than those of ASCII: the lines about characters. */
    String characters() {
        return text(false);
    }

    private String text(boolean english) {
        return lines.stream()
                .filter(line -> english == ENGLISH.contains(line[0]))
                .filter(line -> !line[0].equals("check"))
                .map(line -> String.join(" ", line))
                .collect(Collectors.joining("\n"));
    }
}
