package dev.limber.figure.read;

import dev.limber.contract.Values;
import dev.limber.figure.body.FrontPose;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.move.KeyPose;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Entry;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pose as it was typed.
 *
 * @param start the body that its numbers change
 * @param from the pose of the same file that it starts from
 * @param frontBefore the view from the front whose numbers it keeps
 */
record TypedPose(Values fields, SidePose start, Optional<KeyPose> from, Optional<FrontPose> frontBefore) {
    /** The same with another number under a key, which is added when it is not there. */
    TypedPose with(String key, double number) {
        Mapping whole = new Mapping(fields.entries(), fields.span());
        return new TypedPose(new Values(changed(whole, key, number)), start, from, frontBefore);
    }

    private static Mapping changed(Mapping mapping, String key, double number) {
        int dot = key.indexOf('.');
        String first = dot < 0 ? key : key.substring(0, dot);
        YamlNode known = mapping.value(first).orElseGet(() -> new Mapping(List.of(), mapping.span()));
        YamlNode value = dot < 0
                ? new Scalar(String.valueOf(number), false, mapping.span())
                : changed(Values.of(known), key.substring(dot + 1), number);
        List<Entry> entries = new ArrayList<>(mapping.entries());
        entries.removeIf(entry -> entry.key().equals(first));
        entries.add(new Entry(first, mapping.span(), value));
        return new Mapping(entries, mapping.span());
    }

    private static Mapping changed(Values below, String key, double number) {
        return changed(new Mapping(below.entries(), below.span()), key, number);
    }
}
