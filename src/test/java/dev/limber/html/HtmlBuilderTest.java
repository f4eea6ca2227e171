package dev.limber.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBuilderTest {
    @Test
    void escapesTextAndAttributes() {
        assertThat(new HtmlBuilder().text("<a href='x'>\"&\"").toString())
                .isEqualTo("&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;");
        assertThat(new HtmlBuilder().attribute("alt", "\" onload=\"x").toString())
                .isEqualTo(" alt=\"&quot; onload=&quot;x\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:x",
                "data:text/html,x",
                "vbscript:x",
                "blob:x",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "ht\ntps://example.org"
            })
    void refusesUnsafeAddresses(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HtmlBuilder().address("href", address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/?a=b:c",
                "http://example.org",
                "mailto:a@example.org",
                "tel:999",
                "#a",
                "",
                "a.html",
                "../a/b.html#c:d",
                "/base/a.html",
                "a/b:c.html"
            })
    void writesSafeAddresses(String address) {
        assertThat(new HtmlBuilder().address("href", address).toString()).isEqualTo(" href=\"" + address + "\"");
    }
}
