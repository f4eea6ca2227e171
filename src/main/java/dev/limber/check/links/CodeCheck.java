package dev.limber.check.links;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import dev.limber.model.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Checks that each code belongs to one move only, with those of the names that moves had before. */
public final class CodeCheck {
    /** Leaves room for a number behind a slug. */
    private static final int LONGEST_BASE = 60;

    private final Guide guide;
    private final Findings findings;
    private final Map<String, Page> owners = new HashMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    /** A code that a page would have, too; {@code place} is where it says so. */
    private record Clash(Page page, String code, Span place) {}

    public CodeCheck(Guide guide, Findings findings) {
        this.guide = guide;
        this.findings = findings;
    }

    public void check() {
        for (Page.Exercise page : guide.exercises()) {
            Span start = page.info().start();
            Optional<Span> written = page.info().names().code().map(Located::span);
            claim(page, page.info().code(), written.orElse(start));
        }
        for (Page.Exercise page : guide.exercises()) {
            for (Located<String> alias : page.info().names().aliases()) {
                if (Slug.isValid(alias.value())) {
                    claim(page, new Slug(alias.value()).code(), alias.span());
                }
            }
        }
        clashes.forEach(this::report);
    }

    private void claim(Page page, String code, Span place) {
        Page owner = owners.putIfAbsent(code, page);
        if (owner != null && owner != page) {
            clashes.add(new Clash(page, code, place));
        }
    }

    private void report(Clash clash) {
        PageInfo owner = Objects.requireNonNull(owners.get(clash.code())).info();
        PageInfo page = clash.page().info();
        findings.error(
                Code.CODE_CLASH,
                clash.place(),
                "The code " + clash.code() + " stands for \"" + owner.title()
                        + "\" already, so a plan could mean either.",
                "Write code: " + free(page.slug()) + " in " + page.path() + ".");
    }

    /** A code that no move has, nor had. */
    private String free(Slug slug) {
        String base = Slug.like(slug.value().substring(0, Math.min(slug.value().length(), LONGEST_BASE)));
        return IntStream.iterate(2, next -> next + 1)
                .mapToObj(next -> new Slug(base + "-" + next).code())
                .filter(code -> !owners.containsKey(code))
                .findFirst()
                .orElseThrow();
    }
}
