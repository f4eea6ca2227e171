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
 * Caches the results of pure functions between the builds of one process (memoization), so that a rebuild works only on
 * what changed. An entry is keyed by a place ({@code page content/index.md}) and holds the input and the result: it is used
 * again when the input is equal, and evicted when a build did not ask for it, so that the memo never holds more than one
 * build. Thread-safe.
 */
public final class Memo {
    private final boolean keeps;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    private record Entry(Object input, Object result) {}

    private Memo(boolean keeps) {
        this.keeps = keeps;
    }

    /** Creates a memo that stores nothing, for a process that builds once. */
    public static Memo none() {
        return new Memo(false);
    }

    /** Creates a memo that stores the results of the last build. */
    public static Memo ofLastBuild() {
        return new Memo(true);
    }

    /** The number of stored results. */
    public int size() {
        return entries.size();
    }

    /** Runs a stage on one file, unless the file's bytes are those of the last build. */
    <R> R of(String stage, SourceFile file, Function<SourceFile, R> work) {
        return keeps
                ? of(stage + " " + file.path(), ContentHash.of(file.bytes()), hash -> work.apply(file))
                : work.apply(file);
    }

    /** Runs a pure function, unless its input equals that of the last build. The place names the function, and so the type. */
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

    /** The hash of each file by path, to tell whether any of them changed; empty when nothing is stored. */
    Map<String, String> hashes(List<SourceFile> files) {
        Map<String, String> hashes = new TreeMap<>();
        if (keeps) {
            files.forEach(file -> hashes.put(file.path(), ContentHash.of(file.bytes())));
        }
        return hashes;
    }

    /** Evicts the entries that this build did not ask for. */
    void endBuild() {
        entries.keySet().retainAll(asked);
        asked.clear();
    }
}
