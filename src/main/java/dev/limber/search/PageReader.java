package dev.limber.search;

import dev.limber.model.Block;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import dev.limber.model.PageVisitor;
import dev.limber.model.PlainText;
import dev.limber.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Extracts from each page of a guide what is indexed. */
final class PageReader implements PageVisitor<PageReader.Own> {
    private static final double TITLE = 5;
    private static final double OTHER_NAME = 4;
    private static final double HEADING = 2;
    private static final double SUMMARY = 2;

    private final Guide guide;
    private final Set<String> pictured;
    private final MoveFields moves;
    private final SynonymNames synonyms;

    /** @param pictured the addresses of the pages that have a small picture */
    PageReader(Guide guide, Set<String> pictured) {
        this.guide = guide;
        this.pictured = pictured;
        this.moves = new MoveFields(guide);
        this.synonyms = new SynonymNames(guide);
    }

    List<SearchPage> read() {
        return guide.pages().stream()
                .filter(page -> !isPartOfMoves(page))
                .map(this::read)
                .toList();
    }

    /** Whether it is a condition that nobody ticks: what it is called leads to its moves. */
    static boolean isPartOfMoves(Page page) {
        return page instanceof Page.Condition condition && !condition.ticked();
    }

    private SearchPage read(Page page) {
        PageInfo info = page.info();
        Own own = page.accept(this);
        List<SearchPage.Name> names = new ArrayList<>();
        names.add(new SearchPage.Name(info.title(), SearchPage.Kind.TITLE));
        info.names().alsoCalled().forEach(name -> names.add(new SearchPage.Name(name, SearchPage.Kind.OTHER_NAME)));
        names.addAll(own.names());
        List<SearchPage.Field> fields = new ArrayList<>();
        names.forEach(name -> fields.add(
                new SearchPage.Field(name.text(), name.kind() == SearchPage.Kind.TITLE ? TITLE : OTHER_NAME, false)));
        synonyms.addTo(page, names, fields);
        fields.add(new SearchPage.Field(info.summary(), SUMMARY, false));
        fields.add(new SearchPage.Field(info.section(), SUMMARY, false));
        Map<String, String> words = synonyms.ofSections(page);
        List<SearchPage.Part> parts = parts(info.body().blocks()).stream()
                .map(part -> part.answering(words.getOrDefault(part.id(), "")))
                .toList();
        for (SearchPage.Part part : parts) {
            fields.add(new SearchPage.Field(part.heading(), HEADING, false));
            fields.add(new SearchPage.Field(part.text(), 1, true));
        }
        fields.addAll(own.fields());
        return new SearchPage(shown(info), names, fields, parts, own.facets());
    }

    private SearchPage.Shown shown(PageInfo info) {
        return new SearchPage.Shown(
                info.title(), info.output(), info.section(), info.summary(), pictured.contains(info.output()));
    }

    /** The names, words and facets that are specific to a kind of page. */
    record Own(List<SearchPage.Name> names, List<SearchPage.Field> fields, Map<String, Set<String>> facets) {
        private static final Own NOTHING = new Own(List.of(), List.of(), Map.of());
    }

    @Override
    public Own home(Page.Home home) {
        return Own.NOTHING;
    }

    @Override
    public Own exercise(Page.Exercise exercise) {
        return new Own(moves.names(exercise), moves.fields(exercise), moves.facets(exercise));
    }

    @Override
    public Own routine(Page.Routine routine) {
        List<SearchPage.Field> fields = new ArrayList<>();
        fields.add(new SearchPage.Field(routine.suits(), 1, false));
        routine.moves().forEach(entry -> fields.addAll(fields(entry)));
        return new Own(List.of(), fields, Map.of());
    }

    @Override
    public Own condition(Page.Condition condition) {
        return new Own(List.of(), List.of(new SearchPage.Field(condition.label(), SUMMARY, false)), Map.of());
    }

    /** Returns the common names of a part of the body; such a name often belongs to several parts. */
    @Override
    public Own area(Page.Area area) {
        List<SearchPage.Name> names = new ArrayList<>();
        guide.vocabulary().term(Vocabulary.Group.AREAS, area.slug().value()).ifPresent(term -> {
            names.add(new SearchPage.Name(term.label(), SearchPage.Kind.LEAD));
            term.words().forEach(word -> names.add(new SearchPage.Name(word, SearchPage.Kind.LEAD)));
        });
        return new Own(names, List.of(), Map.of());
    }

    @Override
    public Own plain(Page.Plain plain) {
        return Own.NOTHING;
    }

    private List<SearchPage.Field> fields(Page.RoutineEntry entry) {
        return entry.match(
                move -> guide.bySlug(move.page().value()).stream()
                        .map(page -> new SearchPage.Field(page.info().title(), 1, false))
                        .toList(),
                step -> List.of(
                        new SearchPage.Field(step.name(), HEADING, false), new SearchPage.Field(step.how(), 1, true)),
                choice ->
                        choice.singles().flatMap(each -> fields(each).stream()).toList());
    }

    /** Splits the text at its headings. */
    private static List<SearchPage.Part> parts(List<Block> blocks) {
        List<SearchPage.Part> parts = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        String heading = "";
        String id = "";
        for (Block block : blocks) {
            if (block instanceof Block.Heading next) {
                close(heading, id, open, parts);
                heading = PlainText.of(next.content());
                id = next.id();
            } else {
                open.add(block);
            }
        }
        close(heading, id, open, parts);
        return parts;
    }

    private static void close(String heading, String id, List<Block> open, List<SearchPage.Part> parts) {
        if (!heading.isEmpty() || !open.isEmpty()) {
            parts.add(new SearchPage.Part(heading, id, PlainText.ofBlocks(open).replace('\n', ' ')));
        }
        open.clear();
    }
}
