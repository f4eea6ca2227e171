package dev.limber.output;

import dev.limber.file.SiteOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Publishes a site to a folder: writes changed files and deletes files that Limber wrote earlier and the site no longer
 * has. Other files are kept. After a crash at any moment each file is either old or new, never half written, and the next
 * run completes the work.
 */
public final class SitePublisher {
    private final Disk disk;

    public SitePublisher() {
        this(Disk.REAL);
    }

    SitePublisher(Disk disk) {
        this.disk = disk;
    }

    /** Publishes a site whose paths passed {@link OutputPaths}. */
    public PublishReport publish(SiteOutput site, PublishTarget target) throws OutputException {
        FolderGuard guard = new FolderGuard(target);
        guard.checkPlace();
        Path folder = FolderGuard.real(target.folder());
        try (SiteLock lock = SiteLock.take(folder)) {
            Optional<Manifest> found = manifest(folder);
            guard.checkContent(found);
            Staging.sweep(disk, folder);
            PublishPlan plan =
                    PublishPlan.of(site, folder, found.orElseGet(() -> new Manifest(target.guide(), new TreeMap<>())));
            new Publication(disk, folder, plan).run();
            return plan.report();
        }
    }

    private static Optional<Manifest> manifest(Path folder) throws OutputException {
        try {
            return Manifest.in(folder);
        } catch (IOException e) {
            throw new OutputException(folder.resolve(Manifest.NAME), e);
        }
    }
}
