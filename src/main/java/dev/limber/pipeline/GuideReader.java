package dev.limber.pipeline;

import dev.limber.content.Contents;
import dev.limber.content.GuideAssembler;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Findings;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;

/** Reads a guide without building a site: all pages of its content, drafts included, and their diagnostics. */
public final class GuideReader {
    private final BuildSettings settings;
    private final Memo memo;

    public GuideReader(BuildSettings settings) {
        this(settings, Memo.none());
    }

    GuideReader(BuildSettings settings, Memo memo) {
        this.settings = settings;
        this.memo = memo;
    }

    /** Reads the guide; pages that cannot be read are missing from it. */
    public Checked<Guide> read(SourceTree tree) {
        Checked<Contents> contents = new ContentParser(settings.jobs(), memo).parse(tree);
        Checked<Guide> guide = new GuideAssembler(tree, settings.today()).assemble(contents.value());
        Findings findings = new Findings();
        findings.addAll(contents.diagnostics());
        findings.addAll(guide.diagnostics());
        return new Checked<>(guide.value(), findings.list());
    }
}
