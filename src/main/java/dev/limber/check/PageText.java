package dev.limber.check;

import dev.limber.model.Caution;
import dev.limber.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page as the checks read it: the values of its front matter, then its text, passage by passage, cut into sentences. */
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

    /** What a reader reads of the front matter; other names and aliases are for searching. */
    private static Stream<String> values(Page page) {
        Stream<String> common = Stream.of(page.info().title(), page.info().summary());
        if (page instanceof Page.Exercise exercise) {
            return concat(
                    common,
                    Stream.of(exercise.suits()),
                    hows(exercise.cautions()),
                    Stream.of(exercise.evidence().summary()));
        } else if (page instanceof Page.Routine routine) {
            return concat(
                    common, Stream.of(routine.suits()), routine.moves().stream().flatMap(PageText::entry));
        } else if (page instanceof Page.Home home) {
            return concat(common, home.choices().stream().flatMap(choice -> Stream.of(choice.label(), choice.text())));
        }
        return page instanceof Page.Condition condition ? concat(common, Stream.of(condition.label())) : common;
    }

    private static Stream<String> entry(Page.RoutineEntry entry) {
        if (entry instanceof Page.RoutineEntry.Move move) {
            return move.note().stream();
        } else if (entry instanceof Page.RoutineEntry.Step step) {
            return concat(Stream.of(step.name(), step.how()), hows(step.cautions()));
        }
        Page.RoutineEntry.Choice choice = (Page.RoutineEntry.Choice) entry;
        return concat(Stream.of(choice.choose()), entry(choice.first()), entry(choice.second()));
    }

    private static Stream<String> hows(List<Caution> cautions) {
        return cautions.stream().map(Caution::how);
    }

    @SafeVarargs
    private static Stream<String> concat(Stream<String>... streams) {
        return Stream.of(streams).flatMap(stream -> stream);
    }
}
