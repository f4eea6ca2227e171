package dev.limber.check.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Word lists of one language for the checks, by section; empty for a language without a file. */
record Lexicon(Map<String, List<String>> lines) {
    private static final String COMMENT = "#";

    /** The words of a language such as {@code en-GB}; the first part names the file. */
    static Lexicon of(String language) {
        String file = language.replaceFirst("-.*", "").toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            return in == null
                    ? new Lexicon(Map.of())
                    : new Lexicon(sections(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> sections(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (String part : text.split("(?m)^\\[")) {
            int end = part.indexOf("]\n");
            if (end > 0) {
                List<String> lines = part.substring(end + 2)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                        .toList();
                sections.put(part.substring(0, end), lines);
            }
        }
        return sections;
    }

    /** The lines of a section as they are. */
    List<String> lines(String section) {
        return lines.getOrDefault(section, List.of());
    }

    /** The words of a section. */
    Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        lines(section).forEach(line -> words.addAll(Arrays.asList(line.split("[,\\s]+"))));
        return words;
    }

    /** The words of a section and those that a guide adds. */
    Set<String> words(String section, List<String> more) {
        Set<String> words = words(section);
        more.forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }
}
