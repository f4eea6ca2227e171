package dev.limber.check;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.file.ResultCache;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;
import java.util.List;

/** Checks the guide as a whole. A page that could not be read never makes what leads to it look broken. */
public final class GuideChecker {
    private final ResultCache kept;

    public GuideChecker() {
        this(ResultCache.none());
    }

    /** With what earlier checks found in texts that did not change. */
    public GuideChecker(ResultCache kept) {
        this.kept = kept;
    }

    /** Everything found, by place. */
    public List<Diagnostic> check(Guide guide, SourceTree tree) {
        Findings findings = new Findings();
        new SlugCheck(guide, findings).check();
        new LinkCheck(guide, tree, findings).check();
        new ReferenceCheck(guide, findings).check();
        EditorialChecker.check(guide, tree, new EditorialChecker.Use(findings, kept));
        return findings.list();
    }
}
