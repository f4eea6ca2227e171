package dev.limber.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of files that Limber wrote into a folder, with their SHA-256, readable by {@code sha256sum -c}. While files
 * are being replaced a path has two hashes, the old and the new, so that after a crash either version is recognized.
 *
 * @param guide the guide that the folder holds
 */
record Manifest(String guide, SortedMap<String, SortedSet<String>> hashes) {
    static final String NAME = ".limber-manifest";
    private static final String TITLE = "# Written by Limber, do not edit. Guide: ";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    static Manifest of(String guide, Map<String, String> hashByPath) {
        Manifest manifest = new Manifest(guide, new TreeMap<>());
        hashByPath.forEach(manifest::add);
        return manifest;
    }

    /** Reads the manifest of a folder; empty if there is none or it has another format. */
    static Optional<Manifest> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n");
        if (!lines[0].startsWith(TITLE)) {
            return Optional.empty();
        }
        Manifest manifest = new Manifest(lines[0].substring(TITLE.length()), new TreeMap<>());
        for (String line : lines) {
            manifest.addLine(line);
        }
        return Optional.of(manifest);
    }

    private void addLine(String line) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches() && OutputPaths.isSafe(parts.group(2))) {
            add(parts.group(2), parts.group(1));
        }
    }

    private void add(String path, String hash) {
        hashes.computeIfAbsent(path, any -> new TreeSet<>()).add(hash);
    }

    /** All entries of both manifests. */
    Manifest union(Manifest other) {
        Manifest all = new Manifest(guide, new TreeMap<>());
        for (Manifest part : List.of(this, other)) {
            part.hashes.forEach((path, some) -> some.forEach(hash -> all.add(path, hash)));
        }
        return all;
    }

    /** Whether the manifest lists the path, with any hash. */
    boolean knows(String path) {
        return hashes.containsKey(path);
    }

    /** Whether the manifest lists the path with this hash. */
    boolean wrote(String path, String hash) {
        return hashes.getOrDefault(path, new TreeSet<>()).contains(hash);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(TITLE).append(guide).append('\n');
        hashes.forEach((path, some) ->
                some.forEach(hash -> text.append(hash).append("  ").append(path).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
