package dev.limber.check.editorial;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.file.ResultCache;
import dev.limber.file.SourceTree;
import dev.limber.model.Checks;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.Sign;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the editorial checks that a guide has chosen. */
public final class EditorialChecker {
    private final Guide guide;
    private final SourceTree tree;
    private final Use use;
    private final Checks checks;
    private final Lexicon lexicon;
    private final SentenceSplitter splitter;
    private final List<SentenceCheck> sentenceChecks;
    private final ReadingCheck reading;
    private final StepCheck steps;
    private final StepCountCheck counts;
    private final SignCheck signs;
    private final Optional<CautionSentences> cautions;
    private final Set<String> said = new HashSet<>();

    EditorialChecker(Guide guide, SourceTree tree, Use use) {
        this.guide = guide;
        this.tree = tree;
        this.use = use;
        this.checks = guide.settings().checks();
        this.lexicon = Lexicon.of(guide.settings().language());
        this.splitter = new SentenceSplitter(lexicon);
        this.sentenceChecks = List.of(
                LengthCheck::check,
                new ClaimCheck(checks, lexicon)::check,
                new WordingCheck(checks, lexicon)::check,
                new ClarityCheck(guide, lexicon)::check);
        this.reading = new ReadingCheck(guide, lexicon);
        this.steps = new StepCheck(checks, lexicon);
        this.counts = new StepCountCheck(lexicon);
        this.cautions = checks.rule(Code.CAUTION_IN_PROSE).map(rule -> new CautionSentences(rule, lexicon));
        this.signs = new SignCheck(guide.settings().safety().signs());
    }

    /** The findings to add to, and the cache of results of earlier checks. */
    public record Use(Findings findings, ResultCache cache) {}

    /** Everything that the findings in a page's text depend on: the key of the cache. */
    private record Written(Page page, Checks checks, List<GlossaryEntry> glossary, List<Sign> signs, String language) {}

    /** The findings in a page's text, its readability, and which of the required words it contains. */
    private record Prose(List<AllowanceFilter.Found> found, Measure measure, Set<String> said) {}

    /** Adds what the checks find to the findings. */
    public static void check(Guide guide, SourceTree tree, Use use) {
        if (!guide.settings().checks().rules().isEmpty()) {
            new EditorialChecker(guide, tree, use).check();
        }
    }

    private void check() {
        RecordCheck records = new RecordCheck(guide, lexicon);
        SiteMap map = new SiteMap(guide, Set.of());
        MoveCheck moves = new MoveCheck(guide, map);
        StrictnessCheck strictness = new StrictnessCheck(guide, map);
        AllowanceFilter data = new AllowanceFilter(checks, checks.allowances(), use.findings());
        RoutineCheck routines = new RoutineCheck(guide, map);
        MinutesCheck minutes = new MinutesCheck(guide, lexicon);
        for (Page page : guide.pages()) {
            AllowanceFilter filter = AllowanceFilter.of(page.info(), checks, use.findings());
            prose(page, filter, data);
            RawText raw = new RawText(page.info().path(), page.info().file().markdown());
            records.check(page, raw, filter);
            page.exercise().ifPresent(move -> moves.check(move, raw, filter));
            strictness.check(page, filter);
            page.sections().ifPresent(outline -> StopLines.check(outline, filter));
            routines.check(page, filter);
            minutes.check(page, raw, filter);
            filter.finish();
        }
        data(data);
    }

    /** Checks the text of a page as far as it does not depend on other pages. */
    private void prose(Page page, AllowanceFilter filter, AllowanceFilter wide) {
        GuideSettings settings = guide.settings();
        Written written =
                new Written(page, checks, guide.glossary(), settings.safety().signs(), settings.language());
        Prose prose = use.cache().of("prose " + page.info().path(), written, now -> read(now.page()));
        prose.found().stream()
                .filter(found ->
                        found.code() != Code.CAUTION_IN_PROSE || !isAboutSafety(page) && !wide.isAllowed(found))
                .forEach(filter::add);
        reading.note(page.info().path(), prose.measure());
        said.addAll(prose.said());
    }

    private Prose read(Page page) {
        List<AllowanceFilter.Found> found = new ArrayList<>();
        AllowanceFilter notes = AllowanceFilter.into(found, checks);
        PageText text = PageText.of(page, splitter);
        sentences(text.sentences(), notes);
        signs.check(text.sentences(), notes);
        cautions.ifPresent(sentences -> sentences.in(text).stream()
                .filter(caution -> caution.key().isEmpty())
                .forEach(caution -> caution(caution, notes)));
        Measure measure = reading.check(text, notes);
        page.exercise().ifPresent(move -> {
            steps.check(text.sentences(), notes);
            counts.check(move, notes);
        });
        return new Prose(List.copyOf(found), measure, GuideWideCheck.said(page, checks));
    }

    private static void caution(CautionSentences.Found found, AllowanceFilter filter) {
        filter.add(new AllowanceFilter.Found(
                Code.CAUTION_IN_PROSE,
                found.span(),
                found.sentence().text(),
                "This reads like a caution, but boxes, paper and ticks know only those in the data.",
                "Make it the how of a caution, or add "
                        + AllowanceFilter.allow(
                                Code.CAUTION_IN_PROSE, found.sentence().text())));
    }

    /** Whether the page is one of those that the settings name for signs and the pain rule. */
    private boolean isAboutSafety(Page page) {
        String slug = page.slug().value();
        GuideSettings.Safety safety = guide.settings().safety();
        return safety.help().filter(help -> help.page().value().equals(slug)).isPresent()
                || safety.painRule()
                        .filter(rule -> rule.page().value().equals(slug))
                        .isPresent();
    }

    private void data(AllowanceFilter filter) {
        DataCheck data = new DataCheck(guide, tree, filter);
        List<Sentence> sentences = split(data.passages());
        sentences(sentences, filter);
        sentences(split(data.signs()), filter);
        signs.check(sentences, filter);
        data.check();
        new GuideWideCheck(guide, data.settings(), said, filter).check();
        reading.summary(filter);
        filter.finish();
    }

    private List<Sentence> split(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> splitter.split(passage).stream())
                .toList();
    }

    private void sentences(List<Sentence> sentences, AllowanceFilter filter) {
        sentenceChecks.forEach(check -> check.check(sentences, filter));
    }
}
