package dev.limber.figure.move;

import dev.limber.figure.body.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figure of one page: who, and which key poses.
 *
 * @param card the poses that stand for the move in small, side by side
 * @param loops the poses that each animation goes through, forwards and backwards; none for a move without animation
 * @param faults what is wrong with its poses
 */
public record Move(
        String slug,
        Person person,
        List<KeyPose> poses,
        List<String> card,
        List<List<String>> loops,
        List<Fault> faults) {
    public Move {
        faults = List.copyOf(faults);
        loops = loops.stream().map(List::copyOf).toList();
        poses = List.copyOf(poses);
        card = List.copyOf(card);
    }

    /** A move whose file cannot be read. */
    public static Move unread(String slug) {
        return new Move(slug, Person.MEI, List.of(), List.of(), List.of(), List.of());
    }

    /** The same move with these faults. */
    public Move with(List<Fault> found) {
        return new Move(slug, person, poses, card, loops, found);
    }

    /** The same move, drawn with another person. */
    public Move as(Person other) {
        return person == other ? this : new Move(slug, other, poses, card, loops, faults);
    }

    /** What is wrong with a pose, by its number, or with the file as a whole. */
    public List<Fault> faultsOf(int pose) {
        return faults.stream().filter(fault -> fault.pose() == pose).toList();
    }

    public Optional<KeyPose> pose(String id) {
        return poses.stream().filter(pose -> pose.id().equals(id)).findFirst();
    }

    /** The pose beside an item of a section's list; the steps of a move are the section without a name. */
    public Optional<KeyPose> beside(String section, int item) {
        return poses.stream()
                .filter(pose -> pose.section().equals(section) && pose.steps().contains(item))
                .findFirst();
    }

    /** The pose that stands below a heading. */
    public Optional<KeyPose> below(String section) {
        return poses.stream()
                .filter(pose -> !section.isEmpty()
                        && pose.section().equals(section)
                        && pose.steps().isEmpty())
                .findFirst();
    }

    /** From one pose to another. */
    public record Transition(KeyPose from, KeyPose to) {}

    /** The transitions that are drawn: from a ghost to its pose, and from pose to pose in the animation. */
    public Set<Transition> transitions() {
        Set<Transition> transitions = new LinkedHashSet<>();
        for (KeyPose pose : poses) {
            pose.ghost().flatMap(this::pose).ifPresent(before -> transitions.add(new Transition(before, pose)));
        }
        transitions.addAll(played());
        return transitions;
    }

    /** The transitions of its animations. */
    public Set<Transition> played() {
        Set<Transition> transitions = new LinkedHashSet<>();
        for (List<String> loop : loops) {
            List<KeyPose> shown = shown(loop);
            for (int i = 1; i < shown.size(); i++) {
                transitions.add(new Transition(shown.get(i - 1), shown.get(i)));
            }
        }
        return transitions;
    }

    /** The poses of a loop. */
    public List<KeyPose> shown(List<String> loop) {
        return loop.stream().flatMap(id -> pose(id).stream()).toList();
    }
}
