package dev.limber.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code analyser.txt}: each line has a keyword and its values; comments are skipped. */
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

    /** Returns all lines, each split at its spaces. */
    List<String[]> lines() {
        return lines;
    }

    /** The lines with this keyword. */
    List<String[]> of(String word) {
        return lines.stream().filter(line -> line[0].equals(word)).toList();
    }

    /** The values of a keyword, joined over its lines. */
    List<String> values(String word) {
        return of(word).stream().flatMap(line -> Arrays.stream(line).skip(1)).toList();
    }

    /** The part that the browser loads first: rules for English words. */
    String english() {
        return text(true);
    }

    /** The part that the browser loads for text beyond ASCII: rules for characters. */
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
