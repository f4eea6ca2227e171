package dev.limber.contract;

import dev.limber.model.Vocabulary;
import dev.limber.model.Vocabulary.Group;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one guide that its values are judged by and its hints take theirs from.
 *
 * @param vocabulary without one (it could not be read, or none is needed) its keys are not judged
 * @param pages slugs of pages; empty where they are not known
 * @param lists folders that have a list of their pages
 * @param sources keys of {@code sources.yaml}; empty where they are not known
 */
public record GuideWords(Optional<Vocabulary> vocabulary, Set<String> pages, Set<String> lists, Set<String> sources) {
    /** Those of no guide: no value is judged by them. */
    public static final GuideWords NONE = new GuideWords(Optional.empty(), Set.of(), Set.of(), Set.of());

    public GuideWords {
        pages = Collections.unmodifiableSet(new LinkedHashSet<>(pages));
        lists = Collections.unmodifiableSet(new LinkedHashSet<>(lists));
        sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
    }

    /** The keys of a group, in the order of the file. */
    Set<String> keys(Group group) {
        return vocabulary.map(known -> known.terms(group).keySet()).orElse(Set.of());
    }
}
