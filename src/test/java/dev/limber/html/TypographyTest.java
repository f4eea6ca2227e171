package dev.limber.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Hold"|“Hold”
            He said "stop".|He said “stop”.
            ("Hold")|(“Hold”)
            "Hold," she said, "then rest."|“Hold,” she said, “then rest.”
            "'Nested,' he said."|“‘Nested,’ he said.”
            'single' words|‘single’ words
            it's, don't, you're|it’s, don’t, you’re
            the muscles' work|the muscles’ work
            the '90s and the 1990s'|the ’90s and the 1990s’
            rock 'n' roll|rock ’n’ roll
            'Tis so, 'twas so, get 'em|’Tis so, ’twas so, get ’em
            5' 6"|5' 6"
            a 12" board and a "6" board|a 12" board and a “6” board
            "size 5"|“size 5”
            sit -- then stand|sit – then stand
            5--10 times|5–10 times
            sit---then stand|sit—then stand
            sit --- then|sit — then
            well-being|well-being
            limber build --strict|limber build --strict
            ----|----
            and so on...|and so on…
            wait....|wait....
            word--"quoted"|word–“quoted”
            "I thought--"|“I thought–”
            a/"b"|a/“b”
            ""|“”
            "|”
            ' alone '|' alone '
            2020's best|2020’s best
            "A 'B' C"|“A ‘B’ C”
            '"A" B'|‘“A” B’
            no quotes & <tags>|no quotes & <tags>
            """)
    void curlsAndDashes(String typed, String printed) {
        assertThat(HtmlWriter.typographic(typed)).isEqualTo(printed);
    }

    @Test
    void seesAcrossRuns() {
        assertThat(of("He said ", "\"", "Quoted", "\"", ".")).containsExactly("He said ", "“", "Quoted", "”", ".");
        assertThat(of("it", "'s")).containsExactly("it", "’s");
        assertThat(of("\"", "\uFFFC", "\" is code")).containsExactly("“", "\uFFFC", "” is code");
        assertThat(of("a -", "- b")).containsExactly("a -", "- b");
        assertThat(of("Wait.", "..")).containsExactly("Wait.", "..");
    }

    private static List<String> of(String... runs) {
        return Typography.of(
                Stream.of(runs).map(run -> new Typography.Run(run, false)).toList());
    }

    @Test
    void keepsOneResultForEachRun() {
        assertThat(of("", "a...", "", "--", "")).containsExactly("", "a…", "", "–", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            **"Quoted"** word|<p><strong>“Quoted”</strong> word</p>
            "*Quoted* word"|<p>“<em>Quoted</em> word”</p>
            *it*'s|<p><em>it</em>’s</p>
            "`code`"|<p>“<code>code</code>”</p>
            `it's -- "code"...`|<p><code>it&#39;s -- &quot;code&quot;...</code></p>
            ["Link"](a.md)|<p><a href="../exercises/a.html">“Link”</a></p>
            ![It's](nowhere.svg)|<p>It&#39;s</p>
            "Note"[^1]|<p>“Note”[^1]</p>
            """)
    void curlsInMarkup(String markdown, String html) {
        assertThat(TestPage.html(markdown).strip()).isEqualTo(html);
    }

    @Test
    void neverReadsPastALineBreakForASpace() {
        assertThat(TestPage.html("He said\n\"stop\"\\\n\"now\".").strip())
                .isEqualTo("<p>He said\n“stop”<br>\n“now”.</p>");
    }
}
