package dev.limber.fix;

import dev.limber.figure.FigureFiles;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Damages that concern a whole file: it is moved, renamed or deleted, and what leads to it is not told. */
final class DamagedFiles {
    private static final String NEW_NAME = "zebra-crossing";

    private final SourceTree guide;
    private final Random random;

    DamagedFiles(SourceTree guide, Random random) {
        this.guide = guide;
        this.random = random;
    }

    Optional<Damage.Damaged> make(Damage kind) {
        return switch (kind) {
            case PAGE_MOVED -> page("advice|about|handbook").map(page -> moved(kind, page, "content/more/"));
            case PICTURE_MOVED -> picture().map(file -> moved(kind, file, "content/pictures/"));
            case PAGE_RENAMED_WITH_ALIAS -> page("exercises|advice|routines").map(page -> renamed(kind, page, true));
            case PAGE_RENAMED -> page("exercises|advice|routines").map(page -> renamed(kind, page, false));
            case PAGE_DELETED -> page("exercises|advice|routines").map(page -> deleted(kind, page));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** A page that others lead to. */
    private Optional<String> page(String folders) {
        List<String> pages = guide.below("content/").stream()
                .map(SourceFile::path)
                .filter(path -> path.matches("content/(" + folders + ")/[^/]*\\.md"))
                .filter(this::isNamed)
                .toList();
        return pages.isEmpty() ? Optional.empty() : Optional.of(Damage.any(pages, random));
    }

    private boolean isNamed(String path) {
        Pattern link = Pattern.compile(
                "[(/]" + Pattern.quote(Path.of(path).getFileName().toString()) + "[)#]");
        return guide.below("content/").stream()
                .anyMatch(file -> link.matcher(file.text()).find());
    }

    private Optional<String> picture() {
        return guide.below("content/").stream()
                .map(SourceFile::path)
                .filter(path -> path.endsWith(".svg"))
                .findFirst();
    }

    private Damage.Damaged moved(Damage kind, String path, String folder) {
        String to = folder + path.substring(path.lastIndexOf('/') + 1);
        Map<String, SourceFile> files = new TreeMap<>(guide.files());
        files.put(to, new SourceFile(to, files.remove(path).bytes()));
        return new Damage.Damaged(
                kind,
                guide,
                SourceTree.of(files.values()),
                Optional.empty(),
                Map.of(to, path),
                path + " moved to " + folder);
    }

    private Damage.Damaged renamed(Damage kind, String path, boolean alias) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - 3);
        String to = path.substring(0, path.lastIndexOf('/') + 1) + NEW_NAME + ".md";
        Map<String, SourceFile> files = new TreeMap<>(guide.files());
        SourceFile page = new SourceFile(to, files.remove(path).bytes());
        String figure = FigureFiles.of(path);
        if (files.containsKey(figure)) {
            String drawing = FigureFiles.of(to);
            files.put(drawing, new SourceFile(drawing, files.remove(figure).bytes()));
        }
        files.put(to, page);
        SourceTree tree = SourceTree.of(files.values());
        if (alias) {
            tree = Damage.with(tree, to, page.text().replaceFirst("\n---\n", "\naliases: [" + name + "]\n---\n"));
        }
        Map<String, String> back = Map.of(to, path, FigureFiles.of(to), FigureFiles.of(path), NEW_NAME, name);
        return new Damage.Damaged(kind, guide, tree, Optional.empty(), back, path + " renamed");
    }

    private Damage.Damaged deleted(Damage kind, String path) {
        Map<String, SourceFile> files = new TreeMap<>(guide.files());
        files.remove(path);
        files.remove(FigureFiles.of(path));
        return new Damage.Damaged(
                kind, guide, SourceTree.of(files.values()), Optional.empty(), Map.of(), path + " deleted");
    }
}
