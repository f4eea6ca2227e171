package dev.limber.pipeline;

import dev.limber.file.ContentHash;
import dev.limber.file.ResultCache;
import dev.limber.file.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What earlier builds in this process worked out, so that the next one works only on what changed. Each result is kept
 * with what it was made of, under a place of its own ({@code page content/index.md}); it is used again when that is
 * equal, and forgotten when a build did not ask for it. So it never holds more than one build. Thread-safe.
 */
public final class Memo {
    private final boolean keeps;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    private record Entry(Object input, Object result) {}

    private Memo(boolean keeps) {
        this.keeps = keeps;
    }

    /** One that keeps nothing: for a process that builds once. */
    public static Memo none() {
        return new Memo(false);
    }

    /** One that keeps the results of the last build. */
    public static Memo ofLastBuild() {
        return new Memo(true);
    }

    /** How many results are kept. */
    public int size() {
        return entries.size();
    }

    /** The work of a stage on one file: done again when the file's bytes are others. */
    <R> R of(String stage, SourceFile file, Function<SourceFile, R> work) {
        return keeps
                ? of(stage + " " + file.path(), ContentHash.of(file.bytes()), hash -> work.apply(file))
                : work.apply(file);
    }

    /** The result of a pure function, by what it is made of; the place names the function, and so the result's type. */
    @SuppressWarnings("unchecked")
    <I, R> R of(String place, I input, Function<I, R> work) {
        if (!keeps) {
            return work.apply(input);
        }
        asked.add(place);
        Entry known = entries.get(place);
        if (known != null && known.input().equals(input)) {
            return (R) known.result();
        }
        R result = work.apply(input);
        entries.put(place, new Entry(input, result));
        return result;
    }

    /** This memo as the stages know it that do not know the pipeline. */
    ResultCache cache() {
        return this::of;
    }

    /** What files are, by path, to tell whether any of them changed; nothing where nothing is kept. */
    Map<String, String> hashes(List<SourceFile> files) {
        Map<String, String> hashes = new TreeMap<>();
        if (keeps) {
            files.forEach(file -> hashes.put(file.path(), ContentHash.of(file.bytes())));
        }
        return hashes;
    }

    /** Forgets what this build did not ask for. */
    void endBuild() {
        entries.keySet().retainAll(asked);
        asked.clear();
    }
}
