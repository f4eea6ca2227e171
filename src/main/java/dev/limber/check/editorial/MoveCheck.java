package dev.limber.check.editorial;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Span;
import dev.limber.model.Caution.Advice;
import dev.limber.model.Checks.Rule;
import dev.limber.model.Evidence.Certainty;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import dev.limber.model.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Checks moves: sources, evidence, cautions, whether anything links to the move, and what a stretch links to. */
final class MoveCheck {
    private static final int FEWEST_SOURCES = 2;
    private static final String STRETCH = "stretch";

    private final Guide guide;
    private final SiteMap map;
    private final Set<String> inUse = new HashSet<>();

    MoveCheck(Guide guide, SiteMap map) {
        this.guide = guide;
        this.map = map;
        guide.pages(Page.Routine.class)
                .forEach(routine ->
                        routine.moves().stream().flatMap(MoveCheck::moves).forEach(inUse::add));
        guide.pages()
                .forEach(page -> links(page)
                        .filter(target -> !target.equals(page))
                        .forEach(target -> inUse.add(target.slug().value())));
    }

    private static Stream<String> moves(Page.RoutineEntry entry) {
        return entry.match(
                move -> Stream.of(move.page().value()),
                step -> Stream.empty(),
                choice -> choice.singles().flatMap(MoveCheck::moves));
    }

    private Stream<Page> links(Page page) {
        return Walk.inlines(page.info().body()).stream()
                .flatMap(inline -> inline.link().stream())
                .flatMap(link -> link.address().place().stream())
                .flatMap(place -> map.find(place).stream())
                .flatMap(found -> found.page().stream());
    }

    void check(Page.Exercise move, RawText raw, AllowanceFilter filter) {
        sources(move, raw, filter);
        evidence(move, raw, filter);
        cautions(move, raw, filter);
        if (move.traits().kind().value().equals(STRETCH)) {
            filter.rule(Code.DEAD_END_STRETCH).ifPresent(rule -> leadsOn(move, rule, filter));
        }
        if (!inUse.contains(move.slug().value())) {
            filter.add(new AllowanceFilter.Found(
                    Code.LONELY_MOVE,
                    raw.key("title"),
                    move.info().title(),
                    "No routine has this move, and no other page's text leads to it.",
                    "Add it to a routine, or link to it."));
        }
    }

    private static void sources(Page.Exercise move, RawText raw, AllowanceFilter filter) {
        List<Located<String>> sources = move.info().links().sources();
        int least = filter.rule(Code.FEW_SOURCES)
                .map(rule -> rule.limit(FEWEST_SOURCES))
                .orElse(0);
        boolean practice = move.evidence().certainty() == Certainty.PRACTICE;
        boolean none = sources.isEmpty(); // an error of the contract
        if (sources.size() < least && !practice && !none) {
            filter.add(new AllowanceFilter.Found(
                    Code.FEW_SOURCES,
                    raw.key("sources"),
                    move.info().title(),
                    "A move needs " + least + " sources; this one has " + sources.size() + ".",
                    "Add a source, or write certainty: practice when it rests on practice only."));
        }
    }

    private static void evidence(Page.Exercise move, RawText raw, AllowanceFilter filter) {
        String summary = move.evidence().summary();
        List<String> words = filter.rule(Code.BARE_EVIDENCE).map(Rule::words).orElse(List.of());
        if (!words.isEmpty() && words.stream().noneMatch(word -> holds(summary, word))) {
            filter.add(new AllowanceFilter.Found(
                    Code.BARE_EVIDENCE,
                    raw.place(summary),
                    summary,
                    "This does not say what it must say.",
                    "Add: " + words.get(0)));
        }
    }

    private static void cautions(Page.Exercise move, RawText raw, AllowanceFilter filter) {
        if (move.cautions().isEmpty()) {
            filter.add(new AllowanceFilter.Found(
                    Code.NO_CAUTIONS,
                    raw.key("title"),
                    move.info().title(),
                    "This move does not say who should change it or ask first.",
                    "cautions: { some-condition: { advice: adapt, how: What to change., basis: principle } }"));
        }
        boolean asks =
                move.cautions().stream().anyMatch(caution -> caution.isOwn() && caution.advice() == Advice.ASK_FIRST);
        if (asks && move.info().links().alternative().isEmpty()) {
            filter.add(new AllowanceFilter.Found(
                    Code.NO_ALTERNATIVE,
                    raw.key("cautions"),
                    move.info().title(),
                    "Some must ask before this move, and it names no other for them.",
                    "Add the line: alternative: another-move"));
        }
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private void leadsOn(Page.Exercise move, Rule rule, AllowanceFilter filter) {
        Stream<Page> related =
                move.info().links().related().stream().flatMap(slug -> guide.bySlug(slug.value()).stream());
        boolean leads = Stream.concat(related, links(move))
                .anyMatch(page -> rule.words().contains(page.slug().value())
                        || page.exercise()
                                .filter(other -> rule.words()
                                        .contains(other.traits().kind().value()))
                                .isPresent());
        if (!leads && !rule.words().isEmpty()) {
            Span span = move.traits().kind().span();
            filter.add(new AllowanceFilter.Found(
                    Code.DEAD_END_STRETCH,
                    span,
                    move.info().title(),
                    "This stretch leads on to none of: " + String.join(", ", rule.words()) + ".",
                    "Link to such a page in the text, or name it in related."));
        }
    }
}
