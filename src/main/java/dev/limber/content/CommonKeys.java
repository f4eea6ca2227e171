package dev.limber.content;

import static dev.limber.contract.KeyDeclaration.optional;
import static dev.limber.contract.KeyDeclaration.required;

import dev.limber.contract.Day;
import dev.limber.contract.Flag;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.OneOf;
import dev.limber.contract.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Declares the keys that every page may have. */
final class CommonKeys {
    private static final OneOf CLINICAL_REVIEW = new OneOf(
            Optional.of(Types.word("none")),
            List.of(Types.fields(
                    "who reviewed it",
                    required("by", Types.LABEL, "Jo Example", "Who reviewed the page."),
                    required("role", Types.LABEL, "physiotherapist", "What the reviewer is."),
                    required("date", new Day(), "2026-11-22", "When it happened."))));

    static final List<KeyDeclaration> FIRST = List.of(
            required("title", Types.LABEL, "Bird dog", "The heading of the page."),
            required("summary", Types.SENTENCE, "What it is, in one sentence.", "One sentence for lists and search."));

    private static final List<KeyDeclaration> REST = List.of(
            optional("also-called", Types.LABELS, "[pointer]", "Other names that people search for."),
            optional("related", Types.PAGES, "[glute-bridge]", "Pages to read on."),
            optional("sources", Types.sources(0), "[mayo-bird-dog]", "What the page leans on."),
            optional("author", Types.LABEL, "Easeback editors", "Who wrote the page."),
            optional("clinical-review", CLINICAL_REVIEW, "none", "A review that happened, or none."),
            optional("checked", new Day(), "2026-11-22", "When a person last checked the page."),
            optional("check-again", new Day(), "2028-11-22", "When it is due again."),
            optional("order", new Whole(0, 9999), "1", "Place in its list."),
            optional("draft", new Flag(), "true", "Whether the page is left out for now."),
            optional("aliases", Types.NO_PAGES, "[old-name]", "Former slugs that lead here."),
            optional("alternative", Types.PAGE, "pelvic-tilt", "An easier or safer page instead."),
            CheckKeys.ALLOW);

    private CommonKeys() {}

    /** Title and summary, then the keys of a kind, then the other common keys that the kind does not declare itself. */
    static List<KeyDeclaration> with(KeyDeclaration... own) {
        List<KeyDeclaration> keys = new ArrayList<>(FIRST);
        keys.addAll(List.of(own));
        REST.stream()
                .filter(key -> keys.stream().noneMatch(other -> other.name().equals(key.name())))
                .forEach(keys::add);
        return List.copyOf(keys);
    }
}
