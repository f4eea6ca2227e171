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

/** Reads all source files of a build: the content folder, the built-in theme, and the guide's own theme. */
public final class SourceReader {
    /** Whether the path is a folder or a link to one; links are followed here because a person named the path. */
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
