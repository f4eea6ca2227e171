package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GlyphsTest {
    @Test
    void eachDrawingIsInTheTheme() throws IOException {
        String sprite = Files.readString(Path.of("theme/templates/icons/glyphs.peb"));
        assertThat(Glyphs.DRAWN).allSatisfy(key -> assertThat(sprite).contains("id=\"p-" + key + "\""));
    }

    @Test
    void aPositionWithoutDrawingGetsThePlainRow() {
        assertThat(Glyphs.of("on-a-horse")).isEqualTo(Glyphs.ANY);
        assertThat(Glyphs.of("sitting")).isEqualTo("sitting");
    }
}
