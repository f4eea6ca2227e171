package dev.limber.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ends a table at a line of hyphens or equals signs, which would otherwise make a heading of its lines. */
final class TableEnd extends AbstractBlockParserFactory {
    private static final int CODE_INDENT = 4;
    private static final int LEAST_HYPHENS = 3;

    private TableEnd(DataHolder options) {
        super(options);
    }

    /** Runs before headings are looked for. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new TableEnd(options);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(HeadingParser.Factory.class);
        }
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex());
        if (state.getIndent() >= CODE_INDENT
                || !isUnderline(rest.trim())
                || matched.getParagraphContent() == null
                || TableReader.ruleOf(matched.getParagraphLines()) == 0) {
            return BlockStart.none();
        } else if (rest.charAt(0) == '-' && rest.trim().length() >= LEAST_HYPHENS) {
            return BlockStart.of(new ThematicBreakParser(rest)).atIndex(line.length());
        }
        return BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex());
    }

    private static boolean isUnderline(BasedSequence text) {
        return !text.isEmpty()
                && (text.countLeading(c -> c == '-') == text.length()
                        || text.countLeading(c -> c == '=') == text.length());
    }
}
