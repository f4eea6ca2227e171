package dev.limber.content;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Inline;
import dev.limber.model.Outline;
import dev.limber.model.Outline.Section;
import dev.limber.model.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the sections of a page against those that apply to it: which, in which order, of what shape. */
final class SectionRules {
    private final List<SectionDeclaration> declared;
    private final SectionHeadings named;
    private final Findings findings;

    /** @param declared the sections that this page may have */
    SectionRules(List<SectionDeclaration> declared, SectionHeadings named, Findings findings) {
        this.named = named;
        this.declared = declared;
        this.findings = findings;
    }

    /** A page whose headings are all declared; what is missing at its end is reported at the span given. */
    void closed(Outline outline, Set<String> required, Span end) {
        Set<String> settled = new HashSet<>();
        for (Section section : outline.sections()) {
            settled.add(find(section.key()).isPresent() ? section.key() : unknown(section));
        }
        if (outline.intro().isEmpty()) {
            Span span =
                    outline.sections().isEmpty() ? end : span(outline.sections().get(0));
            findings.error(
                    Code.MISSING_SECTION,
                    span,
                    "there is no text before the first heading",
                    "Begin with who it is for and what it does, in 2 or 3 sentences.");
        }
        declared.stream()
                .filter(section -> required.contains(section.key()) && !settled.contains(section.key()))
                .forEach(section -> missing(section, outline, end));
        order(outline.sections());
        shapes(outline.sections());
    }

    /** A page with free headings: the declared ones come first, in their order and in their shape. */
    void free(Outline outline) {
        List<Section> sections = outline.sections();
        for (Section section : sections) {
            int place = position(section);
            if (place >= 0) {
                sections.stream()
                        .takeWhile(before -> before != section)
                        .filter(before -> position(before) < 0 || position(before) >= place)
                        .findFirst()
                        .ifPresent(before -> misplaced(section, before));
            }
        }
        shapes(sections);
    }

    private Optional<SectionDeclaration> find(String key) {
        return declared.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    private String unknown(Section section) {
        String heading = PlainText.of(section.heading().content());
        List<String> headings =
                declared.stream().map(SectionDeclaration::heading).toList();
        Optional<SectionDeclaration> meant = declared.stream()
                .filter(one -> OutlineCutter.plain(Contract.heading(one.key())).equals(OutlineCutter.plain(heading)))
                .findFirst();
        findings.error(
                Code.UNKNOWN_SECTION,
                span(section),
                "the heading \"" + heading + "\" is not one of this kind of page",
                meant.map(one -> Advice.meant(one.heading(), renamed(section, one.heading())))
                        .orElseGet(() -> named.with(NearestName.advice(
                                heading, headings, OneAnswer.WORD, near -> renamed(section, near)))));
        return meant.or(() -> NearestName.of(heading, headings).flatMap(this::called))
                .map(SectionDeclaration::key)
                .orElse("");
    }

    private Optional<SectionDeclaration> called(String heading) {
        return declared.stream().filter(one -> one.heading().equals(heading)).findFirst();
    }

    private static Optional<Fix> renamed(Section section, String heading) {
        return words(section).map(span -> new Fix(span, heading, true));
    }

    private void missing(SectionDeclaration section, Outline outline, Span end) {
        int place = declared.indexOf(section);
        Optional<Section> next = outline.sections().stream()
                .filter(other -> position(other) > place)
                .findFirst();
        String before = next.map(
                        other -> " before \"## " + PlainText.of(other.heading().content()) + "\"")
                .orElse(" at the end");
        findings.error(
                Code.MISSING_SECTION,
                next.map(SectionRules::span).orElse(end),
                "the section \"" + section.heading() + "\" is missing",
                "Add \"## " + section.heading() + "\"" + before + ": "
                        + section.shape().words() + ".");
    }

    private int position(Section section) {
        return find(section.key()).map(declared::indexOf).orElse(-1);
    }

    private void order(List<Section> sections) {
        Optional<Section> last = Optional.empty();
        for (Section section : sections) {
            int place = position(section);
            if (place >= 0 && last.isPresent() && place <= position(last.get())) {
                misplaced(section, firstAfter(sections, place));
            } else if (place >= 0) {
                last = Optional.of(section);
            }
        }
    }

    private Section firstAfter(List<Section> sections, int place) {
        return sections.stream()
                .filter(section -> position(section) >= place)
                .findFirst()
                .orElseThrow();
    }

    private void misplaced(Section section, Section before) {
        String heading = PlainText.of(section.heading().content());
        boolean twice = section.key().equals(before.key());
        findings.error(
                Code.SECTION_ORDER,
                span(section),
                "the section \"" + heading + "\" " + (twice ? "stands here twice" : "comes too late"),
                twice
                        ? "Join the two."
                        : "Move it before \"## " + PlainText.of(before.heading().content()) + "\".");
    }

    private void shapes(List<Section> sections) {
        for (Section section : sections) {
            find(section.key())
                    .flatMap(declaration -> SectionShapes.fault(declaration, section))
                    .ifPresent(fault -> {
                        String words = find(section.key()).orElseThrow().shape().words();
                        findings.error(
                                Code.SECTION_SHAPE,
                                fault.span(),
                                fault.message(),
                                !fault.hint().isEmpty()
                                        ? fault.hint()
                                        : "Under \"## "
                                                + find(section.key())
                                                        .orElseThrow()
                                                        .heading() + "\" goes " + words + ".");
                    });
        }
    }

    /** From the first word of a heading to its end. */
    private static Optional<Span> words(Section section) {
        Span line = span(section);
        return section.heading().content().stream()
                .findFirst()
                .map(Inline::span)
                .map(first -> new Span(
                        line.file(), line.line(), first.column(), line.column() + line.length() - first.column()));
    }

    private static Span span(Section section) {
        Block.Heading heading = section.heading();
        return heading.span();
    }
}
