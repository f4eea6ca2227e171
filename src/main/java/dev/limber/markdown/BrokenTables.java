package dev.limber.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import java.util.List;

/** Warns of paragraphs that were meant as tables. */
final class BrokenTables {
    private final Places places;
    private final Findings findings;

    BrokenTables(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    /** Checks a paragraph, of which no part is a table. */
    void check(Paragraph paragraph) {
        List<BasedSequence> lines = paragraph.getContentLines();
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence line = lines.get(i).trim();
            if (line.indexOf('|') >= 0 && TableLine.isRule(line)) {
                if (i == 0 && paragraph.getParent() instanceof ListItem) {
                    String message = "This is a list and no table: its rule begins with a hyphen and a blank.";
                    warn(line, message, "Begin the rule with a bar, for example |---|---|.");
                } else {
                    wrongRule(i == 0 ? BasedSequence.NULL : lines.get(i - 1), line);
                }
                return;
            }
        }
        if (lines.size() > 1 && lines.stream().allMatch(BrokenTables::isRow)) {
            BasedSequence head = lines.get(0).trim();
            warn(head, "This is no table: its head has no rule below it.", "Write below it: " + rule(head));
        }
    }

    /** Checks an underlined heading, which may have been meant as the head of a table. */
    void check(Heading heading) {
        boolean bars = !heading.isAtxHeading() && heading.getText().indexOf('|') >= 0;
        boolean row = heading.getNext() instanceof Paragraph rows
                && rows.getContentLines().get(0).indexOf('|') >= 0;
        if (bars && row) {
            BasedSequence head = heading.getText();
            warn(head, "This is a heading and no table: the rule has no bars.", "Write below it: " + rule(head));
        }
    }

    private static boolean isRow(BasedSequence line) {
        BasedSequence row = line.trim();
        return row.length() > 2 && row.startsWith("|") && row.endsWith("|");
    }

    private void wrongRule(BasedSequence head, BasedSequence rule) {
        if (head.indexOf('|') < 0) {
            warn(
                    rule,
                    "This is no table: its rule has no head above it.",
                    "Write a line with as many cells before it.");
            return;
        }
        int wanted = TableLine.cells(head).size();
        int found = TableLine.cells(rule).size();
        String message = "This is no table: its head has " + wanted + " cells and its rule " + found + ".";
        warn(rule, message, "Write: " + rule(head));
    }

    /** A rule for a head. */
    private static String rule(BasedSequence head) {
        return "|" + "---|".repeat(TableLine.cells(head).size());
    }

    private void warn(BasedSequence place, String message, String hint) {
        findings.warning(Code.FOREIGN_MARKUP, places.of(place), message, Advice.of(hint));
    }
}
