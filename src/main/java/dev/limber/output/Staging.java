package dev.limber.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder inside the output folder, so that its files can be moved into place atomically. */
final class Staging {
    private static final String PREFIX = ".limber-staging-";

    private final Disk disk;
    private final Path folder;
    private final List<Path> waiting = new ArrayList<>();

    Staging(Disk disk, Path site) {
        this.disk = disk;
        this.folder = site.resolve(PREFIX + ProcessHandle.current().pid());
    }

    /** Writes a file and returns its path. */
    Path add(byte[] bytes) throws OutputException {
        Path file = folder.resolve(String.valueOf(waiting.size()));
        try {
            if (waiting.isEmpty()) {
                disk.createFolder(folder);
            }
            waiting.add(file);
            disk.write(file, bytes);
            return file;
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /** Flushes all files to the medium, so that after a power cut every moved file is complete. */
    void sync() throws OutputException {
        try {
            disk.sync(waiting);
        } catch (IOException e) {
            throw new OutputException(folder, e);
        }
    }

    /** Deletes the folder and the files still in it. */
    void remove() throws OutputException {
        remove(disk, folder);
    }

    /** Deletes the folders of builds that were killed; call it only while holding the lock. */
    static void sweep(Disk disk, Path site) throws OutputException {
        for (Path path : inside(site)) {
            if (path.getFileName().toString().startsWith(PREFIX)) {
                remove(disk, path);
            }
        }
    }

    private static void remove(Disk disk, Path staging) throws OutputException {
        try {
            for (Path file : inside(staging)) {
                disk.delete(file);
            }
            if (Files.exists(staging)) {
                disk.delete(staging);
            }
        } catch (IOException e) {
            throw new OutputException(staging, e);
        }
    }

    private static List<Path> inside(Path folder) throws OutputException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new OutputException(folder, e);
        }
    }
}
