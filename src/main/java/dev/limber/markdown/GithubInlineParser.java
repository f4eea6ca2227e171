package dev.limber.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.limber.markdown.guard.GuardedInlineParser;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads what flexmark reads otherwise than CommonMark and GitHub: destinations in angle brackets, which may hold blanks,
 * comments, and web addresses without brackets, which come before emphasis, so that {@code _} and {@code *} in them stay.
 */
final class GithubInlineParser extends GuardedInlineParser {

    /** The text of which is known that no comment ends in its rest, so that nobody looks again. */
    private final AtomicReference<@Nullable BasedSequence> withoutCommentEnd = new AtomicReference<>();

    GithubInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        if (index == input.length() || input.charAt(index) != '<') {
            return super.parseLinkDestination();
        }
        for (int i = index + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '>') {
                BasedSequence destination = input.subSequence(index, i + 1);
                index = i + 1;
                return destination;
            } else if (c == '<' || c == '\n') {
                return null;
            }
            i += c == '\\' ? 1 : 0;
        }
        return null;
    }

    /** A comment may hold any hyphens; flexmark knows the comments of an older specification. */
    @Override
    public boolean parseHtmlInline() {
        int end = input.matchChars(HtmlTag.COMMENT, index) ? commentEnd() : -1;
        if (end < 0) {
            return super.parseHtmlInline();
        }
        appendNode(new HtmlInlineComment(input.subSequence(index, end)));
        index = end;
        return true;
    }

    private int commentEnd() {
        int begin = index + HtmlTag.COMMENT.length();
        if (input.matchChars(">", begin) || input.matchChars("->", begin)) {
            return input.indexOf('>', begin) + 1;
        } else if (input == withoutCommentEnd.get()) {
            return -1;
        }
        int found = input.indexOf(HtmlTag.COMMENT_END, begin);
        if (found < 0) {
            withoutCommentEnd.set(input);
        }
        return found < 0 ? -1 : found + HtmlTag.COMMENT_END.length();
    }

    @Override
    protected boolean parseOpenBracket() {
        return wikiLink(index, index) || super.parseOpenBracket();
    }

    @Override
    protected boolean parseBang() {
        return wikiLink(index, index + 1) || super.parseBang();
    }

    /** Takes brackets in the manner of a wiki as a whole, unless a definition makes the inner ones a link. */
    private boolean wikiLink(int from, int brackets) {
        int end = WikiLink.end(input, brackets);
        if (end < 0 || isDefined(input.subSequence(brackets + 1, end - 1))) {
            return false;
        }
        appendNode(new WikiLink(input.subSequence(from, end)));
        index = end;
        return true;
    }

    private boolean isDefined(BasedSequence label) {
        return referenceRepository.containsKey(Escaping.normalizeReferenceChars(label, true));
    }

    /** A title stands after a blank, also in a definition. */
    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        return index > 0 && Character.isWhitespace(input.charAt(index - 1)) ? super.parseLinkTitle() : null;
    }

    @Override
    protected boolean parseString() {
        int begin = index;
        int end = begin;
        while (end < input.length() && !specialCharacters.get(input.charAt(end))) {
            end++;
        }
        int address = BareAddress.start(input, begin, end);
        if (address < 0) {
            return super.parseString();
        } else if (address > begin) {
            index = address;
            appendText(input, begin, address);
            return true;
        }
        index = BareAddress.end(input, begin, getLastBracket() != null);
        appendNode(new BareAddress(input.subSequence(begin, begin), input.subSequence(begin, index)));
        return true;
    }
}
