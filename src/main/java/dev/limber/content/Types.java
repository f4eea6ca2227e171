package dev.limber.content;

import dev.limber.contract.ChartKey;
import dev.limber.contract.Duration;
import dev.limber.contract.Fields;
import dev.limber.contract.Formed;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.ListOf;
import dev.limber.contract.PageSlug;
import dev.limber.contract.PageSlug.Target;
import dev.limber.contract.Plain;
import dev.limber.contract.SourceKey;
import dev.limber.contract.Term;
import dev.limber.contract.Text;
import dev.limber.contract.ValueType;
import dev.limber.contract.Word;
import dev.limber.model.Evidence.Certainty;
import dev.limber.model.Slug;
import dev.limber.model.Vocabulary.Group;
import java.util.Arrays;
import java.util.List;

/** The value types that several declarations share. */
final class Types {

    static final Text LABEL = new Text(100);
    static final Text SENTENCE = new Text(160);
    static final Text PROSE = new Text(600);
    static final Duration TIME = new Duration(3 * 60 * 60);
    static final PageSlug PAGE = new PageSlug(Target.PAGE);
    static final PageSlug PAGE_OR_LIST = new PageSlug(Target.PAGE_OR_LIST);
    static final PageSlug MOVE = new PageSlug(Target.MOVE);
    static final PageSlug CONDITION = new PageSlug(Target.CONDITION);
    static final ChartKey CHART = new ChartKey();
    static final ListOf LABELS = list(LABEL);
    static final ListOf PAGES = list(PAGE);
    static final ListOf PAGES_OR_LISTS = list(PAGE_OR_LIST);
    static final ListOf NO_PAGES = list(new PageSlug(Target.NO_PAGE));
    static final Formed KEY = new Formed(Slug.PATTERN, "a key in small letters and hyphens", "two-words");
    static final Formed CODE = new Formed(Slug.CODE, "four capital letters or digits without I, L, O and U", "7HRS");

    /** A base URL, without query, fragment or characters that need percent-encoding. */
    static final Formed SITE = new Formed(
            "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?", "a web address", "https://example.org/");

    static final Formed URL = new Formed("https?://[^\\s\"<>]+", "a web address", "https://example.org/");

    static final Word CERTAINTY =
            word(Arrays.stream(Certainty.values()).map(Certainty::word).toArray(String[]::new));

    private Types() {}

    static ListOf list(ValueType item) {
        return new ListOf(item, 0, ListOf.MANY);
    }

    static ListOf some(ValueType item) {
        return new ListOf(item, 1, ListOf.MANY);
    }

    static ListOf sources(int least) {
        return new ListOf(new SourceKey(), least, ListOf.MANY);
    }

    static Plain term(Group group) {
        return new Term(group);
    }

    static ListOf terms(Group group, int least) {
        return new ListOf(new Term(group), least, ListOf.MANY);
    }

    static Word word(String... allowed) {
        return new Word(List.of(allowed));
    }

    static Fields fields(String name, KeyDeclaration... keys) {
        return new Fields(name, List.of(keys));
    }
}
