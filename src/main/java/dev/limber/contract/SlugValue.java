package dev.limber.contract;

import dev.limber.diagnostic.OneAnswer;
import dev.limber.model.Slug;
import java.util.List;
import java.util.Optional;

/** A value that is a slug or a key of the same form; a text of another form is offered as a slug. */
sealed interface SlugValue extends Plain permits ChartKey, PageSlug, SourceKey {
    @Override
    default Optional<String> grammar() {
        return Optional.of(Slug.PATTERN);
    }

    @Override
    default Optional<Problem> problem(String text, GuideWords words) {
        return Slug.isValid(text) ? Optional.empty() : Problem.wrong(this, text, words);
    }

    /** The last part of an address without its ending, in small letters with hyphens. */
    @Override
    default Readings readings(String text) {
        String name = text.strip().replaceFirst("#.*", "").replaceFirst("/+$", "");
        String last = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.(md|html?)$", "");
        String slug = Slug.like(last);
        boolean same = OneAnswer.NAME
                .among(text.replaceFirst("\\.md$", ""), List.of(slug))
                .isPresent();
        return slug.isEmpty() ? Readings.NONE : new Readings(List.of(slug), same);
    }

    @Override
    default boolean isName() {
        return true;
    }
}
