package dev.limber.check.editorial;

import dev.limber.check.editorial.AllowanceFilter.Found;
import dev.limber.diagnostic.Code;
import dev.limber.model.Block;
import dev.limber.model.Dose;
import dev.limber.model.Guide;
import dev.limber.model.Inline;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.SiteMap;
import dev.limber.model.Timing;
import dev.limber.model.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what a routine asks for against the pages of its moves: days, amounts, and what is to be learned first. */
final class RoutineCheck {
    private final Guide guide;
    private final SiteMap map;
    private final Timing timing;

    RoutineCheck(Guide guide, SiteMap map) {
        this.guide = guide;
        this.map = map;
        this.timing = Timing.of(guide);
    }

    void check(Page page, AllowanceFilter filter) {
        page.routine().ifPresent(routine -> routine(routine, filter));
        page.exercise().ifPresent(move -> steps(move, filter));
    }

    private void routine(Page.Routine routine, AllowanceFilter filter) {
        Set<String> before = new HashSet<>(linked(routine.info().body().blocks()));
        for (RoutineEntry entry : routine.moves()) {
            List<RoutineEntry.Move> moves = entry.singles()
                    .flatMap(single -> single.match(Stream::of, step -> Stream.<RoutineEntry.Move>empty()))
                    .toList();
            for (RoutineEntry.Move move : moves) {
                timing.exercise(move).ifPresent(page -> {
                    days(routine, move, page, filter);
                    amount(move, page, filter);
                    learned(page, move.page(), before, filter);
                });
            }
            moves.forEach(move -> before.add(move.page().value()));
        }
    }

    private static void days(Page.Routine routine, RoutineEntry.Move move, Page.Exercise page, AllowanceFilter filter) {
        int days = move.daysAWeek().orElse(routine.daysAWeek());
        int most = page.dose().daysAWeek();
        if (days > most) {
            filter.add(new Found(
                    Code.MANY_DAYS,
                    move.page().span(),
                    move.page().value(),
                    "This is done on " + days + " days a week here, and on " + most + " as its own page says.",
                    "Give the entry days-a-week: " + most + ", or do the whole routine on fewer days."));
        }
    }

    /** An entry asks for no more than its page builds up to. */
    private static void amount(RoutineEntry.Move move, Page.Exercise page, AllowanceFilter filter) {
        Dose target = page.dose().target();
        Optional<String> more = move.dose().flatMap(dose -> more(dose, target));
        more.ifPresent(what -> filter.add(new Found(
                Code.OVER_TARGET,
                move.page().span(),
                move.page().value(),
                "This asks for " + what + " than its own page builds up to.",
                "Ask for less here, or for more there.")));
    }

    private static Optional<String> more(Dose dose, Dose target) {
        Optional<Dose.Repetitions> here = dose.repetitions();
        Optional<Dose.Repetitions> there = target.repetitions();
        if (here.isEmpty() || there.isEmpty()) {
            return dose.seconds() > target.seconds() ? Optional.of("a longer time") : Optional.empty();
        } else if (here.get().sets() * here.get().reps()
                > there.get().sets() * there.get().reps()) {
            return Optional.of("more repetitions");
        }
        return here.get().hold() > there.get().hold() ? Optional.of("a longer hold") : Optional.empty();
    }

    /** Each move that a step leads to comes after what is to be learned before it. */
    private void steps(Page.Exercise page, AllowanceFilter filter) {
        Set<String> before = new HashSet<>();
        before.add(page.slug().value());
        page.learnFirst().forEach(slug -> before.add(slug.value()));
        page.outline().steps().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.items().stream())
                .forEach(item -> {
                    List<Located<String>> here = links(item.blocks());
                    here.forEach(link -> guide.bySlug(link.value())
                            .flatMap(Page::exercise)
                            .ifPresent(move -> learned(move, link, before, filter)));
                    here.forEach(link -> before.add(link.value()));
                });
    }

    private static void learned(Page.Exercise move, Located<String> place, Set<String> before, AllowanceFilter filter) {
        List<String> missing = move.learnFirst().stream()
                .map(Located::value)
                .filter(slug -> !before.contains(slug))
                .toList();
        if (!missing.isEmpty()) {
            filter.add(new Found(
                    Code.LEARN_FIRST,
                    place.span(),
                    place.value(),
                    "Its page asks to learn " + String.join(" and ", missing) + " first, which nothing here says.",
                    "Put it before this, or tell the reader with a link to learn it first."));
        }
    }

    private Set<String> linked(List<Block> blocks) {
        Set<String> slugs = new HashSet<>();
        links(blocks).forEach(link -> slugs.add(link.value()));
        return slugs;
    }

    /** The slugs of the pages that a text leads to, each at its link. */
    private List<Located<String>> links(List<Block> blocks) {
        List<Located<String>> all = new ArrayList<>();
        for (Inline inline : Walk.inlines(blocks)) {
            inline.link()
                    .ifPresent(link -> link.address()
                            .place()
                            .flatMap(map::find)
                            .flatMap(found -> found.page())
                            .ifPresent(page -> all.add(new Located<>(page.slug().value(), link.span()))));
        }
        return List.copyOf(all);
    }
}
