package dev.limber.check;

import dev.limber.diagnostic.Findings;
import dev.limber.file.SourceTree;
import dev.limber.model.Checks;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.List;

/** Holds a guide to the editorial checks that it has chosen; to none when it has not. */
final class EditorialChecker {
    private final Guide guide;
    private final SourceTree tree;
    private final Findings findings;
    private final Checks checks;
    private final Lexicon lexicon;
    private final SentenceSplitter splitter;
    private final ClaimCheck claims;
    private final WordingCheck wording;
    private final ClarityCheck clarity;

    EditorialChecker(Guide guide, SourceTree tree, Findings findings) {
        this.guide = guide;
        this.tree = tree;
        this.findings = findings;
        this.checks = guide.settings().checks();
        this.lexicon = Lexicon.of(guide.settings().language());
        this.splitter = new SentenceSplitter(lexicon);
        this.claims = new ClaimCheck(checks, lexicon);
        this.wording = new WordingCheck(checks, lexicon);
        this.clarity = new ClarityCheck(guide, lexicon);
    }

    static void check(Guide guide, SourceTree tree, Findings findings) {
        if (!guide.settings().checks().rules().isEmpty()) {
            new EditorialChecker(guide, tree, findings).check();
        }
    }

    private void check() {
        ReadingCheck reading = new ReadingCheck(guide, lexicon);
        RecordCheck records = new RecordCheck(guide, lexicon);
        MoveCheck moves = new MoveCheck(guide);
        StepCheck steps = new StepCheck(checks, lexicon);
        for (Page page : guide.pages()) {
            Report report = Report.of(page.info(), checks, findings);
            PageText text = PageText.of(page, splitter);
            sentences(text.sentences(), report);
            reading.check(text, report);
            records.check(page, text.raw(), report);
            if (page instanceof Page.Exercise move) {
                steps.check(text.sentences(), report);
                moves.check(move, new RawText(page.info().path(), page.info().markdown()), report);
            }
            report.finish();
        }
        data(reading);
    }

    private void data(ReadingCheck reading) {
        Report report = new Report(checks, checks.allowances(), findings);
        DataCheck data = new DataCheck(guide, tree, report);
        List<Sentence> sentences = data.passages().stream()
                .flatMap(passage -> splitter.split(passage).stream())
                .toList();
        sentences(sentences, report);
        data.check();
        new GuideWideCheck(guide, data.settings(), report).check();
        reading.summary(report);
        report.finish();
    }

    private void sentences(List<Sentence> sentences, Report report) {
        LengthCheck.check(sentences, report);
        claims.check(sentences, report);
        wording.check(sentences, report);
        clarity.check(sentences, report);
    }
}
