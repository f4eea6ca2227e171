package dev.limber.check.links;

import dev.limber.check.links.PageReferences.Reference;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.model.EvidenceChart;
import dev.limber.model.GeneratedPage;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.GuideSettings.DayAfter;
import dev.limber.model.GuideSettings.PainRule;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import dev.limber.model.Synonym;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that slugs, sources and conditions named in front matter and data files exist. */
public final class ReferenceCheck {
    private static final String SOURCES_FILE = "content/sources.yaml";

    private final Guide guide;
    private final Findings findings;
    private final Set<String> slugs;

    public ReferenceCheck(Guide guide, Findings findings) {
        this.guide = guide;
        this.findings = findings;
        this.slugs = new TreeSet<>(guide.slugs());
    }

    public void check() {
        checkSettings(guide.settings());
        guide.pages().forEach(this::checkPage);
        guide.pages(Page.Plain.class).forEach(this::checkChart);
        guide.synonyms().forEach(this::checkSynonym);
        guide.glossary().forEach(this::checkGlossary);
        guide.records().changes().forEach(change -> change.pages().forEach(this::checkPageOrList));
        guide.records().charts().values().forEach(this::checkChart);
    }

    private void checkSynonym(Synonym synonym) {
        synonym.pages().forEach(this::checkPageOrList);
        Optional<String> first = synonym.pages().stream().findFirst().map(Located::value);
        synonym.section()
                .filter(id -> first.map(this::isPageOrList).orElse(true))
                .ifPresent(
                        id -> new HeadingCheck(findings).check(id, first.flatMap(guide::bySlug), "first in \"pages\""));
    }

    private void checkSettings(GuideSettings settings) {
        settings.menus().navigation().forEach(entry -> checkPageOrList(entry.page()));
        settings.menus().footer().forEach(entry -> checkPageOrList(entry.page()));
        settings.safety().help().ifPresent(help -> checkSlug(help.page()));
        settings.session().gettingUp().ifPresent(this::checkSlug);
        settings.safety().painRule().ifPresent(this::checkPainRule);
        settings.limits().forEach(limit -> checkCondition(limit.condition()));
    }

    private void checkPainRule(PainRule rule) {
        checkSlug(rule.page());
        rule.dayAfter()
                .flatMap(DayAfter::often)
                .ifPresent(id -> new HeadingCheck(findings)
                        .check(id, guide.bySlug(rule.page().value()), "as \"page\" of the pain rule"));
    }

    private void checkPage(Page page) {
        PageInfo info = page.info();
        info.links().related().forEach(this::checkSlug);
        info.links().alternative().ifPresent(this::checkSlug);
        info.links().sources().forEach(this::checkSource);
        page.accept(new PageReferences()).forEach(this::check);
    }

    private void check(Reference reference) {
        switch (reference.target()) {
            case PAGE -> checkSlug(reference.name());
            case PAGE_OR_LIST -> checkPageOrList(reference.name());
            case MOVE -> checkMove(reference.name());
            case CONDITION -> checkCondition(reference.name());
            case SOURCE -> checkSource(reference.name());
        }
    }

    private void checkChart(Page.Plain plain) {
        plain.chart().ifPresent(place -> new ChartCheck(guide, findings).check(place, plain));
    }

    private void checkChart(EvidenceChart chart) {
        checkSource(chart.source());
        chart.rowsFromElsewhere().forEach(row -> row.source().ifPresent(this::checkSource));
        chart.scale().notable().map(EvidenceChart.Notable::source).ifPresent(this::checkSource);
    }

    private void checkMove(Located<String> slug) {
        boolean exercise =
                guide.bySlug(slug.value()).map(Page.Exercise.class::isInstance).orElse(guide.knows(slug.value()));
        if (!exercise) {
            Set<String> moves = new TreeSet<>();
            guide.exercises().forEach(move -> moves.add(move.slug().value()));
            unknownPage(slug, "There is no move \"" + slug.value() + "\".", moves);
        }
    }

    private void checkCondition(Located<String> slug) {
        boolean condition =
                guide.bySlug(slug.value()).map(Page.Condition.class::isInstance).orElse(guide.knows(slug.value()));
        if (!condition) {
            Set<String> conditions = new TreeSet<>();
            guide.pages(Page.Condition.class)
                    .forEach(page -> conditions.add(page.slug().value()));
            unknownPage(slug, "There is no condition page \"" + slug.value() + "\".", conditions);
        }
    }

    private void checkGlossary(GlossaryEntry entry) {
        entry.see()
                .filter(see -> guide.glossary().stream()
                        .noneMatch(other -> other.term().equals(see.value())))
                .ifPresent(this::checkPageOrList);
    }

    private void checkPageOrList(Located<String> name) {
        if (!isPageOrList(name.value())) {
            checkSlug(name);
        }
    }

    private boolean isPageOrList(String name) {
        boolean list = !guide.section(name).isEmpty();
        return list
                || GeneratedPage.ofWord(name).isPresent()
                || guide.bySlug(name).isPresent();
    }

    private void checkSlug(Located<String> slug) {
        if (!guide.knows(slug.value())) {
            unknownPage(slug, "There is no page \"" + slug.value() + "\".", slugs);
        }
    }

    private void unknownPage(Located<String> slug, String message, Set<String> candidates) {
        if (guide.isDraft(slug.value())) {
            findings.error(
                    Code.UNKNOWN_PAGE,
                    slug.span(),
                    "\"" + slug.value() + "\" is a draft, which is not published.",
                    "Take \"draft: true\" out of it, or leave its name out here.");
            return;
        }
        Advice advice = guide.formerly(slug.value())
                .map(page -> page.slug().value())
                .filter(candidates::contains)
                .map(now -> Advice.meant(now, Fix.of(slug.span(), slug.value(), now, true)))
                .orElseGet(() -> NearestName.advice(slug.value(), slug.span(), candidates, OneAnswer.NAME)
                        .orElse("If the page was renamed, add " + slug.value() + " to its aliases; limber fix does the"
                                + " rest."));
        findings.error(Code.UNKNOWN_PAGE, slug.span(), message, advice);
    }

    private void checkSource(Located<String> key) {
        if (!guide.sources().containsKey(key.value()) && !guide.unreadable().contains(SOURCES_FILE)) {
            findings.error(
                    Code.UNKNOWN_SOURCE,
                    key.span(),
                    "There is no source \"" + key.value() + "\" in sources.yaml.",
                    NearestName.advice(key.value(), key.span(), guide.sources().keySet(), OneAnswer.WORD)
                            .orElse("Add it to content/sources.yaml."));
        }
    }
}
