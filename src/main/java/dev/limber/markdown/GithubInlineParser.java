package dev.limber.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.limber.markdown.guard.GuardedInlineParser;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what flexmark reads otherwise than CommonMark and GitHub: destinations in angle brackets, which may hold blanks,
 * and web addresses without brackets, which come before emphasis, so that {@code _} and {@code *} in them stay.
 */
final class GithubInlineParser extends GuardedInlineParser {
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
