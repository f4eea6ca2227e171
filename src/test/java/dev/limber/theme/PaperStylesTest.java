package dev.limber.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser asks media queries with the width of the paper while it prints, which is below that of a phone held across. */
class PaperStylesTest {
    private static final Pattern PHONE = Pattern.compile("@media [^{]*max-width: 48rem[^{]*");

    @ParameterizedTest
    @ValueSource(strings = {"site.css", "pages.css"})
    void rulesOfPhonesAreForScreensAlone(String file) throws IOException {
        String css = Files.readString(Path.of("theme/css", file));
        assertThat(PHONE.matcher(css).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query).contains("screen and"));
    }
}
