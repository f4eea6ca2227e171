package dev.limber.figure.move;

import dev.limber.diagnostic.Span;
import dev.limber.figure.body.FrontPose;
import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.body.Landmark;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.prop.Prop;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One key pose of a move: what is drawn, and where its still stands on the page.
 *
 * @param text what a person who cannot see it is told
 * @param crop the part that is shown, when it is not the whole
 * @param spans where its numbers stand in the file, by key
 */
public record KeyPose(
        String id,
        Position position,
        String text,
        Shown shown,
        List<Prop> props,
        Trace trace,
        Optional<Bounds> crop,
        Map<String, Span> spans) {
    public KeyPose {
        props = List.copyOf(props);
        spans = Map.copyOf(spans);
    }

    /**
     * Where the still stands on the page.
     *
     * @param section the id of a heading; empty for the steps of a move
     * @param steps the items of that section's list, from 1; none to stand below the heading
     */
    public record Position(String section, List<Integer> steps) {
        public Position {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What is drawn.
     *
     * @param front the pose from the front, when it is drawn so
     * @param airborne whether nothing has to carry the body, as in a jump
     */
    public record Shown(SidePose body, Optional<FrontPose> front, Appearance appearance, boolean airborne) {}

    /**
     * How the pose before is shown.
     *
     * @param ghost the pose before, shown faintly behind it
     * @param arrows what arrows follow from there
     */
    public record Trace(Optional<String> ghost, List<Landmark> arrows) {
        public Trace {
            arrows = List.copyOf(arrows);
        }
    }

    public String section() {
        return position.section();
    }

    public List<Integer> steps() {
        return position.steps();
    }

    public SidePose body() {
        return shown.body();
    }

    public Optional<FrontPose> front() {
        return shown.front();
    }

    /** Whether its back is drawn, in a view from the front. */
    public boolean fromBehind() {
        return front().map(FrontSkeleton::new).filter(FrontSkeleton::fromBehind).isPresent();
    }

    public boolean airborne() {
        return shown.airborne();
    }

    public Appearance appearance() {
        return shown.appearance();
    }

    public Optional<String> ghost() {
        return trace.ghost();
    }

    public List<Landmark> arrows() {
        return trace.arrows();
    }

    /** Where a key stands in the file, or where the pose does. */
    public Span span(String key) {
        Span whole = spans.getOrDefault("id", Span.startOf("figure"));
        return spans.getOrDefault(key, whole);
    }
}
