package dev.limber.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.model.Block;
import dev.limber.model.Block.Table.Alignment;
import dev.limber.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Converts flexmark's tables to those of the model, in which each row is as wide as the head. */
final class TableConverter {
    /** Greatest number of cells of a page; as short rows are filled up, a short source can ask for a great many. */
    private static final int MAX_CELLS = 20_000;

    private final Places places;
    private final Findings findings;
    private final InlineConverter inlines;
    private final ForeignMarkup foreign;
    private int cells;

    TableConverter(Places places, Findings findings, InlineConverter inlines, ForeignMarkup foreign) {
        this.places = places;
        this.findings = findings;
        this.inlines = inlines;
        this.foreign = foreign;
    }

    Block.Table table(TableBlock node) {
        List<Alignment> alignments = new ArrayList<>();
        List<List<Inline>> head = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead && row instanceof TableRow) {
                    head.addAll(cells(row, Integer.MAX_VALUE));
                    alignments.addAll(alignments(row));
                } else if (part instanceof TableBody && row instanceof TableRow) {
                    cells += head.size();
                    rows.add(cells > MAX_CELLS ? List.of() : cells(row, head.size()));
                }
            }
        }
        if (cells > MAX_CELLS) {
            findings.error(
                    Code.TOO_LARGE,
                    places.of(node),
                    "The tables of this page have more than " + MAX_CELLS + " cells.",
                    "Cut the page up.");
        }
        return new Block.Table(List.copyOf(alignments), List.copyOf(head), List.copyOf(rows), places.of(node));
    }

    private List<List<Inline>> cells(Node row, int width) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null && cells.size() < width; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                foreign.check(cell);
                cells.add(inlines.convert(cell));
            }
        }
        while (width < Integer.MAX_VALUE && cells.size() < width) {
            cells.add(List.of());
        }
        return List.copyOf(cells);
    }

    private static List<Alignment> alignments(Node row) {
        List<Alignment> alignments = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell headCell) {
                alignments.add(alignment(headCell));
            }
        }
        return alignments;
    }

    private static Alignment alignment(TableCell cell) {
        TableCell.Alignment written = cell.getAlignment();
        return written == null ? Alignment.NONE : Alignment.valueOf(written.name());
    }
}
