package dev.limber.html;

import dev.limber.model.Block;
import dev.limber.model.Block.Table.Alignment;
import dev.limber.model.Inline;
import dev.limber.model.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes tables. A wide table scrolls inside its frame, which is therefore focusable and has an accessible name. The
 * frame is a group and not a region, to keep tables out of the list of landmarks.
 */
final class TableWriter {
    private final InlineWriter inlines;
    private final HtmlLabels labels;
    private final HtmlBuilder out;

    TableWriter(InlineWriter inlines, HtmlLabels labels, HtmlBuilder out) {
        this.inlines = inlines;
        this.labels = labels;
        this.out = out;
    }

    void table(Block.Table table) {
        String columns = table.head().stream()
                .map(PlainText::of)
                .filter(name -> !name.isBlank())
                .map(HtmlWriter::typographic)
                .collect(Collectors.joining(", "));
        out.raw("<div class=\"table\" role=\"group\" tabindex=\"0\"").attribute("aria-label", labels.table(columns));
        out.raw(">\n<table>\n<thead>\n<tr>");
        for (int i = 0; i < table.head().size(); i++) {
            head(table.head().get(i), alignment(table, i));
        }
        out.raw("</tr>\n</thead>\n");
        if (!table.rows().isEmpty()) {
            out.raw("<tbody>\n");
            table.rows().forEach(row -> row(table, row));
            out.raw("</tbody>\n");
        }
        out.raw("</table>\n</div>\n");
    }

    /** Writes an empty header cell as {@code td}, as a screen reader would announce an unnamed column. */
    private void head(List<Inline> cell, Alignment alignment) {
        if (PlainText.of(cell).isBlank()) {
            cell("td", "", cell, alignment);
        } else {
            cell("th", " scope=\"col\"", cell, alignment);
        }
    }

    private void row(Block.Table table, List<List<Inline>> row) {
        out.raw("<tr>");
        for (int i = 0; i < row.size(); i++) {
            cell("td", "", row.get(i), alignment(table, i));
        }
        out.raw("</tr>\n");
    }

    private void cell(String name, String attributes, List<Inline> content, Alignment alignment) {
        out.raw("<" + name + attributes);
        if (alignment != Alignment.NONE) {
            out.attribute("class", "align-" + alignment.name().toLowerCase(Locale.ROOT));
        }
        out.raw(">");
        inlines.write(content, out);
        out.raw("</" + name + ">");
    }

    private static Alignment alignment(Block.Table table, int column) {
        return column < table.alignments().size() ? table.alignments().get(column) : Alignment.NONE;
    }
}
