package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that would be printed as typed are told once each, with what to write here. */
class ForeignMarkupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {{< vimeo 12345 >}}~1:1+19~Write a link to it: [Watch it](https://vimeo.com/12345).
            See {{< relref "hip.md" >}}.~1:5+23~Write a link to it: [words](hip.md).
            {{% alert danger %}}|Stop.|{{% /alert %}}~1:1+20~Write > [!CAUTION], and its text below, each line after "> ".
            {{< figure src="hip.svg" title="x" >}}~1:1+38~Write a picture: ![what it shows](hip.svg).
            By {% include who.html %}.~1:4+22~Write the words themselves: a page has no templates.
            {% if old %}|Old.|{% endif %}~1:1+12~Write the words themselves: a page has no templates.
            By {{ page.who + "x" }} now~1:4+20~Write the value itself: a page has no templates.
            :::danger|Stop.|:::~1:1+9~Write > [!CAUTION], and its text below, each line after "> ".
            - ::: info Title|  Text.|  :::~1:3+14~Write > [!NOTE], and its text below, each line after "> ".
            !!! attention "Mind"|    Stop.~1:1+20~Write > [!WARNING], and its text below, each line after "> ".
            ??? tip|    Rest.~1:1+7~Write > [!TIP], and its text below, each line after "> ". To fold it away write <details> and <summary>.
            === "In bed"||    Lie.~1:1+12~Write a heading: ### In bed
            [!TIP]|Rest.~1:1+6~Write > [!TIP], and its text below, each line after "> ".
            ## Hips {#hip-joint}~1:9+12~Leave it out: the anchor of a heading is made of its words.
            Rest.|{: .lead }~2:1+10~Leave it out: how a guide looks is the matter of its theme.
            [a](b.md){target="_blank"} x~1:10+17~Leave it out: how a guide looks is the matter of its theme.
            * TOC|{:toc}~2:1+6~Delete it: the list of contents is made by itself.
            [toc]~1:1+5~Delete it: the list of contents is made by itself.
            Text||[[_TOC_]]~3:1+9~Delete it: the list of contents is made by itself.
            import Tabs from '@theme/Tabs';~1:1+31~Delete it: a page has no components.
            export const x = 1;~1:1+19~Delete it: a page has no scripts.
            {/* later */}~1:1+13~Write <!-- and --> around it: then readers do not get it.
            a ==marked up== b~1:3+13~Write <mark>marked up</mark>.
            Sit **tall and breathe.~1:5+2~Write ** right before and right after the words, or \\* for the character.
            Sit tall**.~1:9+2~Write ** right before and right after the words, or \\* for the character.
            ##Steps~1:1+7~Write: ## Steps
            **Rest now. **~1:1+2~Write ** right before and right after the words, or \\* for the character.
            Sit ** tall ** now.~1:5+10~Write: **tall**
            Sit *tall and breathe.~1:5+1~Write * right before and right after the words, or \\* for the character.
            ![a](b.svg){ width=20 }~1:12+12~Leave it out: how a guide looks is the matter of its theme.
            {{< youtube >}}~1:1+15~Write a link to it, for example [Watch it](https://example.org/film).
            {{< ref "" >}}~1:1+14~Write a link to it, for example [Watch it](https://example.org/film).
            #Steps~1:1+6~Write: ## Steps
            ##**Steps**~1:1+11~Write: ## **Steps**
            ***Rest.~1:1+3~Write *** right before and right after the words, or \\* for the character.
            {% hint style="danger" %}|Stop.|{% endhint %}~1:1+25~Write > [!CAUTION], and its text below, each line after "> ".
            {% youtube "abc" %}~1:1+19~Write a link to it: [Watch it](https://www.youtube.com/watch?v=abc).
            {{< youtube id="abc" >}}~1:1+24~Write a link to it: [Watch it](https://www.youtube.com/watch?v=abc).
            ::: {.callout-tip}|Rest.|:::~1:1+18~Write > [!TIP], and its text below, each line after "> ".
            {{TOC}}~1:1+7~Delete it: the list of contents is made by itself.
            ::youtube{#abc}~1:1+15~Write its words, or a link, in Markdown.
            .. warning::|   Stop.~1:1+12~Write > [!WARNING], and its text below, each line after "> ".
            Rest^[Or sleep.] more~1:5+12~Write [^1] here, and its words in a paragraph that begins with [^1]: .
            import {|  A|} from 'b';~1:1+8~Delete it: a page has no components.
            > Text|> ####More *of* it~2:3+16~Write: #### More *of* it
            """)
    void isTold(String markdown, String place, String hint) {
        assertThat(Reading.read(markdown.replace('|', '\n')).diagnostics())
                .as(markdown)
                .extracting(found -> Reading.brief(found) + " " + found.hint())
                .containsExactly(place + " foreign-markup " + hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Day | Times |\n| --- |\n| Monday | 5 |",
                "| Day | Times |\n| Monday | 5 |",
                "Day | Times\n:--\nMonday | 5\n\n|---|---|",
                "a | b\n---|---|---\n1 | 2",
                "> | Hip | Knee |\n> ---\n> | 1 | 2 |",
                "Hip | Knee\n---\n1 | 2"
            })
    void aBrokenTableIsTold(String markdown) {
        assertThat(Reading.read(markdown).diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains(" no table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`{{ x }}` and `**` and `[[x]]` and `<!--`",
                "```\n:::tip\n##Steps\n{% x %}\n```",
                "    !!! note",
                "\\{{ x }}, \\**bold, \\[[x]], \\##Steps and \\[TOC]",
                "| a |\n|---|\n| ##5 reps |",
                "It was room\n##12 which was closed.",
                ":--\ntext",
                "*Only at first.\n\nPain* may come, or 5 * 3 * x and a_b _.",
                "2 ** 3, 2 ** 3 ** 4, a**b, *** and ____ and 5 * 3",
                "Rate it as #1 or #hashtag, section ::: of {it} all",
                "#MeToo and #Knees\nstand here",
                "He asked: really??? Yes!!! A == b, {1, 2} and $5 or $$.",
                "**bold**, __bold__, *it*s, ~~gone~~, **a *b* c**",
                "a | b, where | is a bar\nc | d",
                "Import duties come from 'abroad'.",
                "See [[1]](https://example.org/) and [1].",
                "https://example.org/__init__/**x**/{{id}}"
            })
    void whatMayBeMeantIsNotTold(String markdown) {
        assertThat(Reading.findings(markdown)).as(markdown).noneMatch(found -> found.contains("foreign"));
    }

    @Test
    void aRuleThatBeginsAListIsTold() {
        assertThat(Reading.read("a | b\n- | -\n1 | 2").diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("This is a list and no table: its rule begins with a hyphen and a blank.");
    }

    @Test
    void aTightHeadingIsMendedOnlyWhereNothingElseIsMeant() {
        assertThat(Reading.read("##Steps").diagnostics().get(0).fix())
                .hasValueSatisfying(fix -> assertThat(fix.sure()).isTrue());
        for (String unsure : List.of("Text\n##Steps", "##12 closed", "#Steps")) {
            assertThat(Reading.read(unsure).diagnostics().get(0).fix())
                    .hasValueSatisfying(fix -> assertThat(fix.sure()).isFalse());
        }
    }
}
