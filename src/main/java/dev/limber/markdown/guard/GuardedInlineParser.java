package dev.limber.markdown.guard;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Extends flexmark's inline parser by limits. Its time grows with the square of the number of delimiters, so that number
 * is limited in each paragraph, heading and table row, and the sum of the squares in each page.
 */
public abstract class GuardedInlineParser extends CommonmarkInlineParser {
    private static final int MAX_CHARACTERS = 20_000;
    private static final int MAX_DELIMITERS = 1_500;
    private static final long MAX_SQUARES = (long) MAX_DELIMITERS * MAX_DELIMITERS;
    private static final int MAX_RUN = 100;
    private static final boolean[] DELIMITERS = new boolean[128];

    static {
        "*_[]!`~<{\"'".chars().forEach(c -> DELIMITERS[c] = true);
    }

    private final Squares squares = new Squares();

    /** The sum of the squares of the delimiters of one page so far. */
    private static final class Squares {
        private long sum;

        boolean isTooMuchWith(int delimiters) {
            sum += (long) delimiters * delimiters;
            return sum > MAX_SQUARES;
        }
    }

    /** The arguments are flexmark's, in its order. */
    protected GuardedInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        check(content);
        super.parse(content, block);
    }

    @Override
    public List<Node> parseCustom(
            BasedSequence content, Node node, BitSet characters, Map<Character, CharacterNodeFactory> factories) {
        check(content);
        return super.parseCustom(content, node, characters, factories);
    }

    /** Called before inlines are parsed, to take link reference definitions out of a paragraph. */
    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        BasedSequence content = block.getContentChars();
        if (content.startsWith("[")) {
            check(content);
        }
        return super.preProcessBlock(block, state);
    }

    private void check(BasedSequence content) {
        if (content.length() > MAX_CHARACTERS) {
            throw new TooMuch(
                    content, MAX_CHARACTERS, "This paragraph has more than " + MAX_CHARACTERS + " characters.");
        }
        CharSequence characters = plain(content);
        int delimiters = 0;
        int run = 0;
        char before = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (isDelimiter(c)) {
                delimiters++;
                run = c == before ? run + 1 : 1;
                if (run > MAX_RUN) {
                    throw new TooMuch(content, i, "More than " + MAX_RUN + " \"" + c + "\" stand in a row.");
                } else if (delimiters > MAX_DELIMITERS) {
                    throw new TooMuch(
                            content,
                            i,
                            "This paragraph has more than " + MAX_DELIMITERS + " marks such as * [ ` or \".");
                }
            }
            before = c;
        }
        if (squares.isTooMuchWith(delimiters)) {
            throw new TooMuch(content, 0, "The paragraphs up to here have too many marks such as * [ ` or \".");
        }
    }

    /** The same characters as a plain string where possible: faster to read, and not counted against the budget. */
    private static CharSequence plain(BasedSequence content) {
        return content instanceof SubSequence part && part.getBase() instanceof CountingText text
                ? text.subSequence(part.getStartOffset(), part.getEndOffset())
                : content;
    }

    private static boolean isDelimiter(char c) {
        return c < DELIMITERS.length && DELIMITERS[c];
    }
}
