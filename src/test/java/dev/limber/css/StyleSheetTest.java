package dev.limber.css;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that anyone may have written comes out shorter and the same, or as it was written. */
class StyleSheetTest {
    /** Before and after, told apart by an arrow; {@code ⏎} stands for a line break. */
    static List<String> shortened() {
        return List.of(
                ".foot⏎  .small {⏎  margin: 0⏎    auto;⏎}⏎ → .foot .small{margin:0 auto}",
                "@media screen⏎  and (min-width: 40rem) { a { b: c } } → @media screen and (min-width:40rem){a{b:c}}",
                ".x::before { content: \"/* kept? */\" } → .x::before{content:\"/* kept? */\"}",
                ".x::before { content: \"a\\⏎b  ;}\" } → .x::before{content:\"a\\⏎b  ;}\"}",
                "a { grid-template-columns:⏎    10rem⏎    1fr; } → a{grid-template-columns:10rem 1fr}",
                "a { --x:  a  /* b */ { c : d; } ;color:red } → a{--x:a  /* b */ { c : d; };color:red}",
                "a { --empty: ; --none:; b: c } → a{--empty: ;--none: ;b:c}",
                "a { width: calc( 1px + 2px - var( --x ) * 2 / 3 ) } → a{width:calc(1px + 2px - var(--x) * 2/3)}",
                "a :hover, a:hover > b + c ~ d {} → a :hover,a:hover>b+c~d{}",
                "@import url(x.css) ; a{} → @import url(x.css);a{}",
                "@import 'x.css'  layer( a )⏎ screen; → @import 'x.css' layer(a) screen;",
                "a { color: red ! important } → a{color:red!important}",
                "a {⏎ color : red;⏎ &:hover { b: c; }⏎ .d & , > e { f: g }⏎ h: i⏎} "
                        + "→ a{color:red;&:hover{b:c}.d &,>e{f:g}h:i}",
                "@layer reset , base ;⏎@layer base { p { a: b } } → @layer reset,base;@layer base{p{a:b}}",
                "@container side (width > 40rem) { a { b: c } } → @container side (width > 40rem){a{b:c}}",
                "@font-face { unicode-range: U+26, U+0-7F, U+4?? ; } → @font-face{unicode-range:U+26,U+0-7F,U+4??}",
                "a[ href = \"x y\" i ] , [b|=c] {} → a[href = \"x y\" i],[b|=c]{}",
                "a:nth-child( 2n + 1 of .b ) , :not( .a .b ) {} → a:nth-child(2n+ 1 of .b),:not(.a .b){}",
                "@supports not selector(a :hover) { b { c: d } } → @supports not selector(a :hover){b{c:d}}",
                "@supports (display: grid) and (not (a: b)) {} → @supports(display:grid) and (not (a:b)){}",
                "@page :first { margin: 1cm ; @top-left { content: none } } → @page :first{margin:1cm;@top-left{content:none}}",
                "@keyframes x { from , 50% { a: b } to { a: c } } → @keyframes x{from,50%{a:b}to{a:c}}",
                "a{b:0/**/auto}c/**/d/**/.e{} → a{b:0/**/auto}c/**/d.e{}",
                "a { font: 400 1rem / 1.5 \"A  B\" , serif ; } → a{font:400 1rem/1.5 \"A  B\",serif}",
                "a { *zoom : 1; filter: alpha( opacity = 5 ) ;; b: c } → a{*zoom : 1;filter:alpha(opacity = 5);;b:c}",
                "a { background : url( a b.png ) } → a { background : url( a b.png ) }",
                "a { b: url(data:image/png;base64,AA==) no-repeat } → a{b:url(data:image/png;base64,AA==) no-repeat}",
                "\\31 0 .a\\:b { c: \\66oo bar } → \\31 0 .a\\:b{c:\\66oo bar}",
                "@charset \"utf-8\";⏎⏎a{} → @charset \"utf-8\";a{}",
                "a{} ; b{} → a{}; b{}",
                "/* a */⏎⏎/* b */ → ");
    }

    @ParameterizedTest
    @MethodSource("shortened")
    void whatMeansNothingGoesAndAllElseStays(String sheet) {
        String[] both = sheet.replace('⏎', '\n').split(" → ", 2);
        assertThat(new StyleSheet(both[0]).compact().text()).isEqualTo(both[1]);
        assertThat(new StyleSheet(both[1]).compact().text()).isEqualTo(both[1]);
        assertThat(new StyleSheet("\ufeff" + both[0].replace("\n", "\r\n"))
                        .compact()
                        .text())
                .isEqualTo(both[1].contains("\n") ? both[1].replace("\n", "\r\n") : both[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { b : c ",
                "a { b : 'c ",
                "a { b : c } /* d ",
                "a { b : url( c ",
                "a { b : 'c\n' ; } d { e : f }",
                "a } b { c : d }",
                "a { b : ( c } d { e : f }",
                "a { b : c ) ; }",
                "a { b : c } @import 'd'",
                "a { b : c } d",
                "a { b : c ] }",
                "<!-- a { b : c",
            })
    void aSheetThatIsUnsoundStaysAsItWasWritten(String css) {
        assertThat(new StyleSheet(css).compact().text()).isEqualTo(css);
    }

    static List<String> openEnds() {
        return List.of(
                "a{b:c → a{b:c}",
                "a{b:'c → a{b:'c'}",
                "a{b:c}/* d → a{b:c}/* d*/",
                "a{b:url(c → a{b:url(c)}",
                "a{b:calc(c[d → a{b:calc(c[d])}",
                "@media print{a{b:c → @media print{a{b:c}}",
                "@import 'd' → @import 'd';",
                "a{}b → a{}b{}",
                "a{}b(c → a{}b(c){}",
                "a{} → a{}");
    }

    @ParameterizedTest
    @MethodSource("openEnds")
    void whatASheetLeavesOpenDoesNotReachTheNextOne(String sheet) {
        String[] both = sheet.split(" → ", 2);
        StyleSheet all = new StyleSheet(both[0]).followedBy(List.of(new StyleSheet(".own{color:red}")));
        assertThat(all.text()).isEqualTo(both[1] + ".own{color:red}");
        assertThat(all.rules()).contains(new CssRule(List.of(), List.of(".own"), Map.of("color", "red")));
    }

    @Test
    void addressesAreFoundInEveryFormAndNowhereElse() {
        String css = """
                @charset "a.css"; @import "b.css"; @import url( c.css ) screen; @namespace url(http://d.example);
                /* url(e.png) */
                a { b: url( "f g.png" ) url('h.png') URL(i\\.png) url(data:image/png;base64,AA==); c: "url(j.png)";
                    d: url(#k) url(l m.png) url() image("n.png") format("o"); }
                """;
        List<CssAddress> found = new ArrayList<>();
        String same = new StyleSheet(css)
                .withAddresses(address -> {
                    found.add(address);
                    return address.target();
                })
                .text();
        assertThat(same).isEqualTo(css);
        assertThat(found)
                .extracting(CssAddress::target)
                .containsExactly("b.css", "c.css", "f g.png", "h.png", "i.png", "data:image/png;base64,AA==", "#k", "");
        assertThat(found)
                .allSatisfy(address -> assertThat(css.substring(address.start(), address.start() + address.length()))
                        .isEqualTo(address.target().replace("i.png", "i\\.png")));
        assertThat(new StyleSheet(css)
                        .withAddresses(address -> address.target().endsWith(".png") ? "x'y.png" : address.target())
                        .text())
                .contains("url( \"x'y.png\" ) url('x\\'y.png') url(\"x'y.png\") url(data:image/png;base64,AA==)");
    }

    @Test
    void rulesAreReadWithWhatIsAroundThem() {
        List<CssRule> rules = new StyleSheet("""
                @layer base {
                  @media  PRINT {
                    A > b , [data-x="y"] , [data-x="1"] { Color : RED ; color: blue; --X: 1  2 }
                  }
                }
                a { b: c; & d { e: f } g: h }
                """).rules();
        assertThat(rules)
                .containsExactly(
                        new CssRule(List.of(), List.of("@layer base"), Map.of()),
                        new CssRule(List.of("@layer base"), List.of("@media PRINT"), Map.of()),
                        new CssRule(
                                List.of("@layer base", "@media print"),
                                List.of("A>b", "[data-x=y]", "[data-x=\"1\"]"),
                                Map.of("color", "blue", "--X", "1 2")),
                        new CssRule(List.of(), List.of("a"), Map.of("b", "c", "g", "h")),
                        new CssRule(List.of("a"), List.of("& d"), Map.of("e", "f")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "[", "{", "a{", "a(", "@a{", "\"", "'\\\n", "/*", "url(", "\\", "-", "--x:", "<!--", "}"})
    void hostileSheetsTakeNoTimeAndNoStack(String piece) {
        String css = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            StyleSheet sheet = new StyleSheet(css);
            assertThat(sheet.compact().text()).isEqualTo(css);
            assertThat(sheet.withAddresses(CssAddress::target).text()).isEqualTo(css);
            assertThat(sheet.rules()).hasSizeLessThan(17);
            assertThat(sheet.followedBy(List.of(new StyleSheet("a{b:c}"))).text())
                    .endsWith("a{b:c}");
        });
    }
}
