package dev.limber.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warns of marks that would be printed as they are: those of other tools, and those that were not closed. */
final class ForeignMarkup {
    private static final Pattern TIGHT_HEADING = Pattern.compile(
            "(?m)^[ \\t>\0]{0,20}((#{2,6})[\u00A0\u3000]*([^\\s#\u00A0\u3000!.,;:)\\]][^\\n]*))|\\A((#)(\\p{Lu}[^#\\n]*))\\z");
    private static final Pattern UNCLOSED = Pattern.compile("(?<![*\\p{L}\\p{N}])\\*{2,3}(?=[^*\\s])"
            + "|(?<=[^*\\s])\\*\\*(?![*\\p{L}\\p{N}])|(?<![_\\p{L}\\p{N}])__(?=[\\p{L}\0])|(?<!~)~~(?=[^~\\s])"
            + "|(?<=[^\\s\0][ \\n])[*_](?=\\p{L})");
    private static final Pattern BLANKS_INSIDE =
            Pattern.compile("(?<![\\S\0])(\\*\\*|__)[ \\t]++(\\p{L}[^*_\\n\0]{0,200}?)[ \\t]++\\1(?![\\p{L}\\p{N}*_])");
    private static final Pattern COMMENT = Pattern.compile("<!--");

    private final Places places;
    private final Findings findings;
    private final PageHtml html;

    ForeignMarkup(Places places, Findings findings, PageHtml html) {
        this.places = places;
        this.findings = findings;
        this.html = html;
    }

    /** Checks the text of a paragraph, heading or cell. */
    void check(Node block) {
        VisibleText visible = VisibleText.of(block);
        BitSet told = new BitSet();
        for (ForeignMark mark : ForeignMark.ALL) {
            if (holds(visible.text(), mark.trigger())
                    && !(mark.isCallout() && block.getParent() instanceof BlockQuote)) {
                marks(mark, visible, told);
            }
        }
        if (block instanceof Paragraph) {
            headings(visible);
        }
        unclosed(visible);
        blanksInside(visible);
        Matcher comment = COMMENT.matcher(visible.text());
        if (comment.find()) {
            html.unclosedComment(visible.start() + comment.start());
        }
    }

    private static boolean holds(String text, String trigger) {
        return text.contains(trigger) || trigger.equals("toc]") && text.contains("TOC]");
    }

    /** @param told the characters of marks that were told already, in which no other is looked for */
    private void marks(ForeignMark mark, VisibleText visible, BitSet told) {
        Matcher found = mark.pattern().matcher(visible.text());
        while (found.find()) {
            int group = mark.atLineStart() ? 1 : 0;
            if (told.get(found.start(group)) || isInAddress(visible.text(), found.start(group))) {
                continue;
            }
            told.set(found.start(group), found.end(group));
            Span span = places.at(visible.start() + found.start(group), visible.start() + found.end(group));
            mark.hint()
                    .apply(found)
                    .ifPresent(hint -> findings.warning(
                            Code.FOREIGN_MARKUP,
                            span,
                            "This " + mark.name() + " of another tool is printed as typed.",
                            hint));
        }
    }

    /** What stands in the address of something that is no link is told as that. */
    private static boolean isInAddress(String text, int at) {
        return at > 1
                && text.charAt(at - 1) == '('
                && (text.charAt(at - 2) == ']' || text.charAt(at - 2) == VisibleText.BLOT);
    }

    private void headings(VisibleText visible) {
        Matcher found = TIGHT_HEADING.matcher(visible.text());
        while (visible.text().indexOf('#') >= 0 && found.find()) {
            int group = found.group(1) != null ? 1 : 4;
            Span span = places.at(visible.start() + found.start(group), visible.start() + found.end(group));
            int words = visible.start() + found.start(group + 2);
            Span marks = places.at(visible.start() + found.start(group), words);
            boolean alone = visible.text().strip().indexOf('\n') < 0;
            char first = visible.text().charAt(found.start(group + 2));
            boolean letter = Character.isLetter(first) || first == VisibleText.BLOT;
            if (!alone && !letter) {
                continue;
            }
            String written = (group == 1 ? found.group(2) : "##") + " ";
            findings.warning(
                    Code.FOREIGN_MARKUP,
                    span,
                    "This is no heading: a blank is missing after " + found.group(group + 1) + ".",
                    new Advice(
                            "Write: " + written + places.source(words, visible.start() + found.end(group)),
                            Optional.of(new Fix(marks, written, group == 1 && alone && letter))));
        }
    }

    private void unclosed(VisibleText visible) {
        Matcher found = UNCLOSED.matcher(visible.text());
        while (found.find()) {
            findings.warning(
                    Code.FOREIGN_MARKUP,
                    places.at(visible.start() + found.start(), visible.start() + found.end()),
                    "These " + found.group() + " have no partner in their paragraph, and are printed as typed.",
                    "Write " + found.group() + " right before and right after the words, or \\"
                            + found.group().charAt(0) + " for the character.");
        }
    }

    private void blanksInside(VisibleText visible) {
        Matcher found = BLANKS_INSIDE.matcher(visible.text());
        while (found.find()) {
            String marks = found.group(1);
            String written = marks + found.group(2) + marks;
            Span span = places.at(visible.start() + found.start(), visible.start() + found.end());
            findings.warning(
                    Code.FOREIGN_MARKUP,
                    span,
                    "These " + marks + " have blanks inside, and are printed as typed.",
                    new Advice("Write: " + written, Optional.of(new Fix(span, written, false))));
        }
    }
}
