package dev.limber.figure.geometry;

import java.util.ArrayList;
import java.util.List;

/** The outline of a limb or of the trunk: its thickness in front of its axis and behind, at stations along it. */
public record Profile(List<Station> stations) {

    /** A station this close to a cut would only make the path longer. */
    private static final double CLOSE = .019;

    /** Thickness at one place of the axis. */
    public record Station(double at, double front, double back) {
        public Station scaled(double forFront, double forBack) {
            return new Station(at, front * forFront, back * forBack);
        }
    }

    public Profile {
        stations = List.copyOf(stations);
    }

    /** A profile from numbers in threes: the place of a station, its front and its back. */
    public static Profile of(double... numbers) {
        Station[] stations = new Station[numbers.length / 3];
        for (int i = 0; i < stations.length; i++) {
            stations[i] = new Station(numbers[3 * i], numbers[3 * i + 1], numbers[3 * i + 2]);
        }
        return new Profile(List.of(stations));
    }

    public Station at(double place) {
        for (int i = 1; i < stations.size(); i++) {
            Station from = stations.get(i - 1);
            Station to = stations.get(i);
            if (place <= to.at()) {
                double t = (place - from.at()) / (to.at() - from.at());
                return new Station(place, Trig.mix(from.front(), to.front(), t), Trig.mix(from.back(), to.back(), t));
            }
        }
        return stations.get(stations.size() - 1);
    }

    /**
     * The stations from one place to another, both ends included; none close to an end, where it would be one too many.
     */
    public List<Station> between(double from, double to) {
        ArrayList<Station> all = new ArrayList<>();
        all.add(at(from));
        stations.stream()
                .filter(station -> station.at() > from + CLOSE && station.at() < to - CLOSE)
                .forEach(all::add);
        all.add(at(to));
        return all;
    }
}
