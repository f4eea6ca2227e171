package dev.limber.figure.read;

import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds two poses with one id, and two poses for one place on the page. */
final class RepeatCheck {
    private final TypedPoses typed;
    private final Findings findings = new Findings();
    private final Map<String, Span> ids = new HashMap<>();
    /** The id of the pose at each place. */
    private final Map<String, String> places = new HashMap<>();

    RepeatCheck(TypedPoses typed) {
        this.typed = typed;
    }

    List<Diagnostic> check() {
        for (int i = 0; i < typed.poses().size(); i++) {
            Values pose = typed.fields(i);
            pose.located("id").ifPresent(id -> id(id.value(), id.span()));
            place(pose, pose.text("id"));
        }
        return findings.list();
    }

    private void id(String id, Span span) {
        Span first = ids.putIfAbsent(id, span);
        if (first != null) {
            findings.error(
                    Code.DUPLICATE_KEY,
                    span,
                    "two poses are called \"" + id + "\": this one, and the one in line " + first.line(),
                    "Give it another id; from, ghost, card, loop, loops and a routine name poses by it.");
        }
    }

    private void place(Values pose, String id) {
        String section = pose.text("section");
        List<YamlNode> steps = pose.itemsOrOne("steps");
        for (YamlNode step : steps) {
            String number = KeyPoseReader.text(step);
            String where = (section.isEmpty() ? "step " : "item ")
                    + number
                    + (section.isEmpty() ? "" : " of \"" + section + "\"");
            if (number.matches("[1-9]")) {
                stands(where, id, step.span());
            }
        }
        if (steps.isEmpty()) {
            pose.located("section").ifPresent(named -> stands("heading \"" + section + "\"", id, named.span()));
        }
    }

    private void stands(String where, String id, Span span) {
        String first = places.putIfAbsent(where, id);
        if (first != null) {
            findings.error(
                    Code.DUPLICATE_KEY,
                    span,
                    first.equals(id)
                            ? "\"" + id + "\" names " + where + " twice"
                            : "two poses stand at " + where + ": \"" + first + "\" and \"" + id + "\"",
                    "One picture stands at each place: take it away from one of them.");
        }
    }
}
