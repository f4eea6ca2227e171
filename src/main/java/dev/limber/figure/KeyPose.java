package dev.limber.figure;

import dev.limber.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One still of a move.
 *
 * @param steps the steps of the page that it stands beside, from 1
 * @param text what a person who cannot see it is told
 * @param front the same from the front, when it is drawn so
 * @param ghost the pose before, shown faintly behind it
 * @param spans where its numbers stand in the file
 */
record KeyPose(
        String id,
        List<Integer> steps,
        String text,
        SidePose body,
        Optional<FrontPose> front,
        Look look,
        List<Prop> props,
        List<Landmark> arrows,
        Optional<String> ghost,
        Map<String, Span> spans) {
    KeyPose {
        steps = List.copyOf(steps);
        props = List.copyOf(props);
        arrows = List.copyOf(arrows);
        spans = Map.copyOf(spans);
    }

    Span span(String key) {
        Span whole = spans.getOrDefault("id", Span.startOf("figure"));
        return spans.getOrDefault(key, whole);
    }
}
