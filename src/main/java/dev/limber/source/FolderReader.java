package dev.limber.source;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a folder recursively, sorted by name; symbolic links are reported and not followed. */
final class FolderReader {
    private final Findings findings;
    private final List<SourceFile> files;

    FolderReader(Findings findings, List<SourceFile> files) {
        this.findings = findings;
        this.files = files;
    }

    void read(Path folder, FileKinds kinds) {
        if (Files.isDirectory(folder)) {
            readFolder(folder, kinds.root(), kinds);
        } else {
            findings.error(
                    Code.MISSING_FILE, Span.startOf(kinds.root()), "there is no folder " + folder, "Check the path.");
        }
    }

    private void readFolder(Path folder, String logical, FileKinds kinds) {
        for (Map.Entry<String, Path> entry : entries(folder, logical).entrySet()) {
            String path = logical + "/" + entry.getKey();
            if (!isIgnored(entry.getKey())) {
                readEntry(entry.getValue(), path, kinds);
            }
        }
    }

    private void readEntry(Path path, String logical, FileKinds kinds) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isSymbolicLink()) {
                refuseLink(path, logical);
            } else if (!PortableName.check(logical, found.isDirectory(), findings)) {
                return;
            } else if (found.isDirectory()) {
                readFolder(path, logical, kinds);
            } else if (found.isRegularFile()) {
                readFile(path, new FileBytes(logical, kinds), found);
            } else {
                unreadable(logical, "is neither a file nor a folder");
            }
        } catch (IOException e) {
            unreadable(logical, FileBytes.reason(e));
            files.add(new SourceFile(logical, new byte[0]));
        }
    }

    private void readFile(Path path, FileBytes file, BasicFileAttributes found) throws IOException {
        add(
                file,
                file.isExpected(findings) && file.fits(found.size(), findings)
                        ? file.accept(FileBytes.whole(path, found), findings)
                        : Optional.empty());
    }

    /** Keeps a file that cannot be used in the tree without its content, so that links to it are not told that it is missing. */
    private void add(FileBytes file, Optional<SourceFile> accepted) {
        files.add(accepted.orElseGet(() -> new SourceFile(file.path(), new byte[0])));
    }

    /** Adds a file that does not come from a folder. */
    void readBytes(FileBytes file, byte[] bytes) {
        if (file.fits(bytes.length, findings)) {
            add(file, file.accept(bytes, findings));
        }
    }

    private Map<String, Path> entries(Path folder, String logical) {
        Map<String, Path> byName = new TreeMap<>();
        try (Stream<Path> inside = Files.list(folder)) {
            inside.forEach(path -> addEntry(byName, path, logical));
        } catch (IOException | UncheckedIOException e) {
            unreadable(logical, FileBytes.reason(e));
        }
        return byName;
    }

    private void addEntry(Map<String, Path> byName, Path path, String logical) {
        String name = Normalizer.normalize(path.getFileName().toString(), Normalizer.Form.NFC);
        if (byName.put(name, path) != null) {
            findings.error(
                    Code.PATH_CLASH,
                    Span.startOf(logical + "/" + name),
                    "two files have this name, written with different Unicode characters",
                    "Rename one of them.");
        }
    }

    private static boolean isIgnored(String name) {
        return name.startsWith(".") || name.endsWith("~");
    }

    private void refuseLink(Path path, String logical) throws IOException {
        findings.error(
                Code.SYMLINK,
                Span.startOf(logical),
                "this is a symbolic link to " + Files.readSymbolicLink(path) + ", which is not followed",
                "Put the file itself here.");
    }

    private void unreadable(String logical, String reason) {
        findings.error(
                Code.UNREADABLE_FILE, Span.startOf(logical), reason, "Check that it exists and that you may read it.");
    }
}
