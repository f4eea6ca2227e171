package dev.limber.content;

import dev.limber.contract.Fields;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.ListOf;
import dev.limber.contract.ListOrOne;
import dev.limber.contract.MapOf;
import dev.limber.contract.OneOf;
import dev.limber.contract.Plain;
import dev.limber.contract.ValueType;
import dev.limber.model.Vocabulary.Group;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fills in the value of a key in the draft of a page from its type; its example where the type leaves a choice. */
record DraftValue(PageDraft draft, KeyDeclaration key) implements ValueType.Visitor<Optional<String>>, Plain.Gaps {
    String text() {
        return key.type().accept(this).orElseGet(key::example);
    }

    @Override
    public Optional<String> plain(Plain type) {
        return Optional.of(type.draft(this));
    }

    @Override
    public Optional<String> list(ListOf type) {
        return type.item().accept(this).map(item -> "[" + item + "]");
    }

    @Override
    public Optional<String> listOrOne(ListOrOne type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> map(MapOf type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> fields(Fields type) {
        boolean choice = type.keys().stream()
                .anyMatch(part -> part.required() && part.type().accept(this).isEmpty());
        return choice
                ? Optional.empty()
                : Optional.of(type.keys().stream()
                        .filter(KeyDeclaration::required)
                        .map(part -> part.name() + ": " + new DraftValue(draft, part).text())
                        .collect(Collectors.joining(", ", "{ ", " }")));
    }

    @Override
    public Optional<String> oneOf(OneOf type) {
        return Optional.empty();
    }

    @Override
    public String prose() {
        return PageDraft.quoted(PageDraft.gap(key.description()));
    }

    @Override
    public String source() {
        return draft.source();
    }

    @Override
    public String first(Group group) {
        return draft.guide().vocabulary().terms(group).keySet().stream()
                .findFirst()
                .orElse("");
    }

    @Override
    public String example() {
        return key.example();
    }
}
