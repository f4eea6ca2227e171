package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.model.Inline;
import dev.limber.model.PlainText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture in HTML is the one that Markdown would have shown, or it is refused. */
class HtmlPictureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Look: <img src=\"hip.svg\" alt=\"A hip\" title=\"Seen from behind\"> so.",
                "Look: <IMG\n  alt=\"A  hip\"\n  title=\"Seen from\n  behind\" SRC = \"hip.svg\" loading=\"lazy\" /> so."
            })
    void isTheSameAsInMarkdown(String html) {
        Inline.Image picture = picture(html);
        Inline.Image markdown = picture("Look: ![A hip](hip.svg \"Seen from behind\") so.");
        assertThat(Reading.findings(html)).isEmpty();
        assertThat(List.of(picture.source(), picture.alternative(), picture.title()))
                .isEqualTo(List.of(markdown.source(), markdown.alternative(), markdown.title()));
        assertThat(PlainText.of(Reading.inlines(html)).strip())
                .startsWith("Look:")
                .endsWith("so.");
    }

    @Test
    void standsAloneOnItsLineAndInQuotesToo() {
        assertThat(Reading.findings("<img src=\"hip.svg\" alt=\"A hip\">\n\n> <img src=\"hip.svg\" alt=\"A hip\">"))
                .isEmpty();
        assertThat(picture("<img src=\"hip.svg\" alt=\"A hip\">").source()).isEqualTo("content/exercises/hip.svg");
    }

    @Test
    void keepsThePlaceOfItsAddressAndDecodesIt() {
        Inline.Image picture = picture("See\n<img alt=\"src=&quot;1&quot; &amp; 2\" src=\"my%20hip.svg\">.");
        assertThat(picture.alternative()).isEqualTo("src=\"1\" & 2");
        assertThat(picture.source()).isEqualTo("content/exercises/my hip.svg");
        assertThat(picture.addressSpan().line()).isEqualTo(2);
        assertThat(picture.addressSpan().column()).isEqualTo(43);
        assertThat(picture.addressSpan().length()).isEqualTo("my%20hip.svg".length());
    }

    @Test
    void losesItsSizeWithAWarning() {
        List<Diagnostic> found = Reading.read("<img src=\"hip.svg\" alt=\"A hip\" width=\"90%\" height=40>")
                .diagnostics();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).hint()).endsWith("![A hip](hip.svg).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"hip.svg\">",
                "<img src=\"hip.svg\" alt=\" \">",
                "<img alt=\"A hip\">",
                "<img src=\"hip.svg\" alt=\"A hip\" onload=\"run()\">",
                "<img src=\"hip.svg\" alt=\"A hip\" srcset=\"hip2.svg 2x\">",
                "<img src=hip.svg alt=\"A hip\">",
                "<img src=\"data:x\" alt=\"A hip\">",
                "<img src=\"https://example.org/hip.svg\" alt=\"A hip\">"
            })
    void isRefusedWhenItIsMoreOrLess(String html) {
        assertThat(Reading.read(html).diagnostics())
                .extracting(Diagnostic::severity)
                .contains(Severity.ERROR);
    }

    private static Inline.Image picture(String markdown) {
        return Reading.inlines(markdown).stream()
                .flatMap(inline -> inline.image().stream())
                .findFirst()
                .orElseThrow();
    }
}
