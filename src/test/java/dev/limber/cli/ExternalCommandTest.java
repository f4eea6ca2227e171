package dev.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command asks addresses when it is told to, and only then; what it asks of hosts is tested where it is done. */
class ExternalCommandTest {
    private static final String LOG = ".limber/external.tsv";

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void makeGuide() {
        guide = GuideRun.of("minimal", folder)
                .write(
                        "content/advice/plan.md",
                        "---\ntitle: Plan\nsummary: A plan.\n---\nSee [the plan](http://127.0.0.1:9/plan).\n");
    }

    @Test
    void aPlainCheckAsksNothing() {
        assertThat(guide.run("check").diagnostics()).isEmpty();
        assertThat(guide.run("build").diagnostics()).isEmpty();
        assertThat(folder.resolve(LOG)).doesNotExist();
    }

    @Test
    void whatWasFoundIsToldAtTheAddressAndTimed() {
        GuideRun.Result result = guide.run("check", "--external", "--report", "limber.json");
        assertThat(result.diagnostics()).containsExactly("content/advice/plan.md:5:16 external-private");
        assertThat(result.err()).contains("limber: addresses asked: 1, remembered: 0.");
        assertThat(result.exit()).isZero();
        assertThat(guide.read(LOG)).isEmpty();
        assertThat(guide.read("limber.json"))
                .contains("\"code\": \"external-private\"", "\"stages\": {", "\"read\": ", "\"external\": ");
    }

    @Test
    void aLimitThatIsNoneIsAMistakeInTheCommand() {
        assertThat(guide.run("check", "--external", "--external-days", "-1").exit())
                .isEqualTo(2);
        assertThat(guide.run("check", "--external", "--external-seconds", "0").exit())
                .isEqualTo(2);
        assertThat(guide.run("check", "--external", "--external-days", "soon").exit())
                .isEqualTo(2);
    }
}
