package dev.limber.figure.check;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.figure.body.SidePose.AnchorPart;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds transitions between two views, two sides of a body or two anchors, which cannot be animated. */
public final class TransitionCheck {
    private final Findings findings = new Findings();
    private final Predicate<KeyPose> sound;

    /** @param sound whether a pose has no other mistake from which a transition could follow */
    public TransitionCheck(Predicate<KeyPose> sound) {
        this.sound = sound;
    }

    public List<Diagnostic> check(Move move) {
        move.transitions().stream()
                .filter(pair -> sound.test(pair.from()) && sound.test(pair.to()))
                .forEach(pair -> check(pair.from(), pair.to()));
        move.played().stream()
                .filter(pair -> sound.test(pair.from()) && sound.test(pair.to()))
                .forEach(pair -> sameSide(pair.from(), pair.to()));
        return findings.list();
    }

    private void check(KeyPose before, KeyPose pose) {
        boolean front = pose.front().isPresent();
        if (front != before.front().isPresent()) {
            report(
                    pose,
                    List.of("front", "ghost"),
                    "it is seen from the " + (front ? "front" : "side") + ", and \"" + before.id()
                            + "\" before it from the " + (front ? "side" : "front"),
                    "Take another pose for ghost or loop.");
            return;
        }
        String from = word(before.body().anchor().part());
        String to = word(pose.body().anchor().part());
        if (!front && !from.equals(to)) {
            report(
                    pose,
                    List.of("anchor.part", "anchor", "ghost"),
                    "it hangs on its \"" + to + "\", and \"" + before.id() + "\" before it on its \"" + from + "\"",
                    "anchor: { part: " + from + " }");
        }
    }

    /** A ghost may show another side of a body; a film cannot go from one to the other. */
    private void sameSide(KeyPose before, KeyPose pose) {
        boolean behind = pose.fromBehind();
        if (pose.front().isPresent() && before.front().isPresent() && behind != before.fromBehind()) {
            report(
                    pose,
                    List.of("front.turn", "front"),
                    "it is seen from " + (behind ? "behind" : "the front") + ", and \"" + before.id()
                            + "\" before it from " + (behind ? "the front" : "behind"),
                    "Take another pose for loop.");
        }
    }

    private static String word(AnchorPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private void report(KeyPose pose, List<String> keys, String message, String hint) {
        Span span = keys.stream()
                .filter(pose.spans()::containsKey)
                .findFirst()
                .map(pose::span)
                .orElse(pose.span("id"));
        findings.error(Code.OUT_OF_RANGE, span, "pose \"" + pose.id() + "\": " + message, hint);
    }
}
