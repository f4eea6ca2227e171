package dev.limber.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses output folders where publishing could destroy files that Limber did not write. */
final class FolderGuard {
    private final PublishTarget target;

    FolderGuard(PublishTarget target) {
        this.target = target;
    }

    /** Checks the location of the folder, before anything is locked or written. */
    void checkPlace() throws OutputException {
        Path folder = target.folder();
        if (Files.isSymbolicLink(folder)) {
            throw refuse("it is a symbolic link", "Name the folder itself.");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw refuse("it is a file, not a folder", "Choose another with --output.");
        }
        Path real = real(folder);
        for (Path source : target.sources()) {
            if (real.startsWith(real(source)) || real(source).startsWith(real)) {
                throw refuse("it overlaps with " + source + ", which the guide is made from", elsewhere());
            }
        }
        for (Path place : target.places()) {
            if (real(place).startsWith(real)) {
                throw refuse("it is or holds " + place, elsewhere());
            }
        }
        if (real.getParent() == null) {
            throw refuse("it is the root of the file system", elsewhere());
        }
    }

    /** Checks that the folder is empty or holds this guide. */
    void checkContent(Optional<Manifest> manifest) throws OutputException {
        if (manifest.isEmpty()) {
            List<String> visible = visible();
            if (!visible.isEmpty()) {
                throw refuse(
                        "it holds files that Limber did not write, such as " + visible.get(0),
                        "Empty it, or choose another folder with --output.");
            }
        } else if (!manifest.get().guide().equals(target.guide())) {
            throw refuse(
                    "it holds the guide \"" + manifest.get().guide() + "\", not \"" + target.guide() + "\"",
                    "Choose another folder with --output; if the guide was renamed, run \"limber clean\" first.");
        }
    }

    private List<String> visible() throws OutputException {
        if (!Files.isDirectory(target.folder())) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(target.folder())) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OutputException(target.folder(), e);
        }
    }

    private static String elsewhere() {
        return "Choose a folder of its own with --output.";
    }

    private OutputException refuse(String reason, String hint) {
        return new OutputException(
                OutputException.Kind.REFUSED, "will not write to " + target.folder() + ": " + reason + ". " + hint);
    }

    /** Resolves symbolic links, also for a folder that does not exist yet. */
    static Path real(Path path) throws OutputException {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            Path existing = absolute;
            while (!Files.exists(existing) && existing.getParent() != null) {
                existing = existing.getParent();
            }
            return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
        } catch (IOException e) {
            throw new OutputException(path, e);
        }
    }
}
