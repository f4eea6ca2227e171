package dev.limber.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderGuardTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeGuide() throws Exception {
        Files.createDirectories(folder.resolve("home/guide/content/exercises"));
        Files.writeString(folder.resolve("home/guide/README.md"), "x");
        Files.writeString(folder.resolve("file"), "x");
        Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("linked-guide"), folder.resolve("home/guide"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home/guide/content",
                "home/guide/content/site",
                "home/guide/content/exercises",
                "home/guide",
                "home",
                ".",
                "/",
                "file",
                "link",
                "home/guide/x/../content/site",
                "linked-guide/content/site",
                "linked-guide"
            })
    void refuses_places_where_something_could_be_lost(String place) throws Exception {
        assertRefused(target(folder.resolve(place)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"home/guide/site", "real", "new/deep/site", "linked-guide/site", "home/guide/content-site"})
    void allows_folders_of_their_own(String place) throws Exception {
        PublishTarget target = target(folder.resolve(place));
        assertThatCode(() -> new SitePublisher().publish(Sites.site("index.html", "x"), target))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_a_folder_with_files_and_no_manifest() throws Exception {
        Files.writeString(folder.resolve("real/notes.txt"), "x");
        assertRefused(target(folder.resolve("real")));
        assertThat(folder.resolve("real")).isDirectoryNotContaining("glob:**.html");
    }

    @Test
    void refuses_the_folder_of_another_guide() throws Exception {
        Path site = folder.resolve("real");
        new SitePublisher().publish(Sites.site("index.html", "x"), target(site));
        assertRefused(new PublishTarget(site, "Knees", List.of(), List.of()));
    }

    private PublishTarget target(Path site) {
        Path guide = folder.resolve("home/guide");
        return new PublishTarget(
                site, "Backs", List.of(guide.resolve("content")), List.of(guide, folder.resolve("home")));
    }

    private static void assertRefused(PublishTarget target) {
        assertThatThrownBy(() -> new SitePublisher().publish(Sites.site("index.html", "x"), target))
                .isInstanceOfSatisfying(
                        OutputException.class, e -> assertThat(e.kind()).isEqualTo(OutputException.Kind.REFUSED))
                .hasMessageStartingWith("will not write to " + target.folder());
    }
}
