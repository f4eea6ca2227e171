package dev.limber.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Deletes files that Limber wrote, and the folders that this leaves empty. */
final class Removal {
    private final Disk disk;
    private final Path site;

    Removal(Disk disk, Path site) {
        this.disk = disk;
        this.site = site;
    }

    /** Deletes the files, then every empty folder of the manifest's paths, in case a crash left one behind. */
    void removeAll(Collection<String> paths, Manifest known) throws OutputException {
        for (String path : paths) {
            delete(site.resolve(path));
        }
        for (Path folder : folders(known.hashes().keySet())) {
            if (isEmpty(folder)) {
                delete(folder);
            }
        }
    }

    /** The folders of these files, inner ones first. */
    private Collection<Path> folders(Collection<String> paths) {
        SortedSet<Path> folders = new TreeSet<>(Comparator.reverseOrder());
        for (String path : paths) {
            for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
                folders.add(site.resolve(path.substring(0, end)));
            }
        }
        return folders;
    }

    private void delete(Path path) throws OutputException {
        try {
            disk.delete(path);
        } catch (IOException e) {
            throw new OutputException(path, e);
        }
    }

    private static boolean isEmpty(Path folder) throws OutputException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new OutputException(folder, e);
        }
    }
}
