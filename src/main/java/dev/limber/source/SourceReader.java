package dev.limber.source;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Findings;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads everything a build is made of: the content folder, the theme inside Limber, and what a guide lays over it. */
public final class SourceReader {
    /** Whether there is a folder to read from; follows links, as the folder itself is named by a person. */
    public static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /**
     * The tree under {@code content/…}, {@code builtin/…} and {@code theme/…}; the last is empty where there is no such
     * folder. A file that cannot be used is an error and in the tree without its content, so that links to it do not
     * look broken; other findings about it should be left out.
     */
    public Checked<SourceTree> read(Path contentFolder, Optional<Path> themeFolder) {
        Findings findings = new Findings();
        List<SourceFile> files = new ArrayList<>();
        FolderReader reader = new FolderReader(findings, files);
        reader.read(contentFolder, FileKinds.CONTENT);
        BuiltinTheme.read(reader, findings);
        themeFolder.filter(SourceReader::isFolder).ifPresent(folder -> reader.read(folder, FileKinds.THEME));
        return new Checked<>(SourceTree.of(files), findings.list());
    }
}
