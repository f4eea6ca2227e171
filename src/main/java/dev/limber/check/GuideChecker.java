package dev.limber.check;

import dev.limber.check.editorial.EditorialChecker;
import dev.limber.check.links.CodeCheck;
import dev.limber.check.links.LimitCheck;
import dev.limber.check.links.LinkCheck;
import dev.limber.check.links.ReferenceCheck;
import dev.limber.check.links.RelationCheck;
import dev.limber.check.links.SlugCheck;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.file.ResultCache;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;
import java.util.List;

/** Runs the checks that need the whole guide. A page that could not be read is not reported by links to it. */
public final class GuideChecker {
    private final ResultCache cache;

    public GuideChecker() {
        this(ResultCache.none());
    }

    /** Makes a checker that reuses findings of texts that did not change. */
    public GuideChecker(ResultCache cache) {
        this.cache = cache;
    }

    /** All diagnostics, sorted by place. */
    public List<Diagnostic> check(Guide guide, SourceTree tree) {
        Findings findings = new Findings();
        new SlugCheck(guide, tree, findings).check();
        new CodeCheck(guide, findings).check();
        new LinkCheck(guide, tree, findings).check();
        new ReferenceCheck(guide, findings).check();
        new RelationCheck(guide, tree, findings).check();
        new LimitCheck(guide, findings).check();
        EditorialChecker.check(guide, tree, new EditorialChecker.Use(findings, cache));
        return findings.list();
    }
}
