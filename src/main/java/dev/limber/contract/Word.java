package dev.limber.contract;

import java.util.List;
import java.util.Optional;

/** One of a few words. */
public record Word(List<String> allowed) implements Plain {
    public Word {
        allowed = List.copyOf(allowed);
    }

    @Override
    public String words() {
        return allowed.size() == 1 ? "the word " + allowed.get(0) : "one of " + String.join(", ", allowed);
    }

    @Override
    public Optional<Problem> problem(String text, GuideWords words) {
        return Problem.among(text, allowed, "");
    }

    @Override
    public List<String> choice() {
        return allowed;
    }

    @Override
    public boolean isName() {
        return true;
    }

    @Override
    public String draft(Gaps gaps) {
        return allowed.get(allowed.size() - 1);
    }
}
