package dev.limber.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ends a table at a line of hyphens, which would otherwise make a heading of its lines. */
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
        boolean ends = state.getIndent() < CODE_INDENT
                && isHyphens(line.subSequence(state.getNextNonSpaceIndex()).trim())
                && matched.getParagraphContent() != null
                && TableReader.ruleOf(matched.getParagraphLines()) > 0;
        return ends
                ? BlockStart.of(new ThematicBreakParser(line.subSequence(state.getNextNonSpaceIndex())))
                        .atIndex(line.length())
                : BlockStart.none();
    }

    private static boolean isHyphens(BasedSequence text) {
        return text.length() >= LEAST_HYPHENS && text.countLeading(c -> c == '-') == text.length();
    }
}
