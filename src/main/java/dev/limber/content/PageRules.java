package dev.limber.content;

import dev.limber.contract.GuideWords;
import dev.limber.contract.Validator;
import dev.limber.contract.Values;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.model.Block;
import dev.limber.model.Located;
import dev.limber.model.Outline;
import dev.limber.model.PlainText;
import dev.limber.model.Vocabulary;
import dev.limber.model.Vocabulary.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a page against the declaration of its kind, and rules between keys that no declaration expresses. */
final class PageRules {
    private static final String ACTIVITY = "activity";
    private static final String IN_ANOTHER_POSITION = "in-another-position";

    private final GuideWords words;
    private final Optional<Vocabulary> vocabulary;
    private final SectionHeadings headings;
    private final PastDates past;
    private final MoveRules moves;
    private final Findings findings;

    PageRules(GuideWords words, SectionHeadings headings, PastDates past, MoveBinder binder, Findings findings) {
        this.moves = new MoveRules(Contract.DOSE_LIMITS, binder, findings);
        this.headings = headings;
        this.past = past;
        this.words = words;
        this.vocabulary = words.vocabulary();
        this.findings = findings;
    }

    void check(ParsedPage page, KindDeclaration kind) {
        Values values = new Values(page.frontMatter());
        Span fence = new Span(page.path(), 1, 1, 3);
        new Validator(words, findings).keys(page.frontMatter(), kind.keys(), fence);
        dates(values);
        if (kind.equals(PageKinds.EXERCISE)) {
            moves.plan(values.child("dose"), values.text("kind"));
            exerciseSections(page, kind, values);
        } else if (kind.equals(PageKinds.ROUTINE)) {
            values.items("moves").forEach(moves::entry);
            List<SectionDeclaration> sections = headings.of(kind.sections());
            new SectionRules(sections, headings, findings).free(OutlineCutter.cut(page.body(), sections));
        }
    }

    private void dates(Values values) {
        past.check(values, "checked");
        past.check(values.child("clinical-review"), "date");
        Optional<LocalDate> checked = values.day("checked");
        Optional<LocalDate> again = values.day("check-again");
        if (checked.isPresent() && again.isPresent() && !again.get().isAfter(checked.get())) {
            Span span = values.scalar("check-again").map(Scalar::span).orElse(values.span());
            String later = checked.get().plusYears(2).toString();
            findings.error(
                    Code.BAD_DATE,
                    span,
                    "check-again is not after checked (" + checked.get() + ")",
                    new Advice(
                            "For example check-again: " + later,
                            Fix.of(span, again.get().toString(), later, false)));
        }
    }

    private void exerciseSections(ParsedPage page, KindDeclaration kind, Values values) {
        List<SectionDeclaration> sections = headings.of(kind.sections());
        Outline outline = OutlineCutter.cut(page.body(), sections);
        List<SectionDeclaration> declared = sections.stream()
                .filter(section -> applies(section, values.text("kind")))
                .toList();
        Set<String> required = declared.stream()
                .filter(section -> isRequired(section, values))
                .map(SectionDeclaration::key)
                .collect(Collectors.toUnmodifiableSet());
        new SectionRules(declared, headings, findings).closed(outline, required, lastLine(page));
        outline.section(IN_ANOTHER_POSITION).ifPresent(section -> positions(section, values));
        outline.steps().ifPresent(section -> parts(section, values));
    }

    /** Parts of a dose name steps that are there, in their order. */
    private void parts(Outline.Section steps, Values values) {
        long last =
                steps.blocks().stream().mapToLong(block -> block.items().size()).sum();
        int before = 0;
        for (YamlNode part : values.child("dose").items("parts").toList()) {
            int step = Values.of(part).whole("step", 0);
            if (step > 0 && (step > last || step <= before)) {
                findings.error(
                        Code.OUT_OF_RANGE,
                        Values.of(part).name("step").span(),
                        step > last
                                ? "there is no step " + step + ", the last one is " + last
                                : "step " + step + " does not come after that of the part before",
                        "Each part has a step of its own, in the order of the steps.");
            }
            before = Math.max(before, step);
        }
    }

    /** Of a kind that is not known both forms are accepted. */
    private boolean applies(SectionDeclaration section, String kind) {
        return switch (section.presence()) {
            case EXCEPT_ACTIVITIES -> !kind.equals(ACTIVITY);
            case ACTIVITIES -> kind.equals(ACTIVITY) || !isKind(kind);
            default -> true;
        };
    }

    private boolean isRequired(SectionDeclaration section, Values values) {
        return switch (section.presence()) {
            case REQUIRED -> true;
            case OPTIONAL -> false;
            case OTHER_POSITIONS -> !values.names("other-positions").isEmpty();
            case EXCEPT_ACTIVITIES, ACTIVITIES -> isKind(values.text("kind"));
        };
    }

    private boolean isKind(String kind) {
        return !kind.isEmpty()
                && vocabulary
                        .map(known -> known.term(Group.KINDS, kind).isPresent())
                        .orElse(true);
    }

    private void positions(Outline.Section section, Values values) {
        Set<String> headings = section.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> PlainText.of(((Block.Heading) block).content()))
                .map(OutlineCutter::plain)
                .collect(Collectors.toUnmodifiableSet());
        for (Located<String> position : values.names("other-positions")) {
            Optional<String> label = vocabulary
                    .flatMap(known -> known.term(Group.POSITIONS, position.value()))
                    .map(Vocabulary.Term::label);
            if (label.isPresent() && !headings.contains(OutlineCutter.plain(label.get()))) {
                findings.error(
                        Code.MISSING_SECTION,
                        section.heading().span(),
                        "steps for the position \"" + position.value() + "\" are missing",
                        "Add \"### " + label.get() + "\" with short steps below.");
            }
        }
    }

    /** The slug of an area page is a key of the vocabulary. */
    void area(ParsedPage page, String slug) {
        Set<String> areas =
                vocabulary.map(known -> known.terms(Group.AREAS).keySet()).orElse(Set.of());
        if (!areas.isEmpty() && !areas.contains(slug)) {
            findings.error(
                    Code.UNKNOWN_VALUE,
                    Span.startOf(page.path()),
                    "\"" + slug + "\" is not among the areas of content/vocabulary.yaml",
                    (NearestName.hint(slug, areas) + " Rename the file or add the area.").strip());
        }
    }

    private static Span lastLine(ParsedPage page) {
        String text = page.text().stripTrailing();
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Span(page.path(), line, 1, Math.max(1, text.length() - text.lastIndexOf('\n') - 1));
    }
}
