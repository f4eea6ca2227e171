package dev.limber.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the figures of one HTML page as SVG: parts stand once on the page, a pose that returns is used again. Ids are
 * unique on the page. Not thread-safe; make one for each page.
 */
public final class FigurePage {
    private static final String GHOST = ".28";
    private static final Vec PLAIN = new Vec(1, 1);

    private final Map<String, Move> moves;
    private final Map<String, Film> films;
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private final Map<String, String> drawn = new LinkedHashMap<>();
    /** Each body that stands on the page, and the pose it belongs to: one in the very same pose uses it. */
    private final Map<List<Mark.Group>, String> bodies = new HashMap<>();

    private final List<String> titled = new ArrayList<>();
    private final Map<Move, Studio> studios;

    /** @param studios what other pages have drawn already; grows with what this one draws */
    FigurePage(Map<String, Move> moves, Map<String, Film> films, Map<Move, Studio> studios) {
        this.moves = moves;
        this.films = films;
        this.studios = studios;
    }

    /** The figure beside a step of a move, with title and description. */
    public Optional<String> step(String slug, int step, String title) {
        return beside(slug, "", step, title);
    }

    /** The figure beside an item of the list below a heading. */
    public Optional<String> beside(String slug, String section, int item, String title) {
        return move(slug).flatMap(move -> move.beside(section, item).map(pose -> svg(move, pose, title)));
    }

    /** The figure that stands for the whole section of a heading. */
    public Optional<String> below(String slug, String section, String title) {
        return move(slug).flatMap(move -> move.below(section).map(pose -> svg(move, pose, title)));
    }

    /** Whether the figure of a step already stands on the page. */
    public boolean shown(String slug, int step) {
        return move(slug)
                .flatMap(move -> move.beside("", step))
                .filter(pose -> drawn.containsKey(key(slug, pose.id(), true)))
                .isPresent();
    }

    private Studio studio(Move move) {
        return studios.computeIfAbsent(move, Studio::new);
    }

    private Optional<Move> move(String slug) {
        return Optional.ofNullable(moves.get(slug));
    }

    private static String key(String slug, String pose, boolean whole) {
        return slug + " " + pose + whole;
    }

    /** A small picture of a move that says nothing a neighbouring text does not say. */
    public Optional<String> card(String slug) {
        return move(slug).map(move -> small(move, move.card()));
    }

    /** The same of one of its poses. */
    public Optional<String> card(String slug, String id) {
        return move(slug).filter(move -> move.pose(id).isPresent()).map(move -> small(move, List.of(id)));
    }

    /** Poses side by side in one picture. */
    private String small(Move move, List<String> ids) {
        Studio studio = studio(move);
        Bounds frame = Bounds.NONE;
        StringBuilder svg = new StringBuilder();
        for (String id : ids) {
            KeyPose pose = move.pose(id).orElseThrow();
            Bounds own = studio.closeFrame(pose);
            double aside = svg.isEmpty() ? 0 : frame.right() - own.left();
            frame = frame.join(own.movedBy(aside));
            String picture = picture(move, pose, false);
            svg.append(
                    aside == 0
                            ? picture
                            : "<g transform=\"translate(" + PathInk.units(aside) + ")\">" + picture + "</g>");
        }
        return "<svg class=\"fig " + move.person().cssClass() + "\" viewBox=\"" + frame.viewBox()
                + "\" aria-hidden=\"true\" focusable=\"false\">" + svg + "</svg>";
    }

    /** A pose as it stands beside its step, for who sees all of them; nothing is said to who cannot see it. */
    String whole(Move move, KeyPose pose) {
        return "<svg class=\"fig " + move.person().cssClass() + "\" viewBox=\""
                + studio(move).frame(pose).viewBox() + "\" aria-hidden=\"true\" focusable=\"false\">"
                + picture(move, pose, true) + "</svg>";
    }

    /** The film of a move at rest, with title and description; it needs the style sheet of {@link Figures#filmStyle}. */
    public Optional<String> film(String slug, String title) {
        return Optional.ofNullable(films.get(slug)).map(film -> {
            List<String> texts = film.poses().stream().map(KeyPose::text).toList();
            Bounds frame = new Studio(film.move()).frame(film);
            return opened(film.move(), frame, new Said(title, String.join(" ", texts)))
                    + new FilmDrawing(film, parts::add).draw() + "</svg>";
        });
    }

    /** The parts that the figures so far use; to be written once, anywhere on the page. */
    public String sprite() {
        if (parts.isEmpty()) {
            return "";
        }
        StringBuilder svg =
                new StringBuilder("<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>");
        parts.forEach(part -> svg.append(part.definition()));
        return svg.append("</defs></svg>").toString();
    }

    private String svg(Move move, KeyPose pose, String title) {
        return opened(move, studio(move).frame(pose), new Said(title, pose.text())) + picture(move, pose, true)
                + "</svg>";
    }

    /** What a person who cannot see a figure is told. */
    private record Said(String title, String text) {}

    private String opened(Move move, Bounds frame, Said said) {
        titled.add(said.title());
        String id = "f" + titled.size();
        return "<svg class=\"fig " + move.person().cssClass() + "\" viewBox=\"" + frame.viewBox()
                + "\" role=\"img\" aria-labelledby=\"" + id + "t " + id + "d\"><title id=\"" + id + "t\">"
                + escape(said.title()) + "</title><desc id=\"" + id + "d\">" + escape(said.text()) + "</desc>";
    }

    private String picture(Move move, KeyPose pose, boolean withPath) {
        String key = key(move.slug(), pose.id(), withPath);
        String known = drawn.get(key);
        if (known != null) {
            return "<use href=\"#" + known + "\"/>";
        }
        Studio.Still still = studio(move).draw(pose);
        String whole = drawn.get(key(move.slug(), pose.id(), true));
        if (whole != null) {
            return still.behind() + "<use href=\"#" + whole + "b\"/>" + still.before();
        }
        String id = "p" + (drawn.size() + 1);
        drawn.put(key, id);
        String ghost = withPath ? ghost(move, pose) : "";
        String same = bodies.putIfAbsent(still.body(), id);
        String body = same == null ? body(still.body(), id) : "<use href=\"#" + same + "b\"/>";
        return "<g id=\"" + id + "\">" + still.behind() + ghost + "<g id=\"" + id + "b\">" + body + "</g>"
                + still.before() + (withPath ? still.arrows() : "") + "</g>";
    }

    private String ghost(Move move, KeyPose pose) {
        return pose.ghost()
                .map(before -> drawn.get(key(move.slug(), before, true)))
                .map(id -> "<use href=\"#" + id + "b\" class=\"gh\" opacity=\"" + GHOST + "\"/>")
                .orElse("");
    }

    private String body(List<Mark.Group> groups, String id) {
        StringBuilder svg = new StringBuilder();
        char letter = 'c';
        for (Mark.Group group : groups) {
            String name = id + letter++;
            svg.append("<use href=\"#")
                    .append(name)
                    .append("\" class=\"o\"/><g id=\"")
                    .append(name)
                    .append('"')
                    .append(group.far() ? " class=\"fa\">" : ">");
            group.marks().forEach(mark -> svg.append(mark(mark)));
            svg.append("</g>");
        }
        return svg.toString();
    }

    private String mark(Mark mark) {
        if (mark instanceof Mark.Shape shape) {
            return shape.ink().path(shape.path());
        }
        if (mark instanceof Mark.Held held) {
            return held(held);
        }
        return mark instanceof Mark.Limb limb ? limb(limb) : use((Mark.Use) mark, Placement.ORIGIN, "");
    }

    private static String held(Mark.Held held) {
        StringBuilder svg = new StringBuilder();
        held.shapes().forEach(shape -> svg.append(shape.ink().path(shape.path())));
        String place = new Placement(
                        PathInk.units(held.at().x()), PathInk.units(-held.at().y()), held.turn())
                .whole();
        return "<g" + transform(place) + ">" + svg + "</g>";
    }

    /** Parts that hang on each other stand in each other, so that only their turns differ from figure to figure. */
    private String limb(Mark.Limb limb) {
        String tip = "";
        for (int i = 0; i < limb.parts().size(); i++) {
            boolean last = i + 1 == limb.parts().size();
            Placement holder =
                    last ? Placement.ORIGIN : Placement.of(limb.parts().get(i + 1));
            tip = use(limb.parts().get(i), holder, tip);
        }
        return tip;
    }

    private String use(Mark.Use use, Placement holder, String tip) {
        if (use.part() == Part.NONE) {
            return tip;
        }
        parts.add(use.part());
        Placement on = Placement.of(use).in(holder);
        String place = tip.isEmpty() ? on.rough() : on.whole();
        String scale = use.scale().equals(PLAIN) ? "" : "scale(" + Track.scale(use.scale(), " ") + ")";
        String part = "<use href=\"#" + use.part().id() + "\"";
        return tip.isEmpty()
                ? part + transform(place + scale) + "/>"
                : "<g" + transform(place) + ">" + tip + part + transform(scale) + "/></g>";
    }

    private static String transform(String value) {
        return value.isEmpty() ? "" : " transform=\"" + value + "\"";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
