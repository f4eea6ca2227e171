package dev.limber.figure.read;

import static java.util.Map.entry;

import dev.limber.contract.Values;
import dev.limber.figure.body.Joint;
import dev.limber.figure.body.Joint.Range;
import dev.limber.frontmatter.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The angles that were typed in a pose, each with the range of what can be drawn. */
final class TypedAngles {
    private static final Range TURN = new Range(-180, 180);
    private static final Range ANY_TURN = new Range(-360, 360);
    private static final Range BEND = new Range(-60, 60);
    private static final Range ELBOW = new Range(-160, 160);
    private static final Range SPREAD = new Range(-90, 90);

    private static final Map<String, Range> TRUNK = Map.of(
            "lumbar", Joint.LUMBAR.possible(),
            "thoracic", Joint.THORACIC.possible(),
            "neck", Joint.NECK.possible(),
            "head", Joint.HEAD.possible());

    private static final Map<String, Range> LEG = Map.of(
            "hip", Joint.HIP.possible(),
            "knee", Joint.KNEE.possible(),
            "ankle", Joint.ANKLE.possible(),
            "thigh", SPREAD,
            "sole", new Range(-90, 270));

    private static final Map<String, Range> ARM = Map.of(
            "shoulder", Joint.SHOULDER.possible(),
            "elbow", ELBOW,
            "wrist", SPREAD,
            "palm", ANY_TURN,
            "turn", ANY_TURN);

    private static final Map<String, Range> FRONT = Map.ofEntries(
            entry("tilt", SPREAD),
            entry("side", BEND),
            entry("neck", BEND),
            entry("turn", TURN),
            entry("roll", TURN),
            entry("shrug", BEND),
            entry("lie", TURN),
            entry("hip", new Range(-30, 160)),
            entry("knee", Joint.KNEE.possible()),
            entry("spread", SPREAD),
            entry("shin-spread", SPREAD),
            entry("out", ANY_TURN),
            entry("ahead", TURN),
            entry("fore-out", ANY_TURN),
            entry("fore-ahead", TURN));

    /** An angle that was typed: its key, what it is called, and the range that it should be in. */
    record Angle(String key, String name, double degrees, Range range) {
        /** Whether a body can be drawn so. */
        boolean fits() {
            return range.holds(degrees);
        }
    }

    private final boolean swims;
    private final List<Angle> angles = new ArrayList<>();

    private TypedAngles(boolean swims) {
        this.swims = swims;
    }

    /** @param swims whether the arms may go round and round */
    static List<Angle> of(Values pose, boolean swims) {
        TypedAngles typed = new TypedAngles(swims);
        typed.add(pose, "", "", Map.of("pelvis", TURN));
        typed.add(pose.child("spine"), "spine.", "", TRUNK);
        for (String side : List.of("both", "near", "far")) {
            String name = side.equals("both") ? "" : side + " ";
            typed.add(pose.child("legs").child(side), "legs." + side + ".", name, LEG);
            typed.add(pose.child("arms").child(side), "arms." + side + ".", name, ARM);
        }
        typed.add(pose.child("front"), "front.", "", FRONT);
        return typed.angles.stream().sorted(Comparator.comparing(Angle::key)).toList();
    }

    private void add(Values fields, String path, String name, Map<String, Range> ranges) {
        for (YamlNode.Entry entry : fields.entries()) {
            String key = entry.key();
            Range range = ranges.get(path.equals("front.") ? key.replaceFirst("^(right|left)-", "") : key);
            double degrees = fields.measure(key, Double.NaN);
            boolean free = swims && key.equals("shoulder");
            if (range != null && !Double.isNaN(degrees) && !free) {
                angles.add(new Angle(path + key, name + key, degrees, range));
            }
        }
    }
}
