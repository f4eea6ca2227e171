package dev.limber.figure;

import dev.limber.figure.Rigid.Layer;
import java.util.List;
import java.util.function.Consumer;

/** Writes the parts of a film as SVG, each with the class that moves it. */
final class FilmDrawing {
    private final Film film;
    private final Consumer<Part> used;
    private int next;

    /** {@code used} is told of each shared part, so that it can be written on the page. */
    FilmDrawing(Film film, Consumer<Part> used) {
        this.film = film;
        this.used = used;
    }

    String draw() {
        Bounds frame = new Studio(film.move()).frame(film);
        PropDrawing props = new PropDrawing(frame);
        boolean side = !film.bodies().isEmpty();
        StringBuilder svg = new StringBuilder(
                side ? props.behind(film.fixed(), film.bodies().get(0)) : props.underneath(film.fixed()));
        film.layers().forEach(layer -> svg.append(layer(layer)));
        return svg.append(side ? props.before(film.fixed(), film.bodies().get(0)) : "")
                .toString();
    }

    private String layer(Layer layer) {
        String parts = parts(layer.roots());
        if (parts.isEmpty() || !layer.outlined()) {
            return parts;
        }
        return "<g class=\"o\">" + parts + "</g>" + (layer.far() ? "<g class=\"fa\">" + parts + "</g>" : parts);
    }

    private String parts(List<Rigid> parts) {
        StringBuilder svg = new StringBuilder();
        parts.forEach(part -> svg.append(part(part)));
        return svg.toString();
    }

    private String part(Rigid part) {
        int self = next++;
        String under = parts(part.under());
        String over = parts(part.over());
        String place = attribute("class", film.moves(self))
                + attribute("transform", film.knot(self).written().exact());
        String own = own(part, self);
        String all = under + own + over;
        if (all.equals(own) && own.startsWith("<use") && !own.contains("transform")) {
            return own.replace("/>", place + "/>");
        }
        return place.isEmpty() ? all : "<g" + place + ">" + all + "</g>";
    }

    private String own(Rigid part, int self) {
        Vec scale = film.knot(self).scale();
        boolean plain = scale.x() == 1 && scale.y() == 1;
        String stretch = attribute("class", film.stretches(self))
                + (plain ? "" : attribute("transform", "scale(" + Track.scale(scale, " ") + ")"));
        if (part.use().part() == Part.NONE) {
            return stretch.isEmpty() ? part.shape() : "<g" + stretch + ">" + part.shape() + "</g>";
        }
        used.accept(part.use().part());
        return "<use href=\"#" + part.use().part().id() + "\"" + stretch + "/>";
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }
}
