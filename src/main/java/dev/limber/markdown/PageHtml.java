package dev.limber.markdown;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The HTML of one page: its comments, which are left out, and what is wrong with its tags. */
final class PageHtml {
    private final Places places;
    private final Findings findings;
    private final List<Span> comments = new ArrayList<>();
    private final Map<String, Integer> refused = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    PageHtml(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    /** Where the lines of comments stand. */
    List<Span> comments() {
        return List.copyOf(comments);
    }

    /** Leaves out the comment between two offsets of the body. */
    void comment(int from, int to) {
        comments.addAll(places.lines(from, to));
    }

    void unclosedComment(int from) {
        findings.error(
                Code.RAW_HTML,
                places.at(from, from + 4),
                "This comment is not closed, and all that follows would be left out with it.",
                "Write --> where it ends. A comment with a blank line in it begins on a line of its own.");
    }

    /**
     * Refuses a tag.
     *
     * @param inside the Markdown between this tag and the one that closes it; empty where it is not known
     */
    void refuse(HtmlTag tag, Span place, String inside) {
        if (tag.closing() && refused.merge(tag.name(), -1, Integer::sum) >= 0) {
            return;
        } else if (!tag.closing()) {
            refused.merge(tag.name(), 1, Integer::sum);
        }
        if (!RawHtml.isPartOf(tag.name(), refused.keySet())) {
            Advice advice = RawHtml.advice(tag, place, inside);
            findings.error(Code.RAW_HTML, place, RawHtml.message(tag), advice);
        }
    }

    /** Reports a tag that would mean something, were it closed where it may be. */
    void unclosed(HtmlTag tag, Span place) {
        open.add(tag.name());
        findings.error(
                Code.RAW_HTML,
                place,
                "<" + tag.name() + "> is not closed.",
                "Write </" + tag.name() + "> after its words, in the same " + RawHtml.reach(tag.name()) + ".");
    }

    /** Reports a closing tag that closes nothing, unless its partner was reported already. */
    void stray(HtmlTag tag, Span place) {
        if (!open.remove(tag.name())) {
            findings.error(
                    Code.RAW_HTML,
                    place,
                    "</" + tag.name() + "> closes nothing here.",
                    "Write <" + tag.name() + "> before its words, in the same " + RawHtml.reach(tag.name())
                            + ", or leave it out.");
        }
    }

    void wrong(Span place, String message, String hint) {
        findings.error(Code.RAW_HTML, place, message, hint);
    }
}
