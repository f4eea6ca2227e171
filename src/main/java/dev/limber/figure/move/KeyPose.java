package dev.limber.figure.move;

import dev.limber.diagnostic.Span;
import dev.limber.figure.body.FrontPose;
import dev.limber.figure.body.Landmark;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.prop.Prop;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One still of a move.
 *
 * @param section the heading of the page, as in a link, that it belongs to; empty for the steps of a move
 * @param steps the items of that section's list that it stands beside, from 1; none to stand below the heading
 * @param text what a person who cannot see it is told
 * @param front the same from the front, when it is drawn so
 * @param ghost the pose before, shown faintly behind it
 * @param crop the part that is shown, when it is not the whole
 * @param spans where its numbers stand in the file
 */
public record KeyPose(
        String id,
        String section,
        List<Integer> steps,
        String text,
        SidePose body,
        Optional<FrontPose> front,
        Appearance appearance,
        List<Prop> props,
        List<Landmark> arrows,
        Optional<String> ghost,
        Optional<Bounds> crop,
        Map<String, Span> spans) {
    public KeyPose {
        steps = List.copyOf(steps);
        props = List.copyOf(props);
        arrows = List.copyOf(arrows);
        spans = Map.copyOf(spans);
    }

    public Span span(String key) {
        Span whole = spans.getOrDefault("id", Span.startOf("figure"));
        return spans.getOrDefault(key, whole);
    }
}
