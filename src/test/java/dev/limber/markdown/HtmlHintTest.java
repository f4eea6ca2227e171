package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hint about HTML names what to write instead of this very tag. */
class HtmlHintTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <img alt="A hip" src=hip.svg width=9>~Write: ![A hip](hip.svg)
            <IMG SRC='my hip.svg' ALT='A hip'/>~Write: ![A hip](<my hip.svg>)
            <img src="hip.svg">~Write the picture in Markdown, for example ![what it shows](hip.svg).
            Read <a class="x" href="hip.md">on *hips*</a>.~Write: [on *hips*](hip.md)
            <a name="top"></a>Top~Leave the tag out: each heading has an anchor that is made of its words.
            so <b>very</b> slow~Write: **very**
            so <em>very</em> slow~Write: *very*
            <code>make</code>~Write: `make`
            <h1>Hips</h1>~Write: ## Hips
            <h3>Hips</h3>~Write: ### Hips
            a <b>b <i>c</i></b>~Put ** before and after the words instead of the tag.
            <video src="hip.mp4" controls></video>~Write a link to it: [Watch it](hip.mp4).
            <iframe title="The hip" src="https://films.example/hip"></iframe>~Write a link to it: [The hip](https://films.example/hip).
            <Tabs>||x||</Tabs>~Components of other tools mean nothing here. Leave the tag out, and keep its words.
            <span class="red">hot</span>~Leave the tag out: how a guide looks is the matter of its theme.
            <p align="center">|mid|</p>~Leave the tag out, and a blank line between paragraphs.
            <hr />~Write --- on a line of its own.
            <ul>|<li>a</li>|</ul>~Write each item on a line that begins with "- ".
            <style>|b { color: red }|</style>~Leave the tag out: how a guide looks is the matter of its theme.
            a<br clear="all">b~Leave its attributes out, and write <br>.
            <abbr title="Range of motion">ROM</abbr>~Leave its attributes out, and write <abbr>. What it is short for belongs in the text or in glossary.yaml.
            <a href="javascript:run()">go</a>~Leave the tag out: each heading has an anchor that is made of its words.
            <img src="data:x" id="a">~Write the picture in Markdown, for example ![what it shows](knee.svg).
            <kbd>Esc~Write </kbd> after its words, in the same paragraph or cell.
            """)
    void saysWhatToWrite(String markdown, String hint) {
        assertThat(Reading.read(markdown.replace('|', '\n')).diagnostics())
                .extracting(Diagnostic::hint)
                .contains(hint);
    }
}
