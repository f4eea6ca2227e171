package dev.limber.output;

import dev.limber.file.SiteOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings a folder to the state of a site: writes what changed, leaves what did not, deletes what Limber once wrote and
 * the site no longer has. Files of others stay. After a crash at any moment each file is whole, old or new, and the
 * next publication completes the work.
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
            Plan plan = Plan.of(site, folder, found.orElseGet(() -> new Manifest(target.guide(), new TreeMap<>())));
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
