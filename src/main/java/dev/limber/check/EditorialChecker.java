package dev.limber.check;

import dev.limber.diagnostic.Findings;
import dev.limber.file.ResultCache;
import dev.limber.file.SourceTree;
import dev.limber.model.Checks;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a guide to the editorial checks that it has chosen; to none when it has not. */
final class EditorialChecker {
    private final Guide guide;
    private final SourceTree tree;
    private final Use use;
    private final Checks checks;
    private final Lexicon lexicon;
    private final SentenceSplitter splitter;
    private final ClaimCheck claims;
    private final WordingCheck wording;
    private final ClarityCheck clarity;
    private final ReadingCheck reading;
    private final StepCheck steps;
    private final Set<String> said = new HashSet<>();

    EditorialChecker(Guide guide, SourceTree tree, Use use) {
        this.guide = guide;
        this.tree = tree;
        this.use = use;
        this.checks = guide.settings().checks();
        this.lexicon = Lexicon.of(guide.settings().language());
        this.splitter = new SentenceSplitter(lexicon);
        this.claims = new ClaimCheck(checks, lexicon);
        this.wording = new WordingCheck(checks, lexicon);
        this.clarity = new ClarityCheck(guide, lexicon);
        this.reading = new ReadingCheck(guide, lexicon);
        this.steps = new StepCheck(checks, lexicon);
    }

    /** Where findings go, and what is known from before. */
    record Use(Findings findings, ResultCache kept) {}

    /** What the findings in a page's text depend on. */
    private record Written(Page page, Checks checks, List<GlossaryEntry> glossary, String language) {}

    /** What was found in a page's text, how it reads, and which of the words that the guide owes it says. */
    private record Prose(List<Report.Found> found, Measure measure, Set<String> said) {}

    static void check(Guide guide, SourceTree tree, Use use) {
        if (!guide.settings().checks().rules().isEmpty()) {
            new EditorialChecker(guide, tree, use).check();
        }
    }

    private void check() {
        RecordCheck records = new RecordCheck(guide, lexicon);
        MoveCheck moves = new MoveCheck(guide);
        for (Page page : guide.pages()) {
            Report report = Report.of(page.info(), checks, use.findings());
            prose(page, report);
            RawText raw = new RawText(page.info().path(), page.info().file().markdown());
            records.check(page, raw, report);
            if (page instanceof Page.Exercise move) {
                moves.check(move, raw, report);
            }
            report.finish();
        }
        data();
    }

    /** What the text of a page says by itself, whatever stands on others. */
    private void prose(Page page, Report report) {
        Written written =
                new Written(page, checks, guide.glossary(), guide.settings().language());
        Prose prose = use.kept().of("prose " + page.info().path(), written, now -> read(now.page()));
        prose.found().forEach(report::add);
        reading.note(page.info().path(), prose.measure());
        said.addAll(prose.said());
    }

    private Prose read(Page page) {
        List<Report.Found> found = new ArrayList<>();
        Report notes = Report.into(found, checks);
        PageText text = PageText.of(page, splitter);
        sentences(text.sentences(), notes);
        Measure measure = reading.check(text, notes);
        if (page instanceof Page.Exercise) {
            steps.check(text.sentences(), notes);
        }
        return new Prose(List.copyOf(found), measure, GuideWideCheck.said(page, checks));
    }

    private void data() {
        Report report = new Report(checks, checks.allowances(), use.findings());
        DataCheck data = new DataCheck(guide, tree, report);
        List<Sentence> sentences = data.passages().stream()
                .flatMap(passage -> splitter.split(passage).stream())
                .toList();
        sentences(sentences, report);
        data.check();
        new GuideWideCheck(guide, data.settings(), said, report).check();
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
