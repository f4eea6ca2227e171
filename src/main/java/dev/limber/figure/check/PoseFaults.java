package dev.limber.figure.check;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
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
     * @param severity a note is not told, since another one was told at the same number
     * @param key the key that it is told at; empty when none of its keys stands in the file
     * @param hint worked out only for a fault that is told, since it may try many poses
     */
    record Told(Severity severity, String key, String message, Supplier<String> hint, Spot spot) {
        boolean isError() {
            return severity == Severity.ERROR;
        }

        /** Whether another one was told at the same number. */
        boolean isHidden() {
            return severity == Severity.NOTE;
        }

        /** Whether it is told at this key, or at one above or beside it. */
        boolean at(String other) {
            return !isHidden() && key.split("\\.", 2)[0].equals(other.split("\\.", 2)[0]);
        }

        /** Whether a pose that starts from this one would be told the same. */
        boolean sameAs(Told other) {
            return message.equals(other.message);
        }

        Diagnostic in(KeyPose pose) {
            Findings findings = new Findings();
            Span span = pose.span(key.isEmpty() ? "id" : key);
            String text = "pose \"" + pose.id() + "\": " + message;
            if (isError()) {
                findings.error(Code.OUT_OF_RANGE, span, text, hint.get());
            } else {
                findings.warning(Code.OUT_OF_RANGE, span, text, hint.get());
            }
            return findings.list().get(0);
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
        told.add(new Told(again ? Severity.NOTE : Severity.ERROR, key, message, hint, spot));
    }

    void warning(List<String> keys, String message, Supplier<String> hint, Spot spot) {
        told.add(new Told(Severity.WARNING, typed(keys).orElse(""), message, hint, spot));
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
