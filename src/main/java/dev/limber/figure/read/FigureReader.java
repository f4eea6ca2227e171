package dev.limber.figure.read;

import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.Validator;
import dev.limber.contract.Values;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.figure.body.FrontPose;
import dev.limber.figure.body.Landmark;
import dev.limber.figure.body.Person;
import dev.limber.figure.body.Preset;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.move.Appearance;
import dev.limber.figure.move.Hand;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.prop.PropKinds;
import dev.limber.frontmatter.YamlNode;
import dev.limber.model.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the drawing of one page, {@code <slug>.figure.yaml}, and reports every mistake in it at once. */
public final class FigureReader {
    private final Findings findings = new Findings();
    private final List<KeyPose> poses = new ArrayList<>();

    public Checked<Optional<Move>> read(String slug, YamlNode root) {
        KeyDeclaration whole = KeyDeclaration.required(slug, FigureContract.FIGURE, "", "");
        new Validator(Optional.empty(), findings).value(whole, FigureContract.FIGURE, root);
        Values move = Values.of(root);
        Person person = EnumWords.of(Person.values(), move.text("person")).orElse(Person.MEI);
        move.items("poses").map(Values::of).forEach(item -> pose(item, move));
        List<String> card = move.has("card") ? known(move, "card") : first();
        List<String> loop = loop(move, card);
        checkGhosts();
        Move read = new Move(slug, person, poses, card, loop);
        findings.addAll(new PoseCheck(read).check());
        return new Checked<>(findings.hasErrors() ? Optional.empty() : Optional.of(read), findings.list());
    }

    /** The poses that a key names. */
    private List<String> known(Values move, String key) {
        List<String> ids = poses.stream().map(KeyPose::id).toList();
        List<String> named = new ArrayList<>();
        for (YamlNode item : move.itemsOrOne(key)) {
            String id = text(item);
            named.add(id);
            if (!ids.contains(id)) {
                findings.error(
                        Code.UNKNOWN_VALUE,
                        item.span(),
                        "\"" + id + "\" is no pose",
                        NearestName.advice(id, item.span(), ids));
            }
        }
        return named;
    }

    /** The poses of the animation: those named, else the last of the card and the one it is shown over. */
    private List<String> loop(Values move, List<String> card) {
        if (move.has("loop")) {
            return known(move, "loop");
        }
        Optional<KeyPose> end = card.isEmpty() ? Optional.empty() : pose(card.get(card.size() - 1));
        return end.flatMap(KeyPose::ghost).flatMap(this::pose).stream()
                .filter(start -> start.front().isPresent() == end.get().front().isPresent())
                .flatMap(start -> Stream.of(start.id(), end.get().id()))
                .toList();
    }

    private void pose(Values fields, Values move) {
        Optional<KeyPose> before = poses.isEmpty() ? Optional.empty() : Optional.of(poses.get(poses.size() - 1));
        Optional<SidePose> preset = fields.located("from").flatMap(this::start);
        SidePose start = preset.or(() -> before.map(KeyPose::body)).orElse(Preset.STANDING.pose());
        SidePose body = new PoseReader().read(fields, start);
        poses.add(new KeyPose(
                fields.text("id"),
                new KeyPose.Position(fields.text("section"), steps(fields)),
                fields.text("text"),
                new KeyPose.Shown(body, front(fields, before), appearance(fields, move)),
                props(fields, move),
                new KeyPose.Trace(fields.optional("ghost"), words(fields, "arrows", Landmark.values())),
                crop(fields).or(() -> crop(move)),
                spans(fields)));
    }

    private List<String> first() {
        return poses.stream().limit(1).map(KeyPose::id).toList();
    }

    private static Optional<Bounds> crop(Values fields) {
        return fields.optionalChild("crop")
                .map(crop -> new Bounds(
                        crop.measure("left", -.5),
                        crop.measure("bottom", -.04),
                        crop.measure("right", .5),
                        crop.measure("top", .5)));
    }

    private Optional<KeyPose> pose(String id) {
        return poses.stream().filter(pose -> pose.id().equals(id)).findFirst();
    }

    /** What a pose starts from: another one, or a preset. */
    private Optional<SidePose> start(Located<String> from) {
        Optional<SidePose> start = pose(from.value())
                .map(KeyPose::body)
                .or(() -> EnumWords.of(Preset.values(), from.value()).map(Preset::pose));
        if (start.isEmpty()) {
            List<String> starts = Stream.concat(
                            EnumWords.all(Preset.values()).stream(),
                            poses.stream().map(KeyPose::id))
                    .toList();
            String message = "\"" + from.value() + "\" is not known here";
            findings.error(
                    Code.UNKNOWN_VALUE, from.span(), message, NearestName.advice(from.value(), from.span(), starts));
        }
        return start;
    }

    private static List<Integer> steps(Values fields) {
        return fields.itemsOrOne("steps").stream()
                .map(FigureReader::text)
                .filter(text -> text.matches("[1-9]"))
                .map(Integer::valueOf)
                .toList();
    }

    private static String text(YamlNode item) {
        return item.asScalar().map(scalar -> scalar.text().strip()).orElse("");
    }

    private static <T extends Enum<T>> List<T> words(Values fields, String key, T[] values) {
        return fields.itemsOrOne(key).stream()
                .flatMap(item -> EnumWords.of(values, text(item)).stream())
                .toList();
    }

    /** The numbers of a view from the front, over those of the pose before if that is one too. */
    private static Optional<FrontPose> front(Values fields, Optional<KeyPose> before) {
        return fields.optionalChild("front").map(front -> {
            Map<String, Double> numbers = new HashMap<>(
                    before.flatMap(KeyPose::front).map(FrontPose::numbers).orElse(Map.of()));
            FrontKeys.NUMBERS.stream()
                    .map(KeyDeclaration::name)
                    .filter(front::has)
                    .forEach(key -> numbers.put(key, front.measure(key, 0)));
            return new FrontPose(numbers);
        });
    }

    private static Appearance appearance(Values fields, Values move) {
        return new Appearance(
                words(fields, "muscles", Muscle.values()),
                hands(fields),
                move.flag("shoes"),
                fields.text("near-arm").equals("behind"),
                fields.child("front").flag("legs"));
    }

    private static Pair<Hand> hands(Values fields) {
        if (fields.scalar("hand-shape").isPresent()) {
            Hand both = hand(fields, "hand-shape");
            return new Pair<>(both, both);
        }
        Values pair = fields.child("hand-shape");
        return new Pair<>(hand(pair, "near"), hand(pair, "far"));
    }

    private static Hand hand(Values fields, String key) {
        return EnumWords.of(Hand.values(), fields.text(key)).orElse(Hand.FLAT);
    }

    /** The pose's own things, else those of the move. */
    private static List<Prop> props(Values fields, Values move) {
        Values owner = fields.has("props") ? fields : move;
        return owner.itemsOrOne("props").stream()
                .flatMap(item -> prop(item).stream())
                .toList();
    }

    private static Optional<Prop> prop(YamlNode item) {
        return item.asMapping()
                .map(mapping ->
                        mapping.entries().stream().findFirst().flatMap(entry -> prop(entry.key(), entry.value())))
                .orElseGet(() -> prop(text(item), item));
    }

    private static Optional<Prop> prop(String word, YamlNode numbers) {
        return PropKinds.named(word).map(kind -> kind.read().apply(Values.of(numbers)));
    }

    private static Map<String, Span> spans(Values fields) {
        Map<String, Span> spans = new HashMap<>();
        fields.entries().forEach(entry -> collect(spans, entry.key(), entry.value()));
        return spans;
    }

    private static void collect(Map<String, Span> spans, String key, YamlNode node) {
        spans.put(key, node.span());
        node.asMapping()
                .ifPresent(mapping ->
                        mapping.entries().forEach(entry -> collect(spans, key + "." + entry.key(), entry.value())));
    }

    private void checkGhosts() {
        List<String> ids = poses.stream().map(KeyPose::id).toList();
        for (KeyPose pose : poses) {
            pose.ghost()
                    .filter(id -> !ids.contains(id))
                    .ifPresent(id -> findings.error(
                            Code.UNKNOWN_VALUE,
                            pose.span("ghost"),
                            "\"" + id + "\" is no pose",
                            NearestName.advice(id, pose.span("ghost"), ids)));
        }
    }
}
