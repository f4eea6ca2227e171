package dev.limber.check.editorial;

import dev.limber.model.Caution;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.PageVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of a page for the checks: values of the front matter, then passages of the body, cut into sentences. */
record PageText(Page page, RawText raw, List<Passage> passages, List<Sentence> sentences) {
    static PageText of(Page page, SentenceSplitter splitter) {
        RawText raw = new RawText(page.info().path(), page.info().file().markdown());
        List<Passage> passages = new ArrayList<>();
        values(page).filter(value -> !value.isBlank()).map(raw::passage).forEach(passages::add);
        passages.addAll(PassageReader.read(page.info().body()));
        List<Sentence> sentences = passages.stream()
                .flatMap(passage -> splitter.split(passage).stream())
                .toList();
        return new PageText(page, raw, List.copyOf(passages), sentences);
    }

    private static Stream<String> values(Page page) {
        return concat(Stream.of(page.info().title(), page.info().summary()), page.accept(new OwnValues()));
    }

    /** Lists the values that readers see of the front matter; other names and aliases are for searching only. */
    private static final class OwnValues implements PageVisitor<Stream<String>> {
        @Override
        public Stream<String> home(Page.Home home) {
            return home.choices().stream().flatMap(choice -> Stream.of(choice.label(), choice.text()));
        }

        @Override
        public Stream<String> exercise(Page.Exercise exercise) {
            return concat(
                    Stream.of(exercise.suits()),
                    hows(exercise.cautions()),
                    Stream.of(exercise.evidence().summary()));
        }

        @Override
        public Stream<String> routine(Page.Routine routine) {
            return concat(Stream.of(routine.suits()), routine.moves().stream().flatMap(PageText::entry));
        }

        @Override
        public Stream<String> condition(Page.Condition condition) {
            return Stream.of(condition.label());
        }

        @Override
        public Stream<String> area(Page.Area area) {
            return Stream.empty();
        }

        @Override
        public Stream<String> plain(Page.Plain plain) {
            return Stream.empty();
        }
    }

    private static Stream<String> entry(RoutineEntry entry) {
        return entry.match(
                move -> move.note().stream(),
                step -> concat(Stream.of(step.name(), step.how()), hows(step.cautions())),
                choice -> concat(Stream.of(choice.choose()), entry(choice.first()), entry(choice.second())));
    }

    private static Stream<String> hows(List<Caution> cautions) {
        return cautions.stream().filter(Caution::isOwn).map(Caution::how);
    }

    @SafeVarargs
    private static Stream<String> concat(Stream<String>... streams) {
        return Stream.of(streams).flatMap(stream -> stream);
    }
}
