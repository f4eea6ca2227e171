package dev.limber.figure.read;

import dev.limber.contract.GuideWords;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.Validator;
import dev.limber.contract.Values;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.figure.body.Person;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.frontmatter.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the drawing of one page, {@code <slug>.figure.yaml}, and reports every mistake in it at once. */
public final class FigureReader {
    private final Findings findings = new Findings();

    /** The move as far as it can be read; not to be published when there are errors. */
    public Checked<Move> read(String slug, YamlNode root) {
        KeyDeclaration whole = KeyDeclaration.required(slug, FigureContract.FIGURE, "", "");
        new Validator(GuideWords.NONE, findings).value(whole, FigureContract.FIGURE, root);
        Values move = Values.of(root);
        Person person = EnumWords.of(Person.values(), move.text("person")).orElse(Person.MEI);
        TypedPoses typed = new TypedPoses(move, findings);
        List<KeyPose> poses = typed.poses();
        List<String> card = move.has("card") ? known(move, "card", poses) : first(poses);
        List<List<String>> loops = loops(move, poses).orElseGet(() -> List.of(fromGhost(typed, card)));
        checkGhosts(poses);
        findings.addAll(new RepeatCheck(typed).check());
        Move read = new Move(slug, person, poses, card, loops, List.of());
        FaultFinder faults = new FaultFinder(typed, read, findings.list());
        findings.addAll(faults.found());
        if (!findings.hasErrors()) {
            findings.addAll(new SameDrawingCheck(typed, person).check());
        }
        return new Checked<>(read.with(faults.faults()), findings.list());
    }

    /** The poses of each animation that the file names. */
    private Optional<List<List<String>>> loops(Values move, List<KeyPose> poses) {
        if (move.has("loops")) {
            move.entries().stream()
                    .filter(entry -> entry.key().equals("loop"))
                    .forEach(entry -> findings.error(
                            Code.DUPLICATE_KEY,
                            entry.keySpan(),
                            "\"loop\" says again what \"loops\" says",
                            "Keep one of them: each list of loops is a moving figure of its own."));
            return Optional.of(
                    move.items("loops").map(loop -> known(items(loop), poses)).toList());
        }
        return move.has("loop") ? Optional.of(List.of(known(move, "loop", poses))) : Optional.empty();
    }

    /** The poses that a key names. */
    private List<String> known(Values move, String key, List<KeyPose> poses) {
        return known(move.itemsOrOne(key), poses);
    }

    private static List<YamlNode> items(YamlNode list) {
        return list.asSequence().map(YamlNode.Sequence::items).orElse(List.of());
    }

    private List<String> known(List<YamlNode> items, List<KeyPose> poses) {
        List<String> ids = poses.stream().map(KeyPose::id).toList();
        List<String> named = new ArrayList<>();
        for (YamlNode item : items) {
            String id = KeyPoseReader.text(item);
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

    private static List<String> first(List<KeyPose> poses) {
        return poses.stream().limit(1).map(KeyPose::id).toList();
    }

    /** The poses of an animation that the file does not name: the last of the card and the one it is shown over. */
    private static List<String> fromGhost(TypedPoses typed, List<String> card) {
        Optional<KeyPose> end = card.isEmpty() ? Optional.empty() : typed.first(card.get(card.size() - 1));
        return end.flatMap(KeyPose::ghost).flatMap(typed::first).stream()
                .filter(start -> start.front().isPresent() == end.get().front().isPresent())
                .filter(start -> start.fromBehind() == end.get().fromBehind())
                .flatMap(start -> Stream.of(start.id(), end.get().id()))
                .toList();
    }

    private void checkGhosts(List<KeyPose> poses) {
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
