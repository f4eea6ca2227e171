package dev.limber.figure.read;

import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.figure.body.Person;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.move.KeyPose;
import dev.limber.frontmatter.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds drawings of one list that show the same as the drawing before, unless their pose says why. */
final class SameDrawingCheck {
    /** How far a part of the body may be from where it was, and still look the same. */
    private static final double SAME = .012;

    private final TypedPoses typed;
    private final SideSolver solver;
    private final Findings findings = new Findings();

    /** A drawing beside an item of a list. */
    private record Beside(KeyPose pose, Span span, boolean explained) {}

    SameDrawingCheck(TypedPoses typed, Person person) {
        this.typed = typed;
        this.solver = new SideSolver(person);
    }

    List<Diagnostic> check() {
        Map<String, SortedMap<Integer, Beside>> lists = new TreeMap<>();
        for (int i = 0; i < typed.poses().size(); i++) {
            Values fields = typed.fields(i);
            for (YamlNode step : fields.itemsOrOne("steps")) {
                String number = KeyPoseReader.text(step);
                if (number.matches("[1-9]")) {
                    lists.computeIfAbsent(fields.text("section"), section -> new TreeMap<>())
                            .putIfAbsent(
                                    Integer.valueOf(number),
                                    new Beside(typed.poses().get(i), step.span(), fields.has("again")));
                }
            }
        }
        lists.values().forEach(this::inARow);
        return findings.list();
    }

    private void inARow(SortedMap<Integer, Beside> list) {
        List<Map.Entry<Integer, Beside>> steps = List.copyOf(list.entrySet());
        for (int i = 1; i < steps.size(); i++) {
            Map.Entry<Integer, Beside> before = steps.get(i - 1);
            Map.Entry<Integer, Beside> step = steps.get(i);
            if (same(before.getValue().pose(), step.getValue().pose())) {
                tell(before.getKey(), step.getKey(), step.getValue());
            }
        }
    }

    private void tell(int before, int step, Beside beside) {
        if (!beside.explained()) {
            findings.note(
                    Code.SAME_DRAWING,
                    beside.span(),
                    "the drawing of " + step + " shows what that of " + before + " shows",
                    "Take " + step + " out of steps, or say in again why it helps to see it once more.");
        }
    }

    private boolean same(KeyPose one, KeyPose other) {
        return one == other
                || one.front().equals(other.front())
                        && (one.front().isPresent() || sameBody(one, other))
                        && one.appearance().equals(other.appearance())
                        && one.props().equals(other.props())
                        && one.trace().equals(other.trace())
                        && one.crop().equals(other.crop());
    }

    private boolean sameBody(KeyPose one, KeyPose other) {
        return solver.solve(one.body()).looksAs(solver.solve(other.body()), SAME);
    }
}
