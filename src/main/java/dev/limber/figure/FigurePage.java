package dev.limber.figure;

import dev.limber.figure.animation.Animation;
import dev.limber.figure.animation.AnimationDrawing;
import dev.limber.figure.draw.FaultMark;
import dev.limber.figure.draw.Mark;
import dev.limber.figure.draw.MoveDrawing;
import dev.limber.figure.draw.Part;
import dev.limber.figure.draw.StillDrawing;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.move.Fault;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.svg.PathData;
import dev.limber.figure.svg.SvgShapes;
import dev.limber.markup.Element;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the figures of one HTML page as SVG: parts stand once on the page, a pose that returns is used again. Ids are
 * unique on the page. Not thread-safe; make one for each page.
 */
public final class FigurePage {
    private static final String GHOST = ".28";

    private final Map<String, Move> moves;
    private final Map<String, List<Animation>> animations;
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    /** The id of each body on the page; a pose with an equal body reuses it. */
    private final Map<List<Mark.Group>, String> bodies = new HashMap<>();

    private final Map<String, String> wholes = new HashMap<>();
    private final Map<Move, MoveDrawing> drawings;

    /** @param drawings what other pages have drawn already; grows with what this one draws */
    FigurePage(Map<String, Move> moves, Map<String, List<Animation>> animations, Map<Move, MoveDrawing> drawings) {
        this.moves = moves;
        this.animations = animations;
        this.drawings = drawings;
    }

    /** The figure beside a step of a move; its title says what it shows. */
    public Optional<String> step(String slug, int step) {
        return beside(slug, "", step);
    }

    /** The figure beside an item of the list below a heading. */
    public Optional<String> beside(String slug, String section, int item) {
        return move(slug).flatMap(move -> move.beside(section, item).map(pose -> svg(move, pose)));
    }

    /** The figure that stands for the whole section of a heading. */
    public Optional<String> below(String slug, String section) {
        return move(slug).flatMap(move -> move.below(section).map(pose -> svg(move, pose)));
    }

    /** Whether the figure of a step already stands on the page. */
    public boolean shown(String slug, int step) {
        return move(slug)
                .flatMap(move -> move.beside("", step))
                .filter(pose -> wholes.containsKey(key(slug, pose.id())))
                .isPresent();
    }

    private MoveDrawing drawing(Move move) {
        return drawings.computeIfAbsent(move, MoveDrawing::new);
    }

    private Optional<Move> move(String slug) {
        return Optional.ofNullable(moves.get(slug));
    }

    private static String key(String slug, String pose) {
        return slug + " " + pose;
    }

    /** A small picture of a move for places where its name stands beside it; hidden from those who do not see. */
    public Optional<String> card(String slug) {
        return move(slug).map(move -> card(new Element("svg"), move).toString());
    }

    /** The same of one of its poses. */
    public Optional<String> card(String slug, String id) {
        return move(slug)
                .filter(move -> move.pose(id).isPresent())
                .map(move -> card(new Element("svg"), move, id).toString());
    }

    /** The small picture of a move, drawn into an element that may have attributes already. */
    Element card(Element root, Move move) {
        return small(root, move, move.card());
    }

    /** The small picture of a pose, drawn into an element that may have attributes already. */
    Element card(Element root, Move move, String id) {
        return small(root, move, List.of(id));
    }

    /** Poses side by side in one picture. */
    private Element small(Element root, Move move, List<String> ids) {
        StringBuilder svg = new StringBuilder();
        Bounds frame = Bounds.NONE;
        for (String id : ids) {
            KeyPose pose = move.pose(id).orElseThrow();
            double aside = aside(move, pose, frame);
            frame = frame.join(drawing(move).closeFrame(pose).movedBy(aside));
            String picture = picture(move, pose, false);
            svg.append(aside == 0 ? picture : moved(aside, picture));
        }
        return root(root, move, frame, "")
                .with("aria-hidden", "true")
                .with("focusable", "false")
                .markup(svg.toString());
    }

    /** How far a pose moves to stand beside those that fill a frame. */
    private double aside(Move move, KeyPose pose, Bounds frame) {
        return frame == Bounds.NONE
                ? 0
                : frame.right() - drawing(move).closeFrame(pose).left();
    }

    /** The room that the small picture of a move takes. */
    Bounds cardFrame(Move move) {
        Bounds frame = Bounds.NONE;
        for (String id : move.card()) {
            KeyPose pose = move.pose(id).orElseThrow();
            frame = frame.join(drawing(move).closeFrame(pose).movedBy(aside(move, pose, frame)));
        }
        return frame;
    }

    private static String moved(double aside, String svg) {
        String place = "translate(" + PathData.units(aside) + ")";
        return new Element("g").withAny("transform", place).markup(svg).toString();
    }

    private static Element root(Element root, Move move, Bounds frame, String also) {
        return root.with("class", "fig " + move.person().cssClass() + also).with("viewBox", PathData.viewBox(frame));
    }

    /** A pose as it stands beside its step, without a title: for a contact sheet, where its text stands beside it. */
    String whole(Move move, KeyPose pose) {
        return root(new Element("svg"), move, drawing(move).frame(pose), "")
                .with("aria-hidden", "true")
                .with("focusable", "false")
                .markup(picture(move, pose, true))
                .toString();
    }

    /** A pose as it was typed, with each place marked where something is wrong; drawn into an element. */
    Element marked(Element root, Move move, int number) {
        KeyPose pose = move.poses().get(number);
        List<Fault.Spot> spots = move.faultsOf(number).stream()
                .flatMap(fault -> fault.spot().stream())
                .toList();
        FaultMark marks = drawing(move).marks(pose, spots);
        MoveDrawing.Still still = drawing(move).draw(pose);
        return root(root, move, drawing(move).frame(pose).join(marks.bounds()), "")
                .markup(still.behind()
                        + ghost(move, pose)
                        + body(still)
                        + still.before()
                        + still.arrows()
                        + marks.svg());
    }

    /**
     * The animated figures of a move, at rest until {@link Figures#animationStyle} animates them. The title of one is
     * the given title followed by the text of each pose. Each of several has the texts of the poses in which its moves
     * end below it, and is named by them.
     */
    public Optional<String> animation(String slug, String title) {
        return Optional.ofNullable(animations.get(slug))
                .map(all -> all.stream()
                        .map(animation -> all.size() == 1 ? alone(animation, title) : captioned(animation))
                        .collect(Collectors.joining()));
    }

    private String alone(Animation animation, String title) {
        AnimationDrawing drawing = new AnimationDrawing(animation, parts::add);
        String text = title + ". " + texts(animation.poses());
        return labelled(animation.move(), drawing.frame(), text)
                .markup(drawing.draw())
                .toString();
    }

    private String captioned(Animation animation) {
        AnimationDrawing drawing = new AnimationDrawing(animation, parts::add);
        String name = animation.cssClass();
        Element figure = root(new Element("svg"), animation.move(), drawing.frame(), " " + name);
        return figure.with("role", "img").with("aria-labelledby", name).markup(drawing.draw()) + "<p id=\"" + name
                + "\">" + escaped(texts(animation.ends())) + "</p>";
    }

    private static String texts(List<KeyPose> poses) {
        return poses.stream().map(KeyPose::text).distinct().collect(Collectors.joining(" "));
    }

    /** The parts that the figures so far use; to be written once, anywhere on the page. */
    public String sprite() {
        if (parts.isEmpty()) {
            return "";
        }
        String definitions = parts.stream().map(Part::definition).collect(Collectors.joining());
        return new Element("svg")
                .with("class", "defs")
                .with("width", 0)
                .with("height", 0)
                .with("aria-hidden", "true")
                .add(new Element("defs").markup(definitions))
                .toString();
    }

    private String svg(Move move, KeyPose pose) {
        return labelled(move, drawing(move).frame(pose), pose.text())
                .markup(picture(move, pose, true))
                .toString();
    }

    private static Element labelled(Move move, Bounds frame, String text) {
        return root(new Element("svg"), move, frame, "").with("role", "img").with("aria-label", text);
    }

    /** A pose with its props, ghost and arrows; a pose or a body that the page has already is used again. */
    private String picture(Move move, KeyPose pose, boolean withPath) {
        MoveDrawing.Still still = drawing(move).draw(pose);
        String known = wholes.get(key(move.slug(), pose.id()));
        if (withPath && known != null && returns(pose)) {
            return SvgShapes.use(known).toString();
        }
        if (!withPath) {
            return still.behind() + body(still) + still.before();
        }
        String id = "w" + (wholes.size() + 1);
        wholes.putIfAbsent(key(move.slug(), pose.id()), id);
        String whole = still.behind() + ghost(move, pose) + body(still) + still.before() + still.arrows();
        return returns(pose) ? new Element("g").with("id", id).markup(whole).toString() : whole;
    }

    private static boolean returns(KeyPose pose) {
        return pose.steps().size() > 1;
    }

    private String body(MoveDrawing.Still still) {
        String id = "p" + (bodies.size() + 1);
        String known = bodies.putIfAbsent(still.body(), id);
        return known == null
                ? new StillDrawing(still.root(), parts::add).draw(still.body(), id)
                : SvgShapes.use(known).toString();
    }

    private String ghost(Move move, KeyPose pose) {
        return pose.ghost()
                .flatMap(move::pose)
                .map(before -> bodies.get(drawing(move).draw(before).body()))
                .map(id -> SvgShapes.use(id)
                        .with("class", "gh")
                        .with("opacity", GHOST)
                        .toString())
                .orElse("");
    }

    /** Escapes a title as figures always did: {@code &}, {@code <} and {@code "}; others stay so that pages keep their bytes. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
