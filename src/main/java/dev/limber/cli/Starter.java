package dev.limber.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The files of a new guide, from the resource folder {@code starter/}. */
final class Starter {
    /** A {@code sources.yaml} with a placeholder, for a guide without sources. */
    static final String SOURCES = read("sources.yaml");

    private Starter() {}

    /** Returns the text of each file by its path below the content folder. */
    static Map<String, String> files(String title) {
        Map<String, String> files = new TreeMap<>();
        for (String name : new String[] {"guide.yaml", "vocabulary.yaml", "index.md"}) {
            files.put(
                    name,
                    read(name).replace("{title}", title.replace("\\", "\\\\").replace("\"", "\\\"")));
        }
        files.put("sources.yaml", SOURCES);
        return files;
    }

    private static String read(String name) {
        try (InputStream in = Starter.class.getResourceAsStream("starter/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
