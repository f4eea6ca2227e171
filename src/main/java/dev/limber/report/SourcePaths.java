package dev.limber.report;

import dev.limber.file.SourceTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps logical paths ({@code content/…}) to paths on disk as reports print them, so that a click in a terminal opens them. */
public final class SourcePaths {
    private final Path working;
    private final Optional<Path> repository;
    private final Map<String, Path> roots;
    private final Map<String, List<String>> lines = new HashMap<>();

    /**
     * @param working the folder that the command runs in
     * @param repository the folder of the repository in a GitHub run
     * @param roots the folders on disk by the first segment of a logical path
     */
    public SourcePaths(Path working, Optional<Path> repository, Map<String, Path> roots) {
        this.working = working;
        this.repository = repository;
        this.roots = Map.copyOf(roots);
    }

    /** A path as a person in the working folder would write it; whole when it lies elsewhere. */
    public static String shown(Path working, Path path) {
        if (path.startsWith(working)) {
            String relative = working.relativize(path).toString();
            return relative.isEmpty() ? "." : relative;
        }
        return path.toString();
    }

    /** The path as shown; files of the built-in theme have none on disk and keep their logical path. */
    public String shown(String logical) {
        int slash = logical.indexOf('/');
        String root = slash < 0 ? logical : logical.substring(0, slash);
        Path folder = roots.get(root);
        if (folder == null) {
            return logical;
        }
        String shown = shown(working, folder).replace('\\', '/');
        return slash < 0 ? shown : shown + logical.substring(slash);
    }

    /** The path relative to the repository of a GitHub run, as the command may run in one of its folders. */
    String inRepository(String logical) {
        int slash = logical.indexOf('/');
        Path folder = roots.get(slash < 0 ? logical : logical.substring(0, slash));
        if (folder == null || repository.isEmpty() || !folder.startsWith(repository.get())) {
            return shown(logical);
        }
        String below = repository.get().relativize(folder).toString().replace('\\', '/');
        return slash < 0 ? below : below + logical.substring(slash);
    }

    /** One line of a source file, unless the file or line is not there. */
    Optional<String> line(SourceTree tree, String logical, int number) {
        List<String> all = lines.computeIfAbsent(logical, path -> lines(tree, path));
        return number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    private static List<String> lines(SourceTree tree, String logical) {
        return tree.file(logical)
                .filter(file -> !isPicture(file.name()))
                .map(file -> file.text().lines().toList())
                .orElseGet(List::of);
    }

    private static boolean isPicture(String name) {
        return !name.matches(".*\\.(md|yaml|peb|css|js|svg|txt|json|html|webmanifest)");
    }
}
