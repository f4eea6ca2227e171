package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No two moves have the same code, or a link to a plan would lead to either. */
class CodeClashTest {
    private static final String FIRST = "content/exercises/side-calf-raise.md";
    private static final String SECOND = "content/exercises/wide-hamstring-curl-in-water.md";
    private static final String SQUAT = "content/exercises/half-squat.md";

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void beginGuide() {
        guide = GuideRun.of("knees", folder);
        guide.write(FIRST, guide.read(SQUAT).replaceFirst("title: .*", "title: Calf raises"));
    }

    private static List<String> clashes(GuideRun.Result result) {
        return result.diagnostics().stream()
                .filter(line -> line.contains("code-clash"))
                .toList();
    }

    @Test
    void slugsThatGiveTheSameCodeAreToldWithOneThatIsFree() {
        guide.write(SECOND, guide.read(SQUAT).replaceFirst("title: .*", "title: Curls in water"));
        GuideRun.Result clash = guide.run("build");
        assertThat(clashes(clash)).containsExactly(SECOND + ":1:1 code-clash");
        String code = clash.err().replaceFirst("(?s).*Write code: (\\w{4}) in .*", "$1");
        guide.write(SECOND, guide.read(SECOND).replaceFirst("title: ", "code: " + code + "\ntitle: "));
        assertThat(clashes(guide.run("build"))).isEmpty();
    }

    @Test
    void aNameFromBeforeKeepsItsCode() {
        guide.write(
                SQUAT, guide.read(SQUAT).replaceFirst("title: ", "aliases: [wide-hamstring-curl-in-water]\ntitle: "));
        assertThat(clashes(guide.run("build"))).containsExactly(SQUAT + ":2:11 code-clash");
    }

    @Test
    void aPageMayHaveItsOwnCodeTwice() {
        guide.write(
                FIRST, guide.read(FIRST).replaceFirst("title: ", "aliases: [wide-hamstring-curl-in-water]\ntitle: "));
        assertThat(clashes(guide.run("build"))).isEmpty();
    }
}
