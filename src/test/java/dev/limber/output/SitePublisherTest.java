package dev.limber.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.file.SiteOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePublisherTest {
    private static final SiteOutput SITE =
            Sites.site("index.html", "home", "exercises/a.html", "a", "assets/x.css", "x");

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void nameSite() {
        site = folder.resolve("my guide/site");
    }

    @Test
    void makes_the_folder_and_writes_files_and_manifest() throws Exception {
        PublishReport report = publish(SITE);
        assertThat(report).isEqualTo(new PublishReport(3, 0, 0, List.of()));
        assertThat(Sites.snapshot(site).keySet())
                .containsExactly(
                        ".limber-manifest", "assets", "assets/x.css", "exercises", "exercises/a.html", "index.html");
    }

    @Test
    void writes_a_manifest_that_sha256sum_can_check() throws Exception {
        publish(SITE);
        assertThat(Files.readAllLines(site.resolve(".limber-manifest")))
                .containsExactly(
                        "# Written by Limber, do not edit. Guide: Sample",
                        "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  assets/x.css",
                        "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  exercises/a.html",
                        "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html");
    }

    @Test
    void touches_nothing_when_nothing_changed() throws Exception {
        publish(SITE);
        FileTime past = FileTime.fromMillis(1_000_000_000_000L);
        for (String path : SITE.files().keySet()) {
            Files.setLastModifiedTime(site.resolve(path), past);
        }
        FaultyDisk counting = FaultyDisk.counting();
        PublishReport report = new SitePublisher(counting).publish(SITE, Sites.target(site));
        assertThat(report).isEqualTo(new PublishReport(0, 3, 0, List.of()));
        assertThat(counting.count()).isZero();
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(past);
    }

    @Test
    void deletes_its_own_obsolete_files_and_the_folders_that_this_empties() throws Exception {
        publish(SITE);
        Files.writeString(site.resolve("assets/logo.png"), "foreign");
        PublishReport report = publish(Sites.site("index.html", "home"));
        assertThat(report.deleted()).isEqualTo(2);
        assertThat(Sites.snapshot(site).keySet())
                .containsExactly(".limber-manifest", "assets", "assets/logo.png", "index.html");
    }

    @Test
    void keeps_an_obsolete_file_that_was_changed_by_hand_and_says_so() throws Exception {
        publish(SITE);
        Files.writeString(site.resolve("exercises/a.html"), "my words");
        PublishReport report = publish(Sites.site("index.html", "home"));
        assertThat(Files.readString(site.resolve("exercises/a.html"))).isEqualTo("my words");
        assertThat(codes(report)).containsExactly(Code.KEPT_FILE);
        assertThat(report.diagnostics().get(0).span().file()).isEqualTo("site/exercises/a.html");
    }

    @Test
    void writes_a_current_file_anew_that_was_changed_by_hand_and_notes_it() throws Exception {
        publish(SITE);
        Files.writeString(site.resolve("index.html"), "my words");
        PublishReport report = publish(SITE);
        assertThat(Files.readString(site.resolve("index.html"))).isEqualTo("home");
        assertThat(codes(report)).containsExactly(Code.EDITED_FILE);
    }

    @Test
    void restores_a_file_that_was_deleted_by_hand() throws Exception {
        publish(SITE);
        Files.delete(site.resolve("index.html"));
        assertThat(publish(SITE).written()).isEqualTo(1);
    }

    @Test
    void keeps_every_foreign_file() throws Exception {
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(site.resolve(".git/HEAD"), "ref");
        publish(SITE);
        Files.writeString(site.resolve("CNAME"), "example.org");
        publish(Sites.site("index.html", "other"));
        assertThat(Sites.snapshot(site)).containsEntry("CNAME", "example.org").containsEntry(".git/HEAD", "ref");
    }

    @Test
    void refuses_to_replace_a_file_that_it_did_not_write() throws Exception {
        publish(Sites.site("index.html", "home"));
        Files.writeString(site.resolve("robots.txt"), "mine");
        assertRefused(Sites.site("index.html", "new", "robots.txt", "theirs"), "robots.txt");
        assertThat(Files.readString(site.resolve("index.html"))).isEqualTo("home");
    }

    @Test
    void never_writes_or_deletes_through_a_link_inside_the_site() throws Exception {
        publish(SITE);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(site.resolve("exercises/a.html"), elsewhere.resolve("a.html"));
        Files.delete(site.resolve("exercises"));
        Files.createSymbolicLink(site.resolve("exercises"), elsewhere);
        assertRefused(SITE, "exercises");
        publish(Sites.site("index.html", "home"));
        assertThat(elsewhere.resolve("a.html")).hasContent("a");
    }

    @Test
    void ignores_paths_in_a_forged_manifest_that_lead_out_of_the_site() throws Exception {
        publish(SITE);
        Path victim = Files.writeString(site.resolveSibling("victim.txt"), "a");
        Path manifest = site.resolve(".limber-manifest");
        String forged = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  ../victim.txt\n";
        Files.writeString(manifest, Files.readString(manifest) + forged);
        publish(Sites.site("index.html", "home"));
        assertThat(victim).exists();
    }

    @Test
    void clears_away_what_a_killed_build_left_in_staging() throws Exception {
        publish(SITE);
        Path left = Files.createDirectories(site.resolve(".limber-staging-1"));
        Files.writeString(left.resolve("0"), "half");
        publish(SITE);
        assertThat(left).doesNotExist();
    }

    @Test
    void refuses_while_another_build_holds_the_folder() throws Exception {
        Files.createDirectories(site);
        try (SiteLock held = SiteLock.take(site)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> publish(SITE))
                    .isInstanceOfSatisfying(
                            OutputException.class, e -> assertThat(e.kind()).isEqualTo(OutputException.Kind.LOCKED))
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        assertThat(publish(SITE).written()).isEqualTo(3);
    }

    @Test
    void names_the_file_that_cannot_be_written() throws Exception {
        Files.createDirectories(site.getParent());
        FaultyDisk full = FaultyDisk.fullAfter(2);
        assertThatThrownBy(() -> new SitePublisher(full).publish(SITE, Sites.target(site)))
                .hasMessageStartingWith("cannot write " + site.toRealPath())
                .hasMessageContaining("No space left on device (")
                .hasMessageEndingWith("MB are free there)");
    }

    @Test
    void cleaning_deletes_what_limber_wrote_and_nothing_else() throws Exception {
        publish(SITE);
        Files.writeString(site.resolve("exercises/a.html"), "my words");
        Files.writeString(site.resolve(".gitignore"), "*");
        PublishReport report = new SiteCleaner().clean(site);
        assertThat(report.deleted()).isEqualTo(2);
        assertThat(codes(report)).containsExactly(Code.KEPT_FILE);
        SortedMap<String, String> left = Sites.snapshot(site);
        assertThat(left.keySet()).containsExactly(".gitignore", "exercises", "exercises/a.html");
    }

    @Test
    void cleaning_leaves_a_folder_without_manifest_alone() throws Exception {
        Files.createDirectories(site);
        Files.writeString(site.resolve("a.html"), "x");
        assertThat(new SiteCleaner().clean(site).deleted()).isZero();
        assertThat(site.resolve("a.html")).exists();
    }

    private PublishReport publish(SiteOutput output) throws OutputException {
        return new SitePublisher().publish(output, Sites.target(site));
    }

    private void assertRefused(SiteOutput output, String named) throws IOException {
        SortedMap<String, String> before = Sites.snapshot(site);
        assertThatThrownBy(() -> publish(output))
                .isInstanceOfSatisfying(
                        OutputException.class, e -> assertThat(e.kind()).isEqualTo(OutputException.Kind.REFUSED))
                .hasMessageContaining(named);
        assertThat(Sites.snapshot(site)).isEqualTo(before);
    }

    private static List<Code> codes(PublishReport report) {
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
