package dev.limber.figure.animation;

import dev.limber.figure.animation.Segment.PartState;
import dev.limber.figure.svg.Placement;
import dev.limber.figure.svg.ShortNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The key frames of one part: a transform at each. Parts that move alike have equal key frames, and share their CSS.
 */
record Keyframes(List<Keyframe> stops) {
    private static final double TURN_OFF = .06;
    private static final double MOVE_OFF = .6;
    private static final double SCALE_OFF = .006;

    /**
     * A key frame.
     *
     * @param segment the number of the segment in which it lies
     * @param end the share of the time of that segment
     * @param timing how it runs from here, as CSS; empty for the timing of the whole animation
     */
    record Keyframe(int segment, double end, String transform, String timing) {
        private String when(Schedule schedule) {
            return end == 0 || end == 1 ? schedule.at(segment + (int) end) : schedule.after(segment, end);
        }
    }

    Keyframes {
        stops = List.copyOf(stops);
    }

    boolean still() {
        return stops.stream().map(Keyframe::transform).distinct().count() < 2;
    }

    /** The key frames of a part's place relative to its parent. */
    static Keyframes moving(Animation animation, int part) {
        return of(animation, part, at -> css(at.written()), Keyframes::placeOff);
    }

    /** The key frames of a part's scale. */
    static Keyframes stretching(Animation animation, int part) {
        return of(animation, part, at -> "scale(" + ShortNumbers.pair(at.scale(), ",") + ")", Keyframes::scaleOff);
    }

    /** Whether a part between two key frames is away from the straight line between them. */
    private interface Off {
        boolean test(PartState from, PartState to, PartState between, double t);
    }

    private static Keyframes of(Animation animation, int part, Function<PartState, String> css, Off off) {
        List<Segment> segments = animation.segments();
        List<Keyframe> stops = new ArrayList<>();
        for (int index = 0; index < segments.size(); index++) {
            Segment segment = segments.get(index);
            List<Easing.Piece> pieces =
                    animation.round() ? Easing.even(segment.pieces()) : Easing.pieces(segment.pieces());
            boolean straight = straight(segment, part, off);
            for (int i = 0; i < (straight ? 1 : segment.pieces()); i++) {
                String timing =
                        straight || segment.pieces() == 1 ? "" : pieces.get(i).timing();
                double from = i == 0 ? 0 : pieces.get(i - 1).end();
                stops.add(new Keyframe(index, from, css.apply(segment.at(part, i)), timing));
            }
        }
        Segment last = segments.get(segments.size() - 1);
        stops.add(new Keyframe(segments.size() - 1, 1, css.apply(last.at(part, last.pieces())), ""));
        return new Keyframes(stops);
    }

    private static boolean straight(Segment segment, int part, Off off) {
        PartState from = segment.at(part, 0);
        PartState to = segment.at(part, segment.pieces());
        for (int i = 1; i < segment.pieces(); i++) {
            if (off.test(from, to, segment.at(part, i), i / (double) segment.pieces())) {
                return false;
            }
        }
        return true;
    }

    private static boolean placeOff(PartState from, PartState to, PartState between, double t) {
        Placement straight = from.place().mix(to.place(), t);
        return straight.distance(between.place()) > MOVE_OFF
                || StrictMath.abs(straight.turn() - between.place().turn()) > TURN_OFF;
    }

    private static boolean scaleOff(PartState from, PartState to, PartState between, double t) {
        return from.scale().mix(to.scale(), t).distance(between.scale()) > SCALE_OFF;
    }

    private static String css(Placement place) {
        String x = ShortNumbers.tenths(place.x());
        String y = ShortNumbers.tenths(place.y());
        String moved =
                y.equals("0") ? (x.equals("0") ? "" : "translate(" + x + "px)") : "translate(" + x + "px," + y + "px)";
        return moved + "rotate(" + ShortNumbers.tenths(place.turn()) + "deg)";
    }

    /** The key frames as CSS. */
    String frames(Schedule schedule) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < stops.size(); i++) {
            if (!alike(i)) {
                Keyframe stop = stops.get(i);
                css.append(stop.when(schedule)).append("{transform:").append(stop.transform());
                css.append(stop.timing().isEmpty() ? "" : ";animation-timing-function:" + stop.timing())
                        .append('}');
            }
        }
        return css.toString();
    }

    /** Whether the part is there before and after as well, so that nothing has to be said. */
    private boolean alike(int stop) {
        return stop > 0
                && stop < stops.size() - 1
                && Stream.of(stop - 1, stop + 1)
                        .allMatch(beside -> stops.get(beside)
                                .transform()
                                .equals(stops.get(stop).transform()));
    }
}
