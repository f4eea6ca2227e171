package dev.limber.figure.read;

import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.figure.body.Preset;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.check.PoseSource;
import dev.limber.figure.move.Fault;
import dev.limber.figure.move.KeyPose;
import dev.limber.frontmatter.YamlNode;
import dev.limber.model.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The poses of a figure file, each with what it was typed as. */
final class TypedPoses implements PoseSource {
    private final KeyPoseReader reader;
    private final Findings findings;
    private final List<TypedPose> typed = new ArrayList<>();
    private final List<KeyPose> poses = new ArrayList<>();
    /** The first key of the move below its poses. */
    private final Optional<Span> end;

    /** Reads the poses of a move, and reports those that start from something unknown. */
    TypedPoses(Values move, Findings findings) {
        this.reader = new KeyPoseReader(move);
        this.findings = findings;
        move.items("poses").map(Values::of).forEach(this::add);
        this.end = move.entries().stream()
                .map(YamlNode.Entry::keySpan)
                .filter(key ->
                        !typed.isEmpty() && fields(typed.size() - 1).span().compareTo(key) < 0)
                .min(Comparator.naturalOrder());
    }

    private void add(Values fields) {
        Optional<KeyPose> before = poses.isEmpty() ? Optional.empty() : Optional.of(poses.get(poses.size() - 1));
        Optional<Located<String>> named = fields.located("from");
        Optional<KeyPose> from = named.isPresent() ? named.flatMap(name -> first(name.value())) : before;
        Optional<SidePose> preset = named.filter(name -> from.isEmpty()).flatMap(this::preset);
        SidePose start =
                preset.or(() -> from.or(() -> before).map(KeyPose::body)).orElse(Preset.STANDING.pose());
        TypedPose pose = new TypedPose(fields, start, from, before.flatMap(KeyPose::front));
        typed.add(pose);
        poses.add(reader.read(pose));
    }

    /** The first pose of this id. */
    Optional<KeyPose> first(String id) {
        return poses.stream().filter(pose -> pose.id().equals(id)).findFirst();
    }

    private Optional<SidePose> preset(Located<String> from) {
        Optional<SidePose> start = EnumWords.of(Preset.values(), from.value()).map(Preset::pose);
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

    List<KeyPose> poses() {
        return List.copyOf(poses);
    }

    Values fields(int pose) {
        return typed.get(pose).fields();
    }

    /** The number of the pose in whose lines a place is; {@link Fault#WHOLE_FILE} above and below them. */
    int at(Span place) {
        if (end.filter(key -> key.compareTo(place) <= 0).isPresent()) {
            return Fault.WHOLE_FILE;
        }
        int last = typed.size() - 1;
        while (last >= 0 && fields(last).span().compareTo(place) > 0) {
            last--;
        }
        return last < 0 ? Fault.WHOLE_FILE : last;
    }

    @Override
    public Optional<KeyPose> start(KeyPose pose) {
        return of(pose).from();
    }

    @Override
    public KeyPose with(KeyPose pose, String key, double number) {
        return reader.read(of(pose).with(key, number));
    }

    private TypedPose of(KeyPose pose) {
        for (int i = 0; i < poses.size(); i++) {
            if (poses.get(i) == pose) {
                return typed.get(i);
            }
        }
        throw new IllegalArgumentException(pose.id());
    }
}
