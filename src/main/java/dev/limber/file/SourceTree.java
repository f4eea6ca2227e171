package dev.limber.file;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All source files of a build by logical path: {@code content/…}, {@code builtin/…} (the theme inside Limber) and
 * {@code theme/…} (a guide's own).
 */
public record SourceTree(SortedMap<String, SourceFile> files) {
    public SourceTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** A tree of these files. */
    public static SourceTree of(Collection<SourceFile> files) {
        SortedMap<String, SourceFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return new SourceTree(byPath);
    }

    /** The file at a logical path, if there is one. */
    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The files below a folder ({@code content/exercises/}), by path. */
    public List<SourceFile> below(String prefix) {
        return files.tailMap(prefix).values().stream()
                .takeWhile(file -> file.path().startsWith(prefix))
                .toList();
    }
}
