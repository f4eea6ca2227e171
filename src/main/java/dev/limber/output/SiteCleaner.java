package dev.limber.output;

import dev.limber.file.SiteOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Deletes a published site: only files that Limber wrote and nobody changed since. */
public final class SiteCleaner {
    private final Disk disk;

    public SiteCleaner() {
        this(Disk.REAL);
    }

    SiteCleaner(Disk disk) {
        this.disk = disk;
    }

    /** Deletes the files of the manifest, then the manifest; does nothing without one. */
    public PublishReport clean(Path site) throws OutputException {
        Path folder = FolderGuard.real(site);
        if (!Files.isDirectory(folder)) {
            return new PublishReport(0, 0, 0, List.of());
        }
        try (SiteLock lock = SiteLock.take(folder)) {
            Staging.sweep(disk, folder);
            Optional<Manifest> manifest = Manifest.in(folder);
            if (manifest.isEmpty()) {
                return new PublishReport(0, 0, 0, List.of());
            }
            PublishPlan plan = PublishPlan.of(new SiteOutput(new TreeMap<>()), folder, manifest.get());
            new Removal(disk, folder).removeAll(plan.obsolete(), plan.before());
            disk.delete(folder.resolve(Manifest.NAME));
            return plan.report();
        } catch (IOException e) {
            throw new OutputException(folder, e);
        }
    }
}
