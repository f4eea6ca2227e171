package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.model.Address;
import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import dev.limber.model.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownParserTest {
    @Test
    void decodesEntitiesAndEscapesIntoOneText() {
        assertThat(Reading.inlines("AT&amp;T \\*is\\* &copy; &#x41; &#0; \0 x"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Inline.Text.class, text -> assertThat(text.text()).isEqualTo("AT&T *is* © A \uFFFD \uFFFD x"));
    }

    @Test
    void replacesWhatHtmlCannotHold() {
        assertThat(PlainText.of(Reading.inlines("a\u0001b&#27;c\uD800d&#xFFFE;e😀")))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe😀");
    }

    @Test
    void readsNestedEmphasisAndBreaks() {
        List<Inline> inlines = Reading.inlines("a *b **c*** ~~d~~\\\ne  \nf\ng `h`");
        assertThat(inlines)
                .extracting(inline -> inline.getClass().getSimpleName())
                .containsExactly(
                        "Text",
                        "Emphasis",
                        "Text",
                        "Strikethrough",
                        "HardBreak",
                        "Text",
                        "HardBreak",
                        "Text",
                        "SoftBreak",
                        "Text",
                        "Code");
        assertThat(inlines.get(1).span().column()).isEqualTo(3);
        assertThat(inlines.get(1).span().length()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "bird-dog.md, content/exercises/bird-dog.md, ''",
        "./bird-dog.md#steps, content/exercises/bird-dog.md, steps",
        "../advice/see-a-doctor.md, content/advice/see-a-doctor.md, ''",
        "../index.md, content/index.md, ''",
        "a/../b.md, content/exercises/b.md, ''",
        "b%69rd.md#%C3%BCbung, content/exercises/bird.md, übung",
        "b&#105;rd.md, content/exercises/bird.md, ''"
    })
    void resolvesLinksToPages(String written, String path, String anchor) {
        assertThat(address("[words](" + written + ")")).isEqualTo(new Address.ToPlace(path, "", anchor));
    }

    @ParameterizedTest
    @CsvSource({
        "[w](https://example.org/a?b=c&amp;d), https://example.org/a?b=c&d",
        "[w](HTTP://example.org), http://example.org",
        "[w](https://example.org/ü), https://example.org/%C3%BC",
        "<https://example.org/x>, https://example.org/x",
        "<a@example.org>, mailto:a@example.org",
        "[w](mailto:a@example.org), mailto:a@example.org",
        "[w](tel:+44-111), tel:+44-111",
        "[w](https://example.org/%22x), https://example.org/%22x"
    })
    void keepsAddressesOfOtherHosts(String markdown, String url) {
        assertThat(address(markdown)).isEqualTo(new Address.External(url));
    }

    @Test
    void readsReferencesAnchorsAndFiles() {
        assertThat(address("[Words][Ref]\n\n[ref]: b.md 'Tip'\n"))
                .isEqualTo(new Address.ToPlace("content/exercises/b.md", "", ""));
        assertThat(address("[a](#steps)")).isEqualTo(new Address.Anchor("steps"));
        assertThat(address("[a](../files/diary.pdf)"))
                .isEqualTo(new Address.ToPlace("content/files/diary.pdf", "", ""));
    }

    @Test
    void spansLinkAndAddress() {
        Inline.Link link = (Inline.Link)
                Reading.inlines("See [the *bridge*](b.md \"T & c\").").get(1);
        assertThat(link.span().column()).isEqualTo(5);
        assertThat(link.span().length()).isEqualTo(28);
        assertThat(link.addressSpan().column()).isEqualTo(20);
        assertThat(link.addressSpan().length()).isEqualTo(4);
        assertThat(link.title()).contains("T & c");
    }

    @Test
    void readsImagesWithTheirPlainAlternative() {
        Inline.Image image = (Inline.Image)
                Reading.inlines("![A *small* \\[cat\\]](../img/cat.svg)").get(0);
        assertThat(image.source()).isEqualTo("content/img/cat.svg");
        assertThat(image.alternative()).isEqualTo("A small [cat]");
        assertThat(image.addressSpan().column()).isEqualTo(22);
    }

    @Test
    void leavesLoneBracketsAlone() {
        assertThat(PlainText.of(Reading.inlines("Hold [gently] or \\[^x] and [ ] a[0] ![no]")))
                .isEqualTo("Hold [gently] or [^x] and [ ] a[0] ![no]");
        assertThat(Reading.findings("Hold [gently] or \\[^x] and [ ] a[0] ![no]"))
                .isEmpty();
    }

    @Test
    void numbersFootnotesByFirstReference() {
        Body body = Reading.read("x[^b] y[^a] z[^b]\n\n[^a]: A[^c]\n[^b]: B\n\n[^c]: C\n")
                .value();
        assertThat(body.footnotes()).extracting(Body.Footnote::number).containsExactly(1, 2, 3);
        assertThat(body.footnotes()).extracting(Body.Footnote::references).containsExactly(2, 1, 1);
        assertThat(body.footnotes())
                .extracting(note -> PlainText.ofBlocks(note.blocks()))
                .containsExactly("B", "A", "C");
    }

    @ParameterizedTest
    @CsvSource({"NOTE", "note", "Tip", "IMPORTANT", "warning", "Caution"})
    void readsCallouts(String kind) {
        Block.Callout callout = (Block.Callout)
                Reading.blocks("> [!" + kind + "]\n> Words\n>\n> more\n").get(0);
        assertThat(callout.kind().name()).isEqualToIgnoringCase(kind);
        assertThat(PlainText.ofBlocks(callout.blocks())).isEqualTo("Words\nmore");
        assertThat(callout.blocks().get(0).span().line()).isEqualTo(2);
    }

    @Test
    void readsTasksAndStarts() {
        Block.NumberedList list = (Block.NumberedList)
                Reading.blocks("3. [x] a\n4. [ ] b\n5. c\n").get(0);
        assertThat(list.start()).isEqualTo(3);
        assertThat(list.tight()).isTrue();
        assertThat(list.items())
                .extracting(Block.Item::done)
                .containsExactly(Optional.of(true), Optional.of(false), Optional.empty());
    }

    @Test
    void makesEveryTableRowAsWideAsTheHead() {
        Block.Table table =
                (Block.Table) Reading.blocks("|a|b|\n|:-|-:|\n|1|\n|1|2|3|\n").get(0);
        assertThat(table.alignments()).containsExactly(Block.Table.Alignment.LEFT, Block.Table.Alignment.RIGHT);
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSize(2));
    }

    @Test
    void keepsTheLanguageOfCode() {
        Block.CodeBlock code = (Block.CodeBlock)
                Reading.blocks("```java extra\na < b &amp;\n```\n").get(0);
        assertThat(code.language()).isEqualTo("java");
        assertThat(code.text()).isEqualTo("a < b &amp;\n");
    }

    @Test
    void answersAllThreadsAlike() throws Exception {
        String page = "## A\n\nx[^1] [l](b.md) **b** `c`\n\n> [!TIP]\n> t\n\n| a |\n|---|\n| b |\n\n[^1]: n\n";
        List<Callable<Object>> tasks = IntStream.range(0, 200)
                .<Callable<Object>>mapToObj(i -> () -> Reading.PARSER.parse("content/a/p" + i % 3 + ".md", "", page, 0))
                .toList();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Object>> answers = callers.invokeAll(tasks);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(tasks.get(i % 3).call());
            }
        } finally {
            callers.shutdown();
        }
    }

    private static Address address(String markdown) {
        return ((Inline.Link) Reading.inlines(markdown).get(0)).address();
    }
}
