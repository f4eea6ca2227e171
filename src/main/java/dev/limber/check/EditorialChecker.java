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

    EditorialChecker(Guide guide, SourceTree tree, Findings findings) {
        this.guide = guide;
        this.tree = tree;
        this.findings = findings;
        this.checks = guide.settings().checks();
    }

    void check() {
        if (checks.rules().isEmpty()) {
            return;
        }
        Lexicon lexicon = Lexicon.of(guide.settings().language());
        SentenceSplitter splitter = new SentenceSplitter(lexicon);
        ReadingCheck reading = new ReadingCheck(guide, lexicon);
        RecordCheck records = new RecordCheck(guide, lexicon);
        MoveCheck moves = new MoveCheck(guide);
        for (Page page : guide.pages()) {
            Report report = new Report(checks, page.info().allowances(), findings);
            PageText text = PageText.of(page, splitter);
            sentences(text.sentences(), report, lexicon);
            reading.check(text, report);
            records.check(page, text.raw(), report);
            if (page instanceof Page.Exercise move) {
                new StepCheck(report, lexicon).check(text.sentences());
                moves.check(move, new RawText(page.info().path(), page.info().markdown()), report);
            }
            report.finish();
        }
        data(splitter, lexicon, reading);
    }

    private void data(SentenceSplitter splitter, Lexicon lexicon, ReadingCheck reading) {
        Report report = new Report(checks, checks.allowances(), findings);
        DataCheck data = new DataCheck(guide, tree, report);
        List<Sentence> sentences = data.passages().stream()
                .flatMap(passage -> splitter.split(passage).stream())
                .toList();
        sentences(sentences, report, lexicon);
        data.check();
        reading.summary(report);
        report.finish();
    }

    private static void sentences(List<Sentence> sentences, Report report, Lexicon lexicon) {
        new LengthCheck(report).check(sentences);
        new ClaimCheck(report, lexicon).check(sentences);
        new WordingCheck(report, lexicon).check(sentences);
    }
}
