package dev.limber.output;

import dev.limber.file.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Executes a publish plan. All files are first written to a staging folder, so that a full disk changes nothing. Then a
 * journal (the manifest of old and new files) is put in place, the files are moved over the old ones, obsolete files are
 * deleted, and the new manifest comes last.
 */
final class Publication {
    private final Disk disk;
    private final Path folder;
    private final PublishPlan plan;
    private final Staging staging;

    Publication(Disk disk, Path folder, PublishPlan plan) {
        this.disk = disk;
        this.folder = folder;
        this.plan = plan;
        this.staging = new Staging(disk, folder);
    }

    void run() throws OutputException {
        byte[] manifest = plan.after().bytes();
        if (plan.changed().isEmpty()
                && plan.obsolete().isEmpty()
                && Arrays.equals(manifest, plan.before().bytes())) {
            return;
        }
        try (InterruptGuard guard = new InterruptGuard(staging)) {
            List<Path> staged = stage(guard);
            Path journal = staging.add(plan.before().union(plan.after()).bytes());
            Path last = staging.add(manifest);
            staging.sync();
            guard.pointOfNoReturn();
            move(journal, folder.resolve(Manifest.NAME));
            moveAll(staged);
            new Removal(disk, folder).removeAll(plan.obsolete(), plan.before());
            move(last, folder.resolve(Manifest.NAME));
        }
    }

    private List<Path> stage(InterruptGuard guard) throws OutputException {
        List<Path> staged = new ArrayList<>();
        for (OutputFile file : plan.changed()) {
            guard.check();
            staged.add(staging.add(file.bytes()));
        }
        return staged;
    }

    private void moveAll(List<Path> staged) throws OutputException {
        for (int i = 0; i < staged.size(); i++) {
            Path to = folder.resolve(plan.changed().get(i).path());
            createFolder(to.resolveSibling(""));
            move(staged.get(i), to);
        }
    }

    private void createFolder(Path path) throws OutputException {
        try {
            disk.createFolder(path);
        } catch (IOException e) {
            throw new OutputException(path, e);
        }
    }

    private void move(Path from, Path to) throws OutputException {
        try {
            disk.move(from, to);
        } catch (IOException e) {
            throw new OutputException(to, e);
        }
    }
}
