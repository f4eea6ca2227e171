package dev.limber.figure;

import dev.limber.figure.Reel.Knot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How one part moves in a film: a transform at each of its key frames. Parts that move alike have equal tracks. */
record Track(List<Stop> stops) {
    private static final double TURN_OFF = .06;
    private static final double MOVE_OFF = .6;
    private static final double SCALE_OFF = .006;

    /**
     * A key frame.
     *
     * @param way the number of the way that begins here, or has passed its piece here
     * @param end the share of that way's time
     * @param timing how it runs from here, as CSS; empty for the whole curve of the way
     */
    record Stop(int way, double end, String transform, String timing) {}

    Track {
        stops = List.copyOf(stops);
    }

    boolean still() {
        return stops.stream().map(Stop::transform).distinct().count() < 2;
    }

    /** How a part moves and turns on what holds it. */
    static Track moving(Film film, int knot) {
        return of(film, knot, at -> css(at.written()), Track::placeOff);
    }

    /** How a part is stretched. */
    static Track stretching(Film film, int knot) {
        return of(film, knot, at -> "scale(" + scale(at.scale(), ",") + ")", Track::scaleOff);
    }

    static String scale(Vec scale, String between) {
        return Numbers.hundredths(scale.x()) + between + Numbers.hundredths(scale.y());
    }

    /** Whether a part at a share of the way is elsewhere than straight between its ends. */
    private interface Off {
        boolean test(Knot from, Knot to, Knot between, double t);
    }

    private static Track of(Film film, int knot, Function<Knot, String> css, Off off) {
        List<Reel> reels = film.reels();
        List<Stop> stops = new ArrayList<>();
        for (int way = 0; way < reels.size(); way++) {
            Reel reel = reels.get(way);
            List<Ease.Piece> pieces = film.round() ? Ease.even(reel.pieces()) : Ease.pieces(reel.pieces());
            boolean straight = straight(reel, knot, off);
            for (int i = 0; i < (straight ? 1 : reel.pieces()); i++) {
                String timing =
                        straight || reel.pieces() == 1 ? "" : pieces.get(i).timing();
                double from = i == 0 ? 0 : pieces.get(i - 1).end();
                stops.add(new Stop(way, from, css.apply(reel.at(knot, i)), timing));
            }
        }
        Reel last = reels.get(reels.size() - 1);
        stops.add(new Stop(reels.size() - 1, 1, css.apply(last.at(knot, last.pieces())), ""));
        return new Track(stops);
    }

    private static boolean straight(Reel reel, int knot, Off off) {
        Knot from = reel.at(knot, 0);
        Knot to = reel.at(knot, reel.pieces());
        for (int i = 1; i < reel.pieces(); i++) {
            if (off.test(from, to, reel.at(knot, i), i / (double) reel.pieces())) {
                return false;
            }
        }
        return true;
    }

    private static boolean placeOff(Knot from, Knot to, Knot between, double t) {
        Placement straight = from.place().mix(to.place(), t);
        return straight.distance(between.place()) > MOVE_OFF
                || StrictMath.abs(straight.turn() - between.place().turn()) > TURN_OFF;
    }

    private static boolean scaleOff(Knot from, Knot to, Knot between, double t) {
        return from.scale().mix(to.scale(), t).distance(between.scale()) > SCALE_OFF;
    }

    private static String css(Placement place) {
        String x = Numbers.tenths(place.x());
        String y = Numbers.tenths(place.y());
        String moved =
                y.equals("0") ? (x.equals("0") ? "" : "translate(" + x + "px)") : "translate(" + x + "px," + y + "px)";
        return moved + "rotate(" + Numbers.tenths(place.turn()) + "deg)";
    }

    /** The key frames as CSS. */
    String frames(Pace pace, int ways) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            String at = percent(pace.at(stop.way() + stop.end(), ways));
            String when = i == 0 ? "0%," + at : i == stops.size() - 1 ? at + ",to" : at;
            css.append(when).append("{transform:").append(stop.transform());
            css.append(stop.timing().isEmpty() ? "" : ";animation-timing-function:" + stop.timing())
                    .append('}');
        }
        return css.toString();
    }

    private static String percent(double share) {
        return Numbers.tenths(share * 100) + "%";
    }
}
