package dev.limber.contract;

import dev.limber.model.Slug;
import dev.limber.model.Vocabulary;
import java.util.Optional;

/** A value that is a slug or a key of the same form; a text of another form is offered as a slug. */
sealed interface SlugValue extends Plain permits ChartKey, PageSlug, SourceKey {
    @Override
    default Optional<String> grammar() {
        return Optional.of(Slug.PATTERN);
    }

    @Override
    default Optional<Problem> problem(String text, Optional<Vocabulary> vocabulary) {
        return Slug.isValid(text) ? Optional.empty() : Problem.wrong(this, text, Slug.like(text));
    }
}
