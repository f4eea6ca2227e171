package dev.limber.figure;

import dev.limber.diagnostic.Span;
import dev.limber.figure.animation.Animation;
import dev.limber.figure.animation.Tempo;
import dev.limber.figure.body.Person;
import dev.limber.figure.draw.MoveDrawing;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.model.Page;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a guide, by the slug of their page. */
public final class Figures {
    /** The longest hold in seconds that an animation shows; a longer one looks broken, and is said in words. */
    public static final double LONGEST_HOLD = Tempo.LONGEST_HOLD;

    private final SortedMap<String, Move> moves;
    private final SortedMap<String, Move> faulty;
    private final SortedMap<String, List<Animation>> animations;
    private final Map<Move, MoveDrawing> drawings;
    /** All moves, each drawn with one person. */
    private final Map<Person, Map<String, Move>> casts;

    /** @param faulty moves with errors, which are drawn for reviewers alone */
    Figures(SortedMap<String, Move> moves, SortedMap<String, Move> faulty) {
        this.faulty = Collections.unmodifiableSortedMap(new TreeMap<>(faulty));
        this.moves = Collections.unmodifiableSortedMap(new TreeMap<>(moves));
        this.animations = new TreeMap<>();
        this.drawings = Collections.synchronizedMap(new IdentityHashMap<>());
        this.casts = new ConcurrentHashMap<>();
        moves.forEach((slug, move) -> {
            List<Animation> own = Animation.of(move);
            if (!own.isEmpty()) {
                animations.put(slug, own);
            }
        });
    }

    private Figures(Figures others, SortedMap<String, Move> faulty) {
        this.faulty = Collections.unmodifiableSortedMap(faulty);
        this.moves = others.moves;
        this.animations = others.animations;
        this.drawings = others.drawings;
        this.casts = others.casts;
    }

    /** These figures, knowing that files of other pages could not be read. */
    Figures and(Collection<String> unread) {
        SortedMap<String, Move> all = new TreeMap<>(faulty);
        unread.forEach(slug -> all.put(slug, Move.unread(slug)));
        return new Figures(this, all);
    }

    /** A guide without figures. */
    public static Figures none() {
        return new Figures(new TreeMap<>(), new TreeMap<>());
    }

    /** Begins the figures of one HTML page. */
    public FigurePage page() {
        return new FigurePage(moves, animations, drawings);
    }

    /**
     * Begins the figures of a page of the guide. That of a routine shows one person, so that a reader follows the same
     * body from move to move: the person of its card, or else of its first move.
     */
    public FigurePage page(Page page) {
        return page.routine()
                .flatMap(routine -> drawn(routine)
                        .flatMap(slug -> Optional.ofNullable(moves.get(slug)).stream())
                        .findFirst())
                .map(move -> new FigurePage(cast(move.person()), animations, drawings))
                .orElseGet(this::page);
    }

    /** The pages whose figures a routine shows, by slug: of its card, then of its moves. */
    private static Stream<String> drawn(Page.Routine routine) {
        Stream<String> card =
                routine.drawing().stream().map(drawing -> drawing.page().value());
        return Stream.concat(
                card,
                routine.singles()
                        .flatMap(entry -> entry.match(
                                move -> Stream.of(move.page().value()),
                                step -> step.drawing().stream()
                                        .map(drawing -> drawing.page().value()))));
    }

    private Map<String, Move> cast(Person person) {
        return casts.computeIfAbsent(person, one -> {
            Map<String, Move> all = new TreeMap<>(moves);
            all.replaceAll((slug, move) -> move.as(one));
            return Collections.unmodifiableMap(all);
        });
    }

    /** The contact sheet of all figures, those with mistakes included. */
    public ContactSheet sheet() {
        return ContactSheet.of(this);
    }

    /** The name under which a page asks for the style sheet of its animation. */
    public static String animationStyleName(String slug) {
        return "figures/" + slug + ".css";
    }

    /**
     * The style sheet that moves the animation of a page, if it has one.
     *
     * @param hold the seconds for which the move of a step is held; 0 is asked for poses that stand beside none
     */
    public Optional<String> animationStyle(String slug, IntUnaryOperator hold) {
        return Optional.ofNullable(animations.get(slug))
                .map(all -> all.stream()
                        .map(animation -> animation.css(pose -> hold.applyAsInt(step(pose))))
                        .collect(Collectors.joining()));
    }

    private static int step(KeyPose pose) {
        return pose.section().isEmpty() && !pose.steps().isEmpty()
                ? pose.steps().get(0)
                : 0;
    }

    /** The SVG file of a page's card, or of one of its poses; the card when there is no such pose. */
    public Optional<String> picture(String slug, Optional<String> pose) {
        return Optional.ofNullable(moves.get(slug)).map(move -> {
            Optional<String> own = pose.filter(id -> move.pose(id).isPresent());
            return PictureFile.of(move, own, page());
        });
    }

    /** The drawing of a page's title as a file; nothing for a page without a figure. */
    Optional<TitlePicture> title(String slug) {
        return Optional.ofNullable(moves.get(slug)).map(move -> TitlePicture.of(slug, move, page()));
    }

    SortedMap<String, List<Animation>> animations() {
        return Collections.unmodifiableSortedMap(animations);
    }

    /** The pages that have a figure file, by slug; also of files with errors, whose figures no page shows. */
    public SortedSet<String> slugs() {
        SortedSet<String> slugs = new TreeSet<>(moves.keySet());
        slugs.addAll(faulty.keySet());
        return slugs;
    }

    /** The ids of a page's poses, in order; none when it has no figure. */
    public List<String> poses(String slug) {
        return keyPoses(slug).map(KeyPose::id).toList();
    }

    private Stream<KeyPose> keyPoses(String slug) {
        return Optional.ofNullable(moves.get(slug)).or(() -> Optional.ofNullable(faulty.get(slug))).stream()
                .flatMap(move -> move.poses().stream());
    }

    /** The file that a page's figures were read from. */
    public String file(String slug) {
        return keyPoses(slug).map(pose -> pose.span("id").file()).findFirst().orElse(slug);
    }

    /** The places on its page that the poses of a figure name. */
    public List<Place> places(String slug) {
        return keyPoses(slug)
                .filter(pose -> !pose.section().isEmpty() || !pose.steps().isEmpty())
                .map(pose -> new Place(
                        pose.section(),
                        pose.steps().stream().mapToInt(step -> step).max().orElse(0),
                        pose.span("section"),
                        pose.span("steps")))
                .toList();
    }

    /**
     * A place on a page.
     *
     * @param section the id of a heading; empty for the steps of a move
     * @param last the highest item of that section's list; 0 for the section as a whole
     */
    public record Place(String section, int last, Span sectionSpan, Span stepsSpan) {}

    /** Moves with errors; no page shows them. */
    SortedMap<String, Move> faulty() {
        return faulty;
    }

    SortedMap<String, Move> moves() {
        return moves;
    }
}
