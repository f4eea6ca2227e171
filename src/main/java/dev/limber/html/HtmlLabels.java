package dev.limber.html;

import dev.limber.model.Block.Callout;
import java.util.Map;

/**
 * Words of the interface inside a page's text, not escaped; placeholders in braces are filled in.
 *
 * @param linkToSection names the link beside a heading: {@code Link to section: {title}}
 * @param table names a table by its head: {@code Table: {columns}}
 * @param taskDone names a ticked box
 * @param taskOpen names an empty box
 * @param callouts the title of each kind of callout
 */
public record HtmlLabels(
        Footnotes footnotes,
        String linkToSection,
        String table,
        String taskDone,
        String taskOpen,
        Map<Callout.Kind, String> callouts) {
    public HtmlLabels {
        callouts = Map.copyOf(callouts);
    }

    /**
     * The words of footnotes.
     *
     * @param title what the footnotes at the end are called
     * @param reference names the link to a footnote: {@code Note {n}}
     * @param backToText names the link back from it: {@code Back to text, note {n}}
     * @param backToTextAgain the same where a footnote has several references: {@code Back to text, note {n}, place {m}}
     */
    public record Footnotes(String title, String reference, String backToText, String backToTextAgain) {
        String reference(int number) {
            return reference.replace("{n}", String.valueOf(number));
        }

        String backToText(int number, int occurrence, int references) {
            String label = references == 1 ? backToText : backToTextAgain.replace("{m}", String.valueOf(occurrence));
            return label.replace("{n}", String.valueOf(number));
        }
    }

    String callout(Callout.Kind kind) {
        return callouts.getOrDefault(kind, kind.name());
    }

    String linkToSection(String title) {
        return linkToSection.replace("{title}", title);
    }

    String table(String columns) {
        return table.replace("{columns}", columns);
    }
}
