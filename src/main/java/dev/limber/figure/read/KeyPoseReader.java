package dev.limber.figure.read;

import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.Values;
import dev.limber.diagnostic.Span;
import dev.limber.figure.body.FrontPose;
import dev.limber.figure.body.Landmark;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.move.Appearance;
import dev.limber.figure.move.Hand;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.prop.PropKinds;
import dev.limber.frontmatter.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one key pose; what it does not say it has from the move or from the pose that it starts from. */
final class KeyPoseReader {
    private final Values move;

    KeyPoseReader(Values move) {
        this.move = move;
    }

    KeyPose read(TypedPose typed) {
        Values fields = typed.fields();
        SidePose body = new PoseReader().read(fields, typed.start());
        return new KeyPose(
                fields.text("id"),
                new KeyPose.Position(fields.text("section"), steps(fields)),
                fields.text("text"),
                new KeyPose.Shown(
                        body, front(fields, typed.frontBefore()), appearance(fields, move), fields.flag("airborne")),
                props(fields, move),
                new KeyPose.Trace(fields.optional("ghost"), words(fields, "arrows", Landmark.values())),
                crop(fields).or(() -> crop(move)),
                spans(fields));
    }

    private static Optional<Bounds> crop(Values fields) {
        return fields.optionalChild("crop")
                .map(crop -> new Bounds(
                        crop.measure("left", -.5),
                        crop.measure("bottom", -.04),
                        crop.measure("right", .5),
                        crop.measure("top", .5)));
    }

    private static List<Integer> steps(Values fields) {
        return fields.itemsOrOne("steps").stream()
                .map(KeyPoseReader::text)
                .filter(text -> text.matches("[1-9]"))
                .map(Integer::valueOf)
                .toList();
    }

    static String text(YamlNode item) {
        return item.asScalar().map(scalar -> scalar.text().strip()).orElse("");
    }

    private static <T extends Enum<T>> List<T> words(Values fields, String key, T[] values) {
        return fields.itemsOrOne(key).stream()
                .flatMap(item -> EnumWords.of(values, text(item)).stream())
                .toList();
    }

    /** The numbers of a view from the front, over those of the pose before if that is one too. */
    private static Optional<FrontPose> front(Values fields, Optional<FrontPose> before) {
        return fields.optionalChild("front").map(front -> {
            Map<String, Double> numbers =
                    new HashMap<>(before.map(FrontPose::numbers).orElse(Map.of()));
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
                (fields.has("shoes") ? fields : move).flag("shoes"),
                move.flag("swimwear"),
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
}
