package dev.limber.serve;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches folders for changed files, and debounces: waits until files stop changing, as editors save in several steps.
 * It uses the notifications of the system, and polls where there are none (network drives, too many folders, macOS).
 */
final class GuideWatch implements Closeable {
    private static final long LOOK_MS = 1000;
    private static final long LOOK_OFTEN_MS = 150;
    private static final int REST_MS = 12;
    private static final int GAP_MS = 120;
    private static final int MOST_RESTS = 200;

    private final List<Path> folders;
    private final WatchService service;
    private final long lookMs;
    private final Set<Path> watched = new HashSet<>();
    private final Map<Path, Stamp> seen = new HashMap<>();

    private record Stamp(
            long size, FileTime changed, @Nullable Object key) {}

    GuideWatch(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.service = FileSystems.getDefault().newWatchService();
        this.lookMs = service.getClass().getSimpleName().contains("Polling") ? LOOK_OFTEN_MS : LOOK_MS;
        seen.putAll(scan());
    }

    /** Blocks until files have changed since the last call and have stopped changing. */
    void awaitChange() throws InterruptedException {
        boolean told = false;
        Map<Path, Stamp> now = scan();
        while (!told && now.equals(seen)) {
            told = isNotified(service.poll(lookMs, TimeUnit.MILLISECONDS));
            now = scan();
        }
        remember(rested(now));
    }

    private void remember(Map<Path, Stamp> now) {
        seen.clear();
        seen.putAll(now);
    }

    private Map<Path, Stamp> rested(Map<Path, Stamp> first) throws InterruptedException {
        Map<Path, Stamp> now = first;
        int since = 0;
        for (int i = 0; i < MOST_RESTS; i++) {
            Map<Path, Stamp> before = now;
            Thread.sleep(REST_MS);
            drain();
            now = scan();
            since = now.equals(before) ? since + REST_MS : 0;
            if (since >= (isHalfWay(now) ? GAP_MS : REST_MS)) {
                return now;
            }
        }
        return now;
    }

    /** Whether an editor seems to be in the middle of saving: a file is missing, or has just become empty. */
    private boolean isHalfWay(Map<Path, Stamp> now) {
        return seen.keySet().stream().anyMatch(path -> !now.containsKey(path))
                || now.entrySet().stream()
                        .anyMatch(entry -> entry.getValue().size() == 0
                                && !entry.getValue().equals(seen.get(entry.getKey())));
    }

    private void drain() {
        for (WatchKey key = service.poll(); key != null; key = service.poll()) {
            isNotified(key);
        }
    }

    /** Whether the system has notified of a change to a relevant file. */
    private boolean isNotified(@Nullable WatchKey key) {
        if (key == null) {
            return false;
        }
        boolean counts = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            counts |= event.context() == null || !isIgnored(String.valueOf(event.context()));
        }
        if (!key.reset()) {
            watched.remove((Path) key.watchable());
        }
        return counts;
    }

    private static boolean isIgnored(String name) {
        return name.startsWith(".") || name.endsWith("~");
    }

    private Map<Path, Stamp> scan() {
        Map<Path, Stamp> found = new HashMap<>();
        folders.forEach(folder -> scan(folder, found));
        return found;
    }

    /** Scans behind symbolic links in the path, anew each time, since a link may come to lead to another folder. */
    private void scan(Path folder, Map<Path, Stamp> found) {
        Path real;
        try {
            real = folder.toRealPath();
        } catch (IOException e) {
            return;
        }
        try {
            Files.walkFileTree(real, new Visitor(real, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Path folder) {
        try {
            if (watched.add(folder)) {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        } catch (IOException e) {
            watched.remove(folder);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** Records every file and registers every folder with the system; files that vanish meanwhile count as deleted. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<Path, Stamp> found;

        Visitor(Path root, Map<Path, Stamp> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isIgnored(folder.getFileName().toString())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            watch(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isIgnored(file.getFileName().toString())) {
                found.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
