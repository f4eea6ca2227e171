package dev.limber.source;

import dev.limber.content.FileEnding;
import dev.limber.file.SourceFile;
import java.util.Locale;
import java.util.Set;

/** Declares for each source root which file types it may hold, which of them are text, and how large they may be. */
enum FileKinds {
    CONTENT("content", Set.of("md", "yaml"), SourceFile.MEDIA),
    THEME("theme", Theme.TEXT, Set.of()),
    BUILTIN("builtin", Theme.TEXT, Set.of());

    private static final int MEGABYTE = 1 << 20;

    /** Stands apart, as an enum's constants are made before its own fields. */
    private static final class Theme {
        static final Set<String> TEXT =
                Set.of("peb", "css", "js", "yaml", "svg", "txt", "json", "webmanifest", "html", "md");
    }

    private final String root;
    private final Set<String> text;
    private final Set<String> binary;

    FileKinds(String root, Set<String> text, Set<String> binary) {
        this.root = root;
        this.text = text;
        this.binary = binary;
    }

    /** The first part of the logical paths. */
    String root() {
        return root;
    }

    /** Whether the file is text, which is decoded and normalized. */
    boolean isText(String name) {
        return text.contains(extension(name)) || this == CONTENT && isMisnamedData(name);
    }

    /** Whether the file type is allowed; a theme is trusted and may hold anything. */
    boolean isKnown(String name) {
        return this != CONTENT || isText(name) || binary.contains(extension(name));
    }

    /** Whether the file is data whose ending is to be mended; it is read all the same. */
    private static boolean isMisnamedData(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".figure.yml")
                || FileEnding.ofData(name, Set.of()).isPresent();
    }

    /** Whether the file is an SVG of the content, which may come from a stranger. */
    boolean isUntrustedSvg(String name) {
        return this == CONTENT && extension(name).equals("svg");
    }

    /** The largest size of the file in bytes. */
    int limit(String name) {
        return this == CONTENT && isText(name) ? MEGABYTE / 2 : 10 * MEGABYTE;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
