package dev.limber.check.links;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import java.util.HashMap;
import java.util.Map;

/** Checks that each slug and alias belongs to one page only. */
public final class SlugCheck {
    private final Guide guide;
    private final Findings findings;
    private final Map<String, String> owners = new HashMap<>();

    public SlugCheck(Guide guide, Findings findings) {
        this.guide = guide;
        this.findings = findings;
    }

    public void check() {
        for (Page page : guide.pages()) {
            claim(page.slug().value(), page.info().start(), page.info().path());
        }
        for (Page page : guide.pages()) {
            for (Located<String> alias : page.info().names().aliases()) {
                claim(alias.value(), alias.span(), page.info().path());
            }
        }
    }

    private void claim(String slug, Span span, String path) {
        String owner = owners.putIfAbsent(slug, path);
        if (owner != null) {
            findings.error(
                    Code.DUPLICATE_SLUG,
                    span,
                    "The slug \"" + slug + "\" is already taken by " + owner + ".",
                    "Rename one of the two files, for example to " + slug + "-2.md.");
        }
    }
}
