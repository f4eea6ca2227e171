package dev.limber.figure.check;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.figure.move.Fault.Spot;
import dev.limber.figure.move.KeyPose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects the faults of one pose: at most one error for each number in the file. */
final class PoseFaults {
    private final KeyPose pose;
    private final List<Told> told = new ArrayList<>();

    /**
     * A fault.
     *
     * @param hidden whether it is not told, since another error was told at the same number
     * @param key the key that it is told at; empty when none of its keys stands in the file
     * @param hint worked out only for a fault that is told, since it may try many poses
     */
    record Told(Severity severity, boolean hidden, String key, String message, Supplier<String> hint, Spot spot) {
        boolean isError() {
            return severity == Severity.ERROR && !hidden;
        }

        /** Whether it is told at this key, or at one above or beside it. */
        boolean at(String other) {
            return !hidden && key.split("\\.", 2)[0].equals(other.split("\\.", 2)[0]);
        }

        /** Whether a pose that starts from this one would be told the same. */
        boolean sameAs(Told other) {
            return message.equals(other.message);
        }

        Diagnostic in(KeyPose pose) {
            Span span = pose.span(key.isEmpty() ? "id" : key);
            String text = "pose \"" + pose.id() + "\": " + message;
            return new Diagnostic(severity, Code.OUT_OF_RANGE, text, span, Advice.of(hint.get()));
        }
    }

    PoseFaults(KeyPose pose) {
        this.pose = pose;
    }

    /** Adds an error, told at the first of these keys that the pose has. */
    void error(List<String> keys, String message, Supplier<String> hint, Spot spot) {
        String key = typed(keys).orElse("");
        boolean again = told.stream()
                .anyMatch(other ->
                        other.isError() && !key.isEmpty() && other.key().equals(key));
        told.add(new Told(Severity.ERROR, again, key, message, hint, spot));
    }

    void warning(List<String> keys, String message, Supplier<String> hint, Spot spot) {
        told.add(new Told(Severity.WARNING, false, typed(keys).orElse(""), message, hint, spot));
    }

    /** The first of these keys that the pose has. */
    Optional<String> typed(List<String> keys) {
        return keys.stream().filter(pose.spans()::containsKey).findFirst();
    }

    List<Told> all() {
        return List.copyOf(told);
    }

    boolean hasErrors() {
        return told.stream().anyMatch(Told::isError);
    }
}
