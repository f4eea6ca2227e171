package dev.limber.output;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.ContentHash;
import dev.limber.file.OutputFile;
import dev.limber.file.SiteOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the new site with the output folder and lists the files to write and to delete. Changes nothing. */
final class PublishPlan {
    private final Path folder;
    private final Manifest before;
    private final Findings findings = new Findings();
    private final List<OutputFile> changed = new ArrayList<>();
    private final List<String> obsolete = new ArrayList<>();
    private final Map<String, String> hashes = new TreeMap<>();

    private PublishPlan(Path folder, Manifest before) {
        this.folder = folder;
        this.before = before;
    }

    static PublishPlan of(SiteOutput site, Path folder, Manifest before) throws OutputException {
        PublishPlan plan = new PublishPlan(folder, before);
        for (OutputFile file : site.files().values()) {
            plan.compare(file);
        }
        for (String path : before.hashes().keySet()) {
            if (!site.files().containsKey(path)) {
                plan.retire(path);
            }
        }
        plan.changed.sort(PublishOrder.ASSETS_FIRST);
        return plan;
    }

    /** The files to write, in the order in which they may appear. */
    List<OutputFile> changed() {
        return changed;
    }

    /** Files that Limber wrote and the site no longer has. */
    List<String> obsolete() {
        return obsolete;
    }

    Manifest before() {
        return before;
    }

    Manifest after() {
        return Manifest.of(before.guide(), hashes);
    }

    PublishReport report() {
        return new PublishReport(changed.size(), hashes.size() - changed.size(), obsolete.size(), findings.list());
    }

    private void compare(OutputFile file) throws OutputException {
        hashes.put(file.path(), ContentHash.of(file.bytes()));
        Path path = resolve(file.path());
        checkParents(path);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            changed.add(file);
        } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw inTheWay(path);
        } else if (!isSame(path, file.bytes())) {
            replace(file, path);
        }
    }

    private void replace(OutputFile file, Path path) throws OutputException {
        if (!before.knows(file.path())) {
            throw inTheWay(path);
        }
        if (!before.wrote(file.path(), ContentHash.of(read(path)))) {
            findings.note(
                    Code.EDITED_FILE,
                    Span.startOf("site/" + file.path()),
                    "this had been changed by hand and was written anew",
                    "Change what it is made from: " + file.source() + ".");
        }
        changed.add(file);
    }

    private void retire(String name) throws OutputException {
        Path path = resolve(name);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || isBehindLink(path)) {
            return;
        }
        if (before.wrote(name, ContentHash.of(read(path)))) {
            obsolete.add(name);
        } else {
            findings.warning(
                    Code.KEPT_FILE,
                    Span.startOf("site/" + name),
                    "the guide no longer has this file, but it had been changed by hand, so it was kept",
                    "Delete it, or move it out of the output folder.");
        }
    }

    /** Refuses a parent that is a link or a file: following it would write outside the output folder. */
    private void checkParents(Path path) throws OutputException {
        for (Path at = path.getParent(); at != null && !at.equals(folder); at = at.getParent()) {
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                throw inTheWay(at);
            }
        }
    }

    private boolean isBehindLink(Path path) {
        for (Path at = path.getParent(); at != null && !at.equals(folder); at = at.getParent()) {
            if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }

    private static OutputException inTheWay(Path path) {
        return new OutputException(
                OutputException.Kind.REFUSED,
                "will not replace " + path + ": Limber did not write it. Move it out of the output folder.");
    }

    private Path resolve(String name) throws OutputException {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new OutputException(
                    OutputException.Kind.FAILED,
                    "cannot write " + name + ": this system cannot store the name (try LC_ALL=C.UTF-8)");
        }
    }

    private static boolean isSame(Path path, byte[] bytes) throws OutputException {
        try {
            return Files.size(path) == bytes.length && Arrays.equals(Files.readAllBytes(path), bytes);
        } catch (IOException e) {
            throw new OutputException(path, e);
        }
    }

    private static byte[] read(Path path) throws OutputException {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new OutputException(path, e);
        }
    }
}
