package dev.limber.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the explanation of each code from {@code diagnostics.md}, by the code's word and in the order of the file. */
public final class Explanations {
    private static final String FILE = "/dev/limber/builtin/diagnostics.md";

    private Explanations() {}

    public static Map<String, String> all() {
        try (InputStream in = Explanations.class.getResourceAsStream(FILE)) {
            return in == null ? Map.of() : sections(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        // A heading that is one small word is a code; the examples have headings of their own.
        String[] parts = text.split("(?m)^## (?=[a-z0-9-]+$)", -1);
        for (int i = 1; i < parts.length; i++) {
            String[] titleAndBody = parts[i].split("\n", 2);
            sections.put(titleAndBody[0].strip(), titleAndBody[1].strip());
        }
        return sections;
    }
}
