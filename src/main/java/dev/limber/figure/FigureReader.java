package dev.limber.figure;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.figure.SidePose.Pair;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the drawing of one page, {@code <slug>.figure.yaml}, and reports every mistake in it at once. */
final class FigureReader {
    private static final List<String> MOVE_KEYS =
            List.of("person", "shoes", "props", "muscles", "card", "loop", "crop", "poses");
    private static final List<String> POSE_KEYS = List.of(
            "id",
            "section",
            "steps",
            "text",
            "from",
            "pelvis",
            "spine",
            "anchor",
            "legs",
            "arms",
            "feet",
            "hands",
            "hand-shape",
            "near-arm",
            "front",
            "props",
            "muscles",
            "arrows",
            "ghost",
            "crop");

    private static final List<String> FRONT_KEYS =
            Stream.concat(Stream.of("legs"), FrontPose.KEYS.stream()).toList();

    private final Findings findings = new Findings();
    private final List<KeyPose> poses = new ArrayList<>();

    Checked<Optional<Move>> read(String slug, YamlNode root) {
        Fields move = Fields.of(root, MOVE_KEYS, findings);
        Person person = move.choice("person", text -> Words.of(Person.values(), text), Words.all(Person.values()))
                .orElse(Person.MEI);
        for (YamlNode item : move.items("poses")) {
            pose(Fields.of(item, POSE_KEYS, findings), move);
        }
        if (poses.isEmpty()) {
            findings.error(Code.MISSING_KEY, move.span(), "a figure needs at least one pose", "poses:");
        }
        List<String> card = move.has("card") ? known(move, "card") : first();
        List<String> loop = loop(move, card);
        checkGhosts();
        Move read = new Move(slug, person, poses, card, loop);
        findings.addAll(new MoveCheck(read).check());
        return new Checked<>(findings.hasErrors() ? Optional.empty() : Optional.of(read), findings.list());
    }

    /** The poses that a key names. */
    private List<String> known(Fields move, String key) {
        List<String> ids = poses.stream().map(KeyPose::id).toList();
        for (YamlNode item : move.items(key)) {
            String id = item instanceof Scalar scalar ? scalar.text().strip() : "";
            if (!ids.contains(id)) {
                findings.error(Code.UNKNOWN_VALUE, item.span(), "\"" + id + "\" is no pose", NearestName.hint(id, ids));
            }
        }
        return move.texts(key);
    }

    /** The poses of the film: those named, else the last of the card and the one it is shown over. */
    private List<String> loop(Fields move, List<String> card) {
        if (move.has("loop")) {
            return known(move, "loop");
        }
        Optional<KeyPose> end = card.isEmpty() ? Optional.empty() : pose(card.get(card.size() - 1));
        return end.flatMap(KeyPose::ghost).flatMap(this::pose).stream()
                .filter(start -> start.front().isPresent() == end.get().front().isPresent())
                .flatMap(start -> Stream.of(start.id(), end.get().id()))
                .toList();
    }

    private void pose(Fields fields, Fields move) {
        Optional<KeyPose> before = poses.isEmpty() ? Optional.empty() : Optional.of(poses.get(poses.size() - 1));
        Optional<SidePose> preset = fields.text("from")
                .flatMap(name -> pose(name).map(KeyPose::body))
                .or(() -> fields.choice("from", text -> Words.of(Preset.values(), text), starts())
                        .map(Preset::pose));
        SidePose start = preset.or(() -> before.map(KeyPose::body)).orElse(Preset.STANDING.pose());
        poses.add(new KeyPose(
                fields.required("id", "up"),
                fields.text("section").orElse(""),
                steps(fields),
                fields.required("text", "On the back, knees bent, feet flat."),
                new PoseReader().read(fields, start),
                front(fields, before),
                look(fields, move),
                new PropReader(findings).read(fields.has("props") ? fields : move),
                fields.choices("arrows", text -> Words.of(Landmark.values(), text), Words.all(Landmark.values())),
                fields.text("ghost"),
                crop(fields).or(() -> crop(move)),
                spans(fields)));
    }

    private List<String> first() {
        return poses.stream().limit(1).map(KeyPose::id).toList();
    }

    private static Optional<Bounds> crop(Fields fields) {
        return fields.child("crop", List.of("left", "bottom", "right", "top"))
                .map(crop -> new Bounds(
                        crop.number("left", -.5),
                        crop.number("bottom", -.04),
                        crop.number("right", .5),
                        crop.number("top", .5)));
    }

    private Optional<KeyPose> pose(String id) {
        return poses.stream().filter(pose -> pose.id().equals(id)).findFirst();
    }

    private List<String> starts() {
        return Stream.concat(Words.all(Preset.values()).stream(), poses.stream().map(KeyPose::id))
                .toList();
    }

    private List<Integer> steps(Fields fields) {
        List<Integer> steps = new ArrayList<>();
        for (YamlNode item : fields.items("steps")) {
            String text = item instanceof Scalar scalar ? scalar.text().strip() : "";
            if (text.matches("[1-9]")) {
                steps.add(Integer.parseInt(text));
            } else {
                findings.error(Code.WRONG_TYPE, item.span(), "a step is a number from 1 to 9", "steps: [1, 2]");
            }
        }
        return steps;
    }

    /** The numbers of a view from the front, over those of the pose before if that is one too. */
    private static Optional<FrontPose> front(Fields fields, Optional<KeyPose> before) {
        return fields.child("front", FRONT_KEYS).map(front -> {
            Map<String, Double> numbers = new HashMap<>(
                    before.flatMap(KeyPose::front).map(FrontPose::numbers).orElse(Map.of()));
            FrontPose.KEYS.stream().filter(front::has).forEach(key -> numbers.put(key, front.number(key, 0)));
            return new FrontPose(numbers);
        });
    }

    private static Look look(Fields fields, Fields move) {
        List<Muscle> muscles =
                fields.choices("muscles", text -> Words.of(Muscle.values(), text), Words.all(Muscle.values()));
        boolean shoes = move.text("shoes").filter("true"::equals).isPresent();
        boolean behind = fields.text("near-arm").filter("behind"::equals).isPresent();
        boolean legs = fields.child("front", FRONT_KEYS)
                .flatMap(front -> front.text("legs"))
                .filter("true"::equals)
                .isPresent();
        return new Look(muscles, hands(fields), shoes, behind, legs);
    }

    private static Pair<Hand> hands(Fields fields) {
        if (fields.text("hand-shape").isPresent()) {
            Hand both = hand(fields, "hand-shape", Hand.FLAT);
            return new Pair<>(both, both);
        }
        return fields.child("hand-shape", List.of("near", "far"))
                .map(pair -> new Pair<>(hand(pair, "near", Hand.FLAT), hand(pair, "far", Hand.FLAT)))
                .orElse(new Pair<>(Hand.FLAT, Hand.FLAT));
    }

    private static Hand hand(Fields fields, String key, Hand otherwise) {
        return fields.choice(key, text -> Words.of(Hand.values(), text), Words.all(Hand.values()))
                .orElse(otherwise);
    }

    private static Map<String, Span> spans(Fields fields) {
        Map<String, Span> spans = new HashMap<>();
        for (String key : POSE_KEYS) {
            fields.node(key).ifPresent(node -> collect(spans, key, node));
        }
        return spans;
    }

    private static void collect(Map<String, Span> spans, String key, YamlNode node) {
        spans.put(key, node.span());
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> collect(spans, key + "." + entry.key(), entry.value()));
        }
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
                            NearestName.hint(id, ids)));
        }
    }
}
