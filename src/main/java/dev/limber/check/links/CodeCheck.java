package dev.limber.check.links;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.Slug;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Checks that each code belongs to one move only, with those of the names that moves had before. */
public final class CodeCheck {
    private final Guide guide;
    private final Findings findings;
    private final Map<String, Page> owners = new TreeMap<>();

    public CodeCheck(Guide guide, Findings findings) {
        this.guide = guide;
        this.findings = findings;
    }

    public void check() {
        for (Page.Exercise page : guide.exercises()) {
            claim(
                    page,
                    page.info().code(),
                    page.info()
                            .names()
                            .code()
                            .map(Located::span)
                            .orElse(page.info().start()));
        }
        for (Page.Exercise page : guide.exercises()) {
            for (Located<String> alias : page.info().names().aliases()) {
                if (Slug.isValid(alias.value())) {
                    claim(page, new Slug(alias.value()).code(), alias.span());
                }
            }
        }
    }

    private void claim(Page page, String code, Span place) {
        Page owner = owners.putIfAbsent(code, page);
        if (owner != null && owner != page) {
            findings.error(
                    Code.CODE_CLASH,
                    place,
                    "The code " + code + " stands for \"" + owner.info().title()
                            + "\" already, so a plan could mean either.",
                    "Write code: " + free(page.slug().value()) + " in "
                            + page.info().path() + ".");
        }
    }

    /** A code that no move has. */
    private String free(String slug) {
        return IntStream.iterate(2, next -> next + 1)
                .mapToObj(next ->
                        new Slug(Slug.like(slug.substring(0, Math.min(slug.length(), 60))) + "-" + next).code())
                .filter(code -> !owners.containsKey(code)
                        && guide.exercises().stream()
                                .noneMatch(page -> page.info().code().equals(code)))
                .findFirst()
                .orElseThrow();
    }
}
