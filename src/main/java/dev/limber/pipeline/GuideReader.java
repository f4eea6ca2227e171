package dev.limber.pipeline;

import dev.limber.content.Contents;
import dev.limber.content.GuideAssembler;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Findings;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;

/** Reads a guide without building it: every page of its content, drafts among them, and what is wrong in each. */
public final class GuideReader {
    private final int jobs;
    private final Memo memo;

    public GuideReader(BuildSettings settings) {
        this(settings.jobs(), Memo.none());
    }

    GuideReader(int jobs, Memo memo) {
        this.jobs = jobs;
        this.memo = memo;
    }

    /** The guide, as whole as its files allow. */
    public Checked<Guide> read(SourceTree tree) {
        Checked<Contents> contents = new ContentParser(jobs, memo).parse(tree);
        Checked<Guide> guide = new GuideAssembler().assemble(contents.value());
        Findings findings = new Findings();
        findings.addAll(contents.diagnostics());
        findings.addAll(guide.diagnostics());
        return new Checked<>(guide.value(), findings.list());
    }
}
