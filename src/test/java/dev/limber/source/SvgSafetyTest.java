package dev.limber.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgSafetyTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n";

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">alert(1)</s:script>",
                "<rect onclick=\"alert(1)\"/>",
                "<rect ONLOAD=\"alert(1)\"/>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"javascript:alert(1)\"/>",
                "<a xlink:href=\"java&#115;cript:alert(1)\"><rect/></a>",
                "<a href=\"https://evil.example/\"><rect/></a>",
                "<image href=\"//evil.example/x.png\"/>",
                "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
                "<use href=\"other.svg#x\"/>",
                "<a><set attributeName=\"href\" to=\"javascript:alert(1)\"/></a>",
                "<animate attributeName=\"xlink:href\" values=\"javascript:alert(1)\"/>",
                "<style>@import url(https://evil.example/x.css);</style>",
                "<style><![CDATA[rect { fill: URL('https://evil.example/x') }]]></style>",
                "<style>rect { fill: u\\72l(https://evil.example/x) }</style>",
                "<rect style=\"fill: url(//evil.example/x)\"/>",
                "<rect fill=\"url(https://evil.example/x#y)\"/>",
                "<g xml:base=\"https://evil.example/\"><use href=\"#x\"/></g>"
            })
    void refuses_what_runs_or_fetches(String hostile) {
        assertThat(check(OPEN + hostile + "</svg>")).isFalse();
        assertThat(findings.list()).isNotEmpty().extracting(Diagnostic::code).containsOnly(Code.UNSAFE_ADDRESS);
    }

    @Test
    void refuses_entities_and_style_sheets_before_the_drawing() {
        assertThat(check("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>"))
                .isFalse();
        assertThat(check("<?xml-stylesheet href=\"x.css\"?>" + OPEN + "</svg>")).isFalse();
        assertThat(findings.list()).extracting(Diagnostic::code).containsOnly(Code.UNSAFE_ADDRESS);
    }

    @Test
    void points_at_the_attribute() {
        check(OPEN + "  <rect width=\"1\"\n    onclick=\"alert(1)\"/>\n</svg>");
        assertThat(findings.list())
                .singleElement()
                .extracting(Diagnostic::span)
                .isEqualTo(new Span("content/x.svg", 3, 5, 7));
    }

    @Test
    void says_where_a_drawing_is_not_well_formed() {
        assertThat(check(OPEN + "<rect>\n</svg>")).isFalse();
        assertThat(findings.list()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(Code.UNREADABLE_FILE);
            assertThat(d.span().line()).isEqualTo(3);
        });
    }

    @Test
    void lets_an_ordinary_drawing_pass() {
        assertThat(
                        check(
                                OPEN
                                        + "<style>.a { fill: url(#g) }</style><defs><linearGradient id=\"g\"/></defs>"
                                        + "<use xlink:href=\"#g\"/><image href=\"data:image/png;base64,iVBORw0KGgo=\"/>"
                                        + "<path class=\"a\" d=\"M0 0h1\" fill=\"url('#g')\"><animate attributeName=\"d\"/></path></svg>"))
                .isTrue();
        assertThat(findings.list()).isEmpty();
    }

    private boolean check(String svg) {
        return SvgSafety.check("content/x.svg", svg.getBytes(UTF_8), findings);
    }
}
