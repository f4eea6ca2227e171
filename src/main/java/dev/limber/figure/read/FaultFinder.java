package dev.limber.figure.read;

import static dev.limber.figure.check.Measures.whole;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.body.Person;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.check.KeySpots;
import dev.limber.figure.check.PoseCheck;
import dev.limber.figure.check.TransitionCheck;
import dev.limber.figure.move.Fault;
import dev.limber.figure.move.Fault.Spot;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.prop.Water;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the faults of each pose. A pose with a wrong value is not solved, nor one that starts from it: what a check
 * would say of it follows from that value.
 */
final class FaultFinder {
    /** Keys that say nothing about where the body is. */
    private static final Set<String> HARMLESS = Set.of(
            "id",
            "text",
            "section",
            "steps",
            "again",
            "muscles",
            "arrows",
            "ghost",
            "crop",
            "hand-shape",
            "shoes",
            "near-arm",
            "airborne");

    private static final String PELVIS = ": 0 is upright, 90 face down, -90 on the back.";

    private final TypedPoses typed;
    private final Person person;
    private final PoseCheck check;
    private final List<KeyPose> poses;
    private final List<Fault> faults = new ArrayList<>();
    private final Findings found = new Findings();
    private final Set<KeyPose> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param before what was found in the file so far */
    FaultFinder(TypedPoses typed, Move move, List<Diagnostic> before) {
        this.typed = typed;
        this.person = move.person();
        this.poses = typed.poses();
        before.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(this::add);
        this.check = new PoseCheck(person, typed);
        poses();
        List<Diagnostic> transitions = new TransitionCheck(pose -> !doubtful(pose)).check(move);
        transitions.forEach(this::add);
        found.addAll(transitions);
    }

    private void poses() {
        for (int i = 0; i < poses.size(); i++) {
            angles(i);
            if (!doubtful(poses.get(i))) {
                check.check(i, poses.get(i)).forEach(this::take);
            }
        }
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What was found now. */
    List<Diagnostic> found() {
        return found.list();
    }

    private void take(Fault fault) {
        faults.add(fault);
        found.addAll(List.of(fault.found()));
    }

    private boolean doubtful(KeyPose pose) {
        boolean is = doubtful.contains(pose)
                || typed.start(pose).filter(doubtful::contains).isPresent();
        if (is) {
            doubtful.add(pose);
        }
        return is;
    }

    /** Adds an error to the pose in whose lines it is. */
    private void add(Diagnostic diagnostic) {
        int number = typed.at(diagnostic.span());
        if (number == Fault.WHOLE_FILE) {
            faults.add(new Fault(number, diagnostic, Optional.empty()));
            return;
        }
        KeyPose pose = poses.get(number);
        Optional<String> key = diagnostic.code() == Code.UNKNOWN_KEY ? Optional.empty() : key(pose, diagnostic.span());
        faults.add(new Fault(number, diagnostic, key.flatMap(name -> spot(pose, name))));
        if (diagnostic.code() != Code.MISSING_KEY
                && key.filter(FaultFinder::harmless).isEmpty()) {
            doubtful.add(pose);
        }
    }

    private static boolean harmless(String key) {
        return HARMLESS.contains(key.replaceFirst("\\..*", ""));
    }

    /** The innermost key in whose value a place is. */
    private static Optional<String> key(KeyPose pose, Span span) {
        return pose.spans().entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(span) <= 0)
                .max(Map.Entry.<String, Span>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Optional<Spot> spot(KeyPose pose, String key) {
        return pose.front().isPresent()
                ? KeySpots.front(new FrontSkeleton(pose.front().get()), key)
                : KeySpots.side(pose.body(), new SideSolver(person).solve(pose.body()), key);
    }

    private void angles(int number) {
        KeyPose pose = poses.get(number);
        boolean swims = pose.props().stream().anyMatch(Water.class::isInstance);
        List<TypedAngles.Angle> wrong = TypedAngles.of(typed.fields(number), swims).stream()
                .filter(angle -> !angle.fits())
                .toList();
        for (TypedAngles.Angle angle : wrong) {
            Set<String> others = wrong.stream()
                    .map(TypedAngles.Angle::key)
                    .filter(key -> !key.equals(angle.key()))
                    .collect(Collectors.toSet());
            take(new Fault(number, told(pose, angle, others), spot(pose, angle.key())));
            doubtful.add(pose);
        }
    }

    private Diagnostic told(KeyPose pose, TypedAngles.Angle angle, Set<String> others) {
        double most = angle.range().nearest(angle.degrees());
        return new Diagnostic(
                Severity.ERROR,
                Code.OUT_OF_RANGE,
                "pose \"" + pose.id() + "\": " + angle.name() + " " + whole(angle.degrees()) + " is beyond "
                        + whole(most),
                pose.span(angle.key()),
                Advice.of(hint(pose, angle, others)));
    }

    /** The nearest number in range where the pose is right with it, else the range. */
    private String hint(KeyPose pose, TypedAngles.Angle angle, Set<String> others) {
        double most = angle.range().nearest(angle.degrees());
        boolean pelvis = angle.key().equals("pelvis");
        boolean works = !pelvis && check.isSound(typed.with(pose, angle.key(), most), others);
        String range = "It goes from " + whole(angle.range().least()) + " to "
                + whole(angle.range().most());
        return works
                ? "The " + (most < angle.degrees() ? "largest" : "smallest") + " value that works is " + whole(most)
                        + "."
                : range + (pelvis ? PELVIS : ".");
    }
}
