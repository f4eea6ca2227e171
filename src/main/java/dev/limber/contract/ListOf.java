package dev.limber.contract;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Fix;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlNode.Sequence;
import dev.limber.model.Slug;
import dev.limber.model.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list of values of one type. */
public record ListOf(ValueType item, int least, int most) implements ValueType {
    /** More than anybody writes by hand. */
    public static final int MANY = 200;

    private static final Pattern WORDS = Pattern.compile("[\\w ,.-]+");

    @Override
    public String words() {
        return "a list" + size() + ", each " + item.words();
    }

    private String size() {
        if (least == most) {
            return " of " + least;
        } else if (most >= MANY) {
            return least == 0 ? "" : " of at least " + least;
        }
        return least == 0 ? " of at most " + most : " of " + least + " to " + most;
    }

    @Override
    public String shape() {
        return "a list";
    }

    @Override
    public void check(YamlNode node, KeyDeclaration key, Validator validator) {
        node.asSequence()
                .ifPresentOrElse(list -> check(list, key, validator), () -> validator.wrongType(key, this, node));
    }

    private void check(Sequence list, KeyDeclaration key, Validator validator) {
        int size = list.items().size();
        if (size < least || size > most) {
            validator.report(Problem.size(this, size, validator.form(key)), list.span(), "");
        }
        list.items().forEach(value -> item.check(value, key, validator));
        if (item.isName()) {
            validator.repeats(list);
        }
    }

    /** The items in brackets, where they stand without. */
    @Override
    public Advice advice(KeyDeclaration key, YamlNode found, GuideWords words) {
        return found.asScalar()
                .filter(scalar -> !key.example().isEmpty())
                .flatMap(scalar -> listed(key, scalar, words))
                .orElseGet(() -> ValueType.super.advice(key, found, words));
    }

    /**
     * A list of what stands between the commas, where all of it can be told. Quotes and signs may mean more to YAML, so
     * that the edit is offered for plain words only; a comma between words that are no names may belong to one text.
     */
    private Optional<Advice> listed(KeyDeclaration key, Scalar value, GuideWords words) {
        List<String> meant = Stream.of(value.text().split(",", -1))
                .flatMap(part -> item.meant(part.strip(), words).stream())
                .toList();
        if (meant.size() != value.text().split(",", -1).length) {
            return Optional.empty();
        }
        String list = "[" + String.join(", ", meant) + "]";
        boolean plain = !value.quoted() && WORDS.matcher(value.text()).matches();
        boolean names = value.text().indexOf(',') < 0 || meant.stream().allMatch(Slug::isValid);
        boolean sure = names && list.equals("[" + value.text() + "]");
        Optional<Fix> fix = Fix.of(value.span(), value.text(), list, sure).filter(edit -> plain);
        return Optional.of(new Advice("Write " + key.name() + ": " + list, fix));
    }

    @Override
    public Collection<String> options(GuideWords words) {
        return item.options(words);
    }

    @Override
    public Optional<Vocabulary.Group> vocabulary() {
        return item.vocabulary();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.list(this);
    }
}
