package dev.limber.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.limber.Ring;
import dev.limber.file.OutputFile;
import dev.limber.file.SiteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Breaks a publication off at each of its operations. */
class CrashTest {
    private static final SiteOutput OLD = Sites.site(
            "index.html",
            "old home, long enough to be cut",
            "exercises/a.html",
            "old a",
            "gone/deep/b.html",
            "old b",
            "assets/site.1.css",
            "old style",
            "same.html",
            "same");
    private static final SiteOutput NEW = Sites.site(
            "index.html",
            "new home, long enough to be cut",
            "exercises/a.html",
            "new a",
            "fresh/deep/c.html",
            "new c",
            "assets/site.2.css",
            "new style",
            "same.html",
            "same");

    @Test
    void after_a_kill_at_any_operation_each_file_is_whole_and_the_next_publication_repairs() throws Exception {
        int operations = operations(FaultyDisk.killedAfter(Integer.MAX_VALUE));
        assertThat(operations).isGreaterThan(15);
        for (int n = 0; n < operations; n++) {
            crashThenPublish(n, NEW);
            crashThenPublish(n, OLD);
        }
    }

    @Test
    void after_two_kills_the_next_publication_repairs_as_well() throws Exception {
        int operations = operations(FaultyDisk.killedAfter(Integer.MAX_VALUE));
        for (int first = 0; first < operations; first += 2) {
            for (int second = 0; second < operations; second += Ring.count(6, 3)) {
                try (FileSystem disk = disk()) {
                    Path site = published(disk);
                    publishUntilKilled(site, first, NEW);
                    publishUntilKilled(site, second, OLD);
                    assertWhole(site, first);
                    assertRepairs(site, NEW);
                }
            }
        }
    }

    @Test
    void a_full_disk_while_files_are_staged_changes_nothing() throws Exception {
        int staged = NEW.files().size() - 1 + 3;
        for (int n = 0; n <= staged; n++) {
            try (FileSystem disk = disk()) {
                Path site = published(disk);
                SortedMap<String, String> before = Sites.snapshot(site);
                FaultyDisk full = FaultyDisk.fullAfter(n);
                assertThatThrownBy(() -> new SitePublisher(full).publish(NEW, Sites.target(site)))
                        .isInstanceOf(OutputException.class)
                        .hasMessageContaining("No space left on device")
                        .hasMessageContaining(".limber-staging-");
                assertThat(Sites.snapshot(site)).isEqualTo(before);
            }
        }
    }

    @Test
    void a_disk_that_is_full_after_any_number_of_bytes_changes_nothing() throws Exception {
        for (int room = 0; room < 1_500; room += Ring.count(49, 7)) {
            try (FileSystem disk = disk()) {
                Path site = published(disk);
                SortedMap<String, String> before = Sites.snapshot(site);
                FaultyDisk small = FaultyDisk.withRoomFor(room);
                try {
                    new SitePublisher(small).publish(NEW, Sites.target(site));
                    assertThat(room).as("bytes that suffice").isGreaterThan(500);
                    return;
                } catch (OutputException full) {
                    assertThat(full).hasMessageContaining("No space left on device");
                    assertThat(Sites.snapshot(site)).isEqualTo(before);
                }
            }
        }
        throw new AssertionError("never enough room");
    }

    @Test
    void a_read_only_folder_is_one_clear_message_and_no_change() throws Exception {
        Disk readOnly = new Disk() {
            @Override
            public void createFolder(Path folder) throws IOException {
                throw new AccessDeniedException(folder.toString());
            }
        };
        try (FileSystem disk = disk()) {
            Path site = published(disk);
            SortedMap<String, String> before = Sites.snapshot(site);
            assertThatThrownBy(() -> new SitePublisher(readOnly).publish(NEW, Sites.target(site)))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("cannot write " + site)
                    .hasMessageContaining("permission denied");
            assertThat(Sites.snapshot(site)).isEqualTo(before);
        }
    }

    @Test
    void one_file_that_cannot_be_replaced_leaves_every_file_whole_and_names_it() throws Exception {
        Disk stubborn = new Disk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (to.endsWith("index.html")) {
                    throw new AccessDeniedException(to.toString());
                }
                Disk.super.move(from, to);
            }
        };
        try (FileSystem disk = disk()) {
            Path site = published(disk);
            assertThatThrownBy(() -> new SitePublisher(stubborn).publish(NEW, Sites.target(site)))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("index.html: permission denied");
            assertWhole(site, 0);
            assertRepairs(site, NEW);
        }
    }

    @Test
    void a_fault_while_files_are_moved_leaves_them_whole_and_no_staging() throws Exception {
        int operations = operations(FaultyDisk.fullAfter(Integer.MAX_VALUE));
        for (int n = NEW.files().size() + 3; n < operations; n++) {
            try (FileSystem disk = disk()) {
                Path site = published(disk);
                FaultyDisk faulty = FaultyDisk.fullAfter(n);
                assertThatThrownBy(() -> new SitePublisher(faulty).publish(NEW, Sites.target(site)))
                        .isInstanceOf(OutputException.class);
                assertThat(Sites.snapshot(site).keySet()).noneMatch(path -> path.startsWith(".limber-staging"));
                assertWhole(site, n);
                assertRepairs(site, NEW);
            }
        }
    }

    private static void crashThenPublish(int operations, SiteOutput next) throws Exception {
        try (FileSystem disk = disk()) {
            Path site = published(disk);
            assertThat(publishUntilKilled(site, operations, NEW)).isTrue();
            assertWhole(site, operations);
            assertRepairs(site, next);
        }
    }

    private static boolean publishUntilKilled(Path site, int operations, SiteOutput output) throws OutputException {
        try {
            new SitePublisher(FaultyDisk.killedAfter(operations)).publish(output, Sites.target(site));
            return false;
        } catch (FaultyDisk.Killed e) {
            return true;
        }
    }

    private static void assertWhole(Path site, int operations) throws Exception {
        Sites.snapshot(site).forEach((path, text) -> {
            boolean ours = OLD.files().containsKey(path) || NEW.files().containsKey(path);
            if (ours) {
                assertThat(text).as(path + " after " + operations).isIn(text(OLD, path), text(NEW, path));
            }
        });
        assertThat(Files.readString(site.resolve("exercises/notes.txt"))).isEqualTo("not yours");
    }

    private static void assertRepairs(Path site, SiteOutput next) throws Exception {
        new SitePublisher().publish(next, Sites.target(site));
        try (FileSystem other = disk()) {
            Path clean = other.getPath("/guide/site");
            new SitePublisher().publish(next, Sites.target(clean));
            Files.writeString(clean.resolve("exercises/notes.txt"), "not yours");
            assertThat(Sites.snapshot(site)).isEqualTo(Sites.snapshot(clean));
        }
    }

    private static int operations(FaultyDisk counting) throws Exception {
        try (FileSystem disk = disk()) {
            new SitePublisher(counting).publish(NEW, Sites.target(published(disk)));
            return counting.count();
        }
    }

    private static Path published(FileSystem disk) throws Exception {
        Path site = disk.getPath("/guide/site");
        new SitePublisher().publish(OLD, Sites.target(site));
        Files.writeString(site.resolve("exercises/notes.txt"), "not yours");
        return site;
    }

    private static String text(SiteOutput site, String path) {
        return Optional.ofNullable(site.files().get(path))
                .map(OutputFile::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("(not part of this site)");
    }

    private static FileSystem disk() {
        return Jimfs.newFileSystem(Configuration.unix());
    }
}
