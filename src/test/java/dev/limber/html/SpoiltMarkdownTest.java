package dev.limber.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.Mutations;
import dev.limber.diagnostic.Checked;
import dev.limber.markdown.MarkdownParser;
import dev.limber.model.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Whatever Markdown says, what is written can do nothing but be read, and its reading ends. */
public class SpoiltMarkdownTest {
    @Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    @Test
    void bearsSpoiltTexts() throws IOException {
        List<String> seeds = new ArrayList<>(ScriptTricks.ALL);
        for (String feature : HtmlGoldenTest.features()) {
            seeds.add(Files.readString(Path.of("src/test/resources/golden/html", feature + ".md")));
        }
        Mutations.of(seeds, SpoiltMarkdownTest::read);
    }

    /** The text in, or an error. */
    public static void read(String text) {
        Checked<Body> read = new MarkdownParser().parse(TestPage.PATH, "", text, 0);
        Harmless.check(TestPage.html(read.value()));
        read.diagnostics().forEach(found -> assertThat(found.span().line()).isPositive());
    }
}
