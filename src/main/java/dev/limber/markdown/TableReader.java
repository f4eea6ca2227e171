package dev.limber.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables as GitHub does: the rule makes a table of the line before it and of all lines after it, up to the end of
 * the paragraph. Lines before the head stay a paragraph.
 */
final class TableReader implements ParagraphPreProcessor {
    private static final int CODE_INDENT = 4;

    /** Runs after the definitions of links, whose lines it must not see. */
    static final class Factory implements ParagraphPreProcessorFactory {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new TableReader();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(ReferencePreProcessorFactory.class);
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }
    }

    /** Returns how much of the paragraph, from its start, is used up. */
    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        List<BasedSequence> lines = block.getContentLines();
        int rule = ruleOf(lines);
        if (rule < 1 || block.getLineIndent(rule) >= CODE_INDENT) {
            return 0;
        }
        TableBlock table = table(lines, rule, state.getInlineParser());
        return rule == 1 ? replace(block, table, state) : follow(block, table, rule - 1, state);
    }

    /** The number of the first line that is a rule below its head; 0 where there is no table. */
    static int ruleOf(List<BasedSequence> lines) {
        for (int rule = 1; rule < lines.size(); rule++) {
            if (isRuleOf(lines.get(rule - 1), lines.get(rule))) {
                return rule;
            }
        }
        return 0;
    }

    private static int replace(Paragraph block, TableBlock table, ParserState state) {
        block.insertBefore(table);
        state.blockAdded(table);
        return block.getChars().length();
    }

    private static int follow(Paragraph block, TableBlock table, int linesBefore, ParserState state) {
        block.insertAfter(table);
        state.blockAdded(table);
        block.setContent(block, 0, linesBefore);
        return 0;
    }

    private static boolean isRuleOf(BasedSequence head, BasedSequence rule) {
        return TableLine.isRule(rule)
                && head.indexOf('|') >= 0
                && TableLine.cells(head).size() == TableLine.cells(rule).size();
    }

    private static TableBlock table(List<BasedSequence> lines, int rule, InlineParser inlines) {
        List<TableCell.Alignment> alignments = TableLine.cells(lines.get(rule)).stream()
                .map(TableLine::alignment)
                .toList();
        TableBlock table = new TableBlock(List.copyOf(lines.subList(rule - 1, lines.size())));
        Node head = new TableHead(lines.get(rule - 1));
        head.appendChild(row(lines.get(rule - 1), alignments, inlines));
        table.appendChild(head);
        if (rule + 1 < lines.size()) {
            Node body = new TableBody(lines.get(rule + 1));
            lines.subList(rule + 1, lines.size()).forEach(line -> body.appendChild(row(line, alignments, inlines)));
            table.appendChild(body);
        }
        return table;
    }

    /** Cells that the head does not have are left out. */
    private static TableRow row(BasedSequence line, List<TableCell.Alignment> alignments, InlineParser inlines) {
        TableRow row = new TableRow(line.trim());
        List<BasedSequence> cells = TableLine.cells(line);
        for (int i = 0; i < Math.min(cells.size(), alignments.size()); i++) {
            TableCell cell = new TableCell(cells.get(i));
            cell.setAlignment(alignments.get(i));
            row.appendChild(cell);
            inlines.parse(cells.get(i), cell);
        }
        return row;
    }
}
