package dev.limber.serve;

import dev.limber.file.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Decides what a build changes for an open page: nothing, its style sheets, or the page itself. */
final class Difference {
    private final ServedSite before;
    private final ServedSite after;
    private final Map<String, String> restyled = new TreeMap<>();

    Difference(ServedSite before, ServedSite after) {
        this.before = before;
        this.after = after;
        Map<String, String> styles = styles(after);
        styles(before).forEach((source, path) -> {
            String other = styles.getOrDefault(source, path);
            if (!other.equals(path)) {
                restyled.put(path, other);
            }
        });
    }

    /** Returns the style sheets by source file; those of an unfinished build replace those of the last one. */
    private static Map<String, String> styles(ServedSite served) {
        Map<String, String> styles = new TreeMap<>();
        Stream.concat(served.site().files().values().stream(), served.early().values().stream())
                .filter(file -> file.path().endsWith(".css"))
                .forEach(file -> styles.put(file.source(), file.path()));
        return styles;
    }

    /** Returns the message for a page at this path; empty when nothing changes for it. */
    Optional<Message> forPage(String path) {
        Optional<OutputFile> old = before.shown(path);
        Optional<OutputFile> now = after.shown(path);
        if (old.isEmpty() || now.isEmpty()) {
            return old.isEmpty() && now.isEmpty() ? Optional.empty() : Optional.of(Message.reload());
        }
        if (Arrays.equals(old.get().bytes(), now.get().bytes())) {
            return Optional.empty();
        }
        String renamed = text(old.get());
        for (Map.Entry<String, String> style : restyled.entrySet()) {
            renamed = renamed.replace(style.getKey(), style.getValue());
        }
        return Optional.of(renamed.equals(text(now.get())) ? Message.styles(restyled) : Message.reload());
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
