package dev.limber.figure.check;

import dev.limber.figure.body.Preset;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.body.SidePose.AnchorPart;
import dev.limber.figure.move.Fault.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Checks that something carries the body: that it does not sit, lie, kneel or stand in the air. */
final class SupportCheck {
    /** A body that moves may lean out this far. */
    private static final double LEANS = .14;
    /** The same where the part that the anchor fixes is in the air. */
    private static final double LEANS_IN_AIR = .02;

    private static final List<String> KEYS = List.of("anchor.y", "anchor", "feet", "legs", "pelvis", "from", "props");
    private static final List<String> PARTS = List.of(
            "trunk",
            "near foot",
            "far foot",
            "near knee",
            "far knee",
            "near thigh",
            "far thigh",
            "near shin",
            "far shin",
            "near hand",
            "far hand",
            "head");

    private final PoseBody pose;
    private final PoseFaults faults;
    private final Trial trial;
    private final Support support;

    SupportCheck(PoseBody pose, PoseFaults faults, Trial trial) {
        this.pose = pose;
        this.faults = faults;
        this.trial = trial;
        this.support = new Support(pose);
    }

    void check() {
        if (sitsOnWhatIsLeftOut()) {
            return;
        }
        Optional<String> anchored = anchored().filter(part -> !support.carries(part));
        if (!support.carries()) {
            inTheAir("body", lowest());
        } else if (anchored.isPresent() && support.off() > LEANS_IN_AIR) {
            inTheAir(anchored.get(), anchored.get());
        } else if (support.off() > LEANS) {
            report(
                    "trunk",
                    "the body would fall: its weight is " + Measures.percent(support.off())
                            + " of height beside what carries it",
                    this::steady);
        }
    }

    /** Where nothing at all is drawn beside a body, a chair may be left out too. */
    private boolean sitsOnWhatIsLeftOut() {
        SidePose typed = pose.pose().body();
        return pose.pose().props().isEmpty()
                && typed.anchor().equals(Preset.SITTING_CHAIR.pose().anchor());
    }

    private void inTheAir(String what, String part) {
        double gap = support.gap(part).orElse(0);
        report(
                part,
                "nothing carries the " + what + ": the " + part + " is " + Measures.percent(gap)
                        + " of height above what is below it",
                () -> lower(part));
    }

    /** The part that the anchor lays on something. */
    private Optional<String> anchored() {
        SidePose typed = pose.pose().body();
        return switch (typed.anchor().part()) {
            case KNEE -> Optional.of(support.carries("far knee") ? "far knee" : "near knee");
            case FOOT -> Optional.of(support.carries("far foot") ? "far foot" : "near foot");
            case TORSO, SHOULDERS -> Optional.of("trunk");
            case WALL, HIP -> Optional.empty();
        };
    }

    /** The part that is nearest to what is below it. */
    private String lowest() {
        return PARTS.stream()
                .filter(part -> support.gap(part).isPresent())
                .min(Comparator.comparingDouble(part -> support.gap(part).getAsDouble()))
                .orElse("trunk");
    }

    private void report(String part, String message, Supplier<String> hint) {
        Spot spot = pose.outline().stream()
                .filter(point -> point.name().equals(part))
                .min(Comparator.comparingDouble(BodyPart::bottom))
                .map(point -> new Spot(point.at(), part))
                .orElseGet(() -> new Spot(pose.body().hip(), part));
        faults.warning(KEYS, message, hint, spot);
    }

    /** A height for the anchor at which the body is carried, or what else may be done. */
    private String lower(String part) {
        double y = pose.pose().body().anchor().y();
        DoubleStream gaps = Stream.concat(Stream.of(part), PARTS.stream())
                .flatMap(name -> support.gap(name).stream().boxed())
                .flatMapToDouble(gap -> DoubleStream.of(y - gap, y - gap + .01, y - gap - .01));
        return trial.first(pose.pose(), "anchor.y", gaps.map(at -> StrictMath.round(at * 100) / 100d)).stream()
                .mapToObj(at -> "With y " + Measures.hundredths(at) + " in the anchor it is carried.")
                .findFirst()
                .orElse("Put something below it, such as a chair, or lower the anchor.");
    }

    private String steady() {
        return pose.pose().body().anchor().part() == AnchorPart.WALL
                ? "It leans on a wall: add one to its props, where its anchor is."
                : "Move the feet or the hands below it, or put something below it.";
    }
}
