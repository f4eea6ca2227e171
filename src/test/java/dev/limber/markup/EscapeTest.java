package dev.limber.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapeTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a & b,a &amp; b",
                "<b>,&lt;b&gt;",
                "\"x\",&quot;x&quot;",
                "it's,it&#39;s",
                "&amp;,&amp;amp;",
                "plain \uD83D\uDE00 text,plain \uD83D\uDE00 text",
            })
    void whatCouldEndATextOrAValueIsEscaped(String text, String escaped) {
        assertThat(Escape.markup(text)).isEqualTo(escaped);
        StringBuilder out = new StringBuilder("x");
        Escape.append(text, out);
        assertThat(out).hasToString("x" + escaped);
    }

    @Test
    void aTextWithNothingToEscapeIsTheSameText() {
        String text = "nothing to do";
        assertThat(Escape.markup(text)).isSameAs(text);
    }
}
