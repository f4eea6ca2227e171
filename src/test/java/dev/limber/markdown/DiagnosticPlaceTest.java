package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.model.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticPlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            A <b>bold</b> word~1:3+3 raw-html
            A line|and </b> closed~2:5+4 raw-html
            <div>|words|</div>~1:1+5 raw-html
            <div||words|</div>~1:1+4 raw-html
            <script>|a < b|</script>~1:1+8 raw-html
            a||<!-- b||c~3:1+4 raw-html
            a <kbd>b~1:3+5 raw-html
            a</kbd> b~1:2+6 raw-html
            *a <sub>b* c</sub>~1:4+5 raw-html
            a <sup>b <sub>c</sup>~1:10+5 raw-html
            a <kbd class="x">b</kbd>~1:3+15 raw-html
            a <details>b</details>~1:3+9 raw-html;1:13+10 raw-html
            <details>||text~1:1+9 raw-html
            - <details>|  <summary>s</summary>||text||</details>~1:3+9 raw-html
            <details open>|<summary>s</summary>|</details>~1:1+14 raw-html
            <details>|text|</details>~1:1+9 raw-html
            <details>|<summary>a <summary>b <summary>c|</details>~1:1+9 raw-html;2:1+9 raw-html;2:12+9 raw-html;2:23+9 raw-html
            <summary>s</summary>~1:1+9 raw-html
            <table><tr><td>a</td></tr></table>~1:1+7 raw-html
            - a||  <hr>~3:3+4 raw-html
            # Title~1:1+7 heading-level
            Title|=====~1:1+5 heading-level
            ## A||#### B~3:1+6 heading-level
            ### First~1:1+9 heading-level
            ##~1:1+2 unsupported-markdown
            text ![](a.svg) text~1:6+10 missing-alt
            text ![ ](a.svg)~1:6+11 missing-alt
            [](a.md)~1:1+8 missing-alt
            > [!HINT]|> words~1:3+7 unknown-callout
            - x||  > [!NOTE] words~3:5+7 unknown-callout
            Text[^a] and more~1:5+4 undefined-footnote
            Text[^a].||[^a]: See[^b].~3:10+4 undefined-footnote
            Text.||[^a]: Unused.~3:1+13 unused-footnote
            x[^a]||[^a]: 1||[^a]: 2~5:1+7 unused-footnote
            x[^a]||[^a]: ## Heading~3:7+10 unsupported-markdown
            See [this](javascript:alert(1)).~1:12+19 unsafe-address
            See [this](java&#115;cript:alert(1)).~1:12+24 unsafe-address
            See [this](java%73cript:x).~1:12+14 unsafe-address
            See <javascript:x>.~1:6+12 unsafe-address
            See [this](//example.org/x).~1:12+15 unsafe-address
            See [this](//etc/passwd).~1:12+12 unsafe-address
            See [this](..\\\\x.md).~1:12+8 unsafe-address
            See ![this](https://example.org/x.png)~1:13+25 unsafe-address
            See [this](data:text/html,x).~1:12+16 unsafe-address
            See [this][r]||[r]: vbscript:x~3:6+10 unsafe-address
            See [this]()~1:5+8 broken-link
            See [this][nowhere]~1:5+15 broken-link
            See [a[^n]](b.md)||[^n]: n~1:11+2 broken-link
            See [a <https://x.org>](b.md)~1:8+15 unsupported-markdown
            See ![a[^n]](b.svg)||[^n]: n~1:8+4 unsupported-markdown
            See [this](my page.md)~1:5+6 broken-link
            See [this](page.md~1:5+6 broken-link
            """)
    void pointsAtTheColumn(String markdown, String expected) {
        assertThat(Reading.findings(markdown.replace('|', '\n'))).containsExactly(expected.split(";"));
    }

    @Test
    void pointsIntoTableCells() {
        assertThat(Reading.findings("| a | b |\n|---|---|\n| x | <b> |\n")).containsExactly("3:7+3 raw-html");
    }

    @Test
    void countsTheLinesOfTheFrontMatter() {
        String frontMatter = "---\ntitle: A\n---\n";
        Checked<Body> checked =
                Reading.PARSER.parse(Reading.PATH, "", frontMatter + "Text\n\nA <b>\n", frontMatter.length());
        assertThat(checked.diagnostics()).extracting(Reading::brief).containsExactly("6:3+3 raw-html");
        assertThat(checked.value().blocks().get(0).span().line()).isEqualTo(4);
    }

    @Test
    void namesTheFileAndAHintInEachFinding() {
        List<Diagnostic> findings =
                Reading.read("# A\n\n<b> ![](x) [a](//b) [^z]\n").diagnostics();
        assertThat(findings).hasSize(5).allSatisfy(finding -> {
            assertThat(finding.span().file()).isEqualTo(Reading.PATH);
            assertThat(finding.hint()).isNotBlank();
        });
    }

    @Test
    void reportsEachMistakeOnce() {
        assertThat(Reading.findings("[a][r] and [b][r]\n\n[r]: //x\n")).containsExactly("3:6+3 unsafe-address");
    }

    @Test
    void suggestsTheNearestName() {
        assertThat(Reading.read("> [!Nte]\n> x\n").diagnostics().get(0).hint()).isEqualTo("Did you mean \"NOTE\"?");
        assertThat(Reading.read("a[^nots]\n\n[^notes]: x\n")
                        .diagnostics()
                        .get(0)
                        .hint())
                .isEqualTo("Did you mean \"[^notes]\"?");
        assertThat(Reading.read("## A\n\n#### B\n").diagnostics().get(0).hint()).isEqualTo("Write: ### B");
    }
}
