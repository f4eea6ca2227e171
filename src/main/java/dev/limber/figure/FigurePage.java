package dev.limber.figure;

import java.util.ArrayList;
import java.util.EnumSet;
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

    private final Map<String, Move> moves;
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private final Map<String, String> drawn = new LinkedHashMap<>();
    private final List<String> titled = new ArrayList<>();

    FigurePage(Map<String, Move> moves) {
        this.moves = moves;
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

    private Optional<Move> move(String slug) {
        return Optional.ofNullable(moves.get(slug));
    }

    private static String key(String slug, String pose, boolean whole) {
        return slug + " " + pose + whole;
    }

    /** A small picture of a move that says nothing a neighbouring text does not say. */
    public Optional<String> card(String slug) {
        return move(slug).flatMap(move -> card(slug, move.card()));
    }

    /** The same of one of its poses. */
    public Optional<String> card(String slug, String id) {
        return move(slug)
                .flatMap(move -> move.pose(id)
                        .map(pose -> "<svg class=\"fig " + move.person().cssClass() + "\" viewBox=\""
                                + new Studio(move).closeFrame(pose).viewBox()
                                + "\" aria-hidden=\"true\" focusable=\"false\">" + picture(move, pose, false)
                                + "</svg>"));
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
        titled.add(pose.id());
        String id = "f" + titled.size();
        return "<svg class=\"fig " + move.person().cssClass() + "\" viewBox=\""
                + new Studio(move).frame(pose).viewBox() + "\" role=\"img\" aria-labelledby=\"" + id + "t " + id
                + "d\"><title id=\"" + id + "t\">" + escape(title) + "</title><desc id=\"" + id + "d\">"
                + escape(pose.text()) + "</desc>" + picture(move, pose, true) + "</svg>";
    }

    private String picture(Move move, KeyPose pose, boolean withPath) {
        String key = key(move.slug(), pose.id(), withPath);
        String known = drawn.get(key);
        if (known != null) {
            return "<use href=\"#" + known + "\"/>";
        }
        Studio.Still still = new Studio(move).draw(pose);
        String whole = drawn.get(key(move.slug(), pose.id(), true));
        if (whole != null) {
            return still.behind() + "<use href=\"#" + whole + "b\"/>" + still.before();
        }
        String id = "p" + (drawn.size() + 1);
        drawn.put(key, id);
        String ghost = withPath ? ghost(move, pose) : "";
        return "<g id=\"" + id + "\">" + still.behind() + ghost + "<g id=\"" + id + "b\">" + body(still.body(), id)
                + "</g>" + still.before() + (withPath ? still.arrows() : "") + "</g>";
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
        Mark.Use use = (Mark.Use) mark;
        if (use.part() == Part.NONE) {
            return "";
        }
        parts.add(use.part());
        return "<use href=\"#" + use.part().id() + "\" transform=\"translate("
                + PathInk.units(use.at().x()) + " "
                + PathInk.units(-use.at().y()) + ")rotate(" + Numbers.tenths(Trig.wrap(use.turn())) + ")"
                + scale(use.scale()) + "\"/>";
    }

    private static String scale(Vec scale) {
        return scale.x() == 1 && scale.y() == 1
                ? ""
                : "scale(" + Numbers.hundredths(scale.x()) + " " + Numbers.hundredths(scale.y()) + ")";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
