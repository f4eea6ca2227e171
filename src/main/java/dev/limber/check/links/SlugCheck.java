package dev.limber.check.links;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks that each slug and alias belongs to one page only. */
public final class SlugCheck {
    private final Guide guide;
    private final SourceTree tree;
    private final Findings findings;
    private final Map<String, String> owners = new HashMap<>();

    public SlugCheck(Guide guide, SourceTree tree, Findings findings) {
        this.guide = guide;
        this.tree = tree;
        this.findings = findings;
    }

    public void check() {
        for (Page page : guide.pages()) {
            claim(page);
        }
        for (Page page : guide.pages()) {
            for (Located<String> alias : page.info().names().aliases()) {
                claim(alias, page);
            }
        }
    }

    private void claim(Page page) {
        String slug = page.slug().value();
        String owner = owners.putIfAbsent(slug, page.info().path());
        if (owner != null) {
            findings.error(
                    Code.DUPLICATE_SLUG,
                    page.info().start(),
                    "The slug \"" + slug + "\" is already taken by " + owner + ".",
                    "Rename one of the two files, for example to " + slug + "-2.md.");
        }
    }

    private void claim(Located<String> alias, Page page) {
        String path = page.info().path();
        String owner = owners.putIfAbsent(alias.value(), path);
        boolean twice = path.equals(owner) && !alias.value().equals(page.slug().value());
        if (owner != null && !twice) {
            boolean own = owner.equals(path);
            findings.error(
                    Code.DUPLICATE_SLUG,
                    alias.span(),
                    "The alias \"" + alias.value() + "\" "
                            + (own ? "already leads to this page." : "is already taken by " + owner + "."),
                    new Advice(
                            own
                                    ? "Delete the alias: the page has this name without it."
                                    : "Delete the alias here, or the name there.",
                            own ? ListItem.deletion(tree, alias) : Optional.empty()));
        }
    }
}
