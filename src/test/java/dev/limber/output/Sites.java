package dev.limber.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limber.file.OutputFile;
import dev.limber.file.SiteOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sites, and folders as maps that can be compared. */
final class Sites {
    private Sites() {}

    /** A site of these paths and texts, one after the other. */
    static SiteOutput site(String... pathsAndTexts) {
        TreeMap<String, OutputFile> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            String path = pathsAndTexts[i];
            files.put(path, OutputFile.text(path, pathsAndTexts[i + 1], "content/" + path));
        }
        return new SiteOutput(files);
    }

    /** Everything in the folder: files with their text, folders as {@code <folder>}. */
    static SortedMap<String, String> snapshot(Path folder) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(path -> !path.equals(folder)).toList()) {
                boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                found.put(
                        folder.relativize(path).toString(),
                        file ? new String(Files.readAllBytes(path), UTF_8) : "<folder>");
            }
        }
        return found;
    }

    static PublishTarget target(Path folder) {
        return new PublishTarget(folder, "Sample", List.of(), List.of());
    }
}
