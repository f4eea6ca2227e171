package dev.limber.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The files that a guide begins with, from {@code starter/} beside this class. */
final class Starter {
    /** A source to be replaced, for a guide that has none. */
    static final String SOURCES = read("sources.yaml");

    private Starter() {}

    /** Each file's text by its path below the content folder. */
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
