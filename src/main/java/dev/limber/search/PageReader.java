package dev.limber.search;

import dev.limber.model.Block;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import dev.limber.model.PlainText;
import dev.limber.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the pages of a guide as search sees them, in the order of the guide. */
final class PageReader {
    private static final double TITLE = 5;
    private static final double OTHER_NAME = 4;
    private static final double HEADING = 2;
    private static final double SUMMARY = 2;

    private final Guide guide;
    private final Set<String> pictured;
    private final Moves moves;
    private final SynonymNames synonyms;

    /** @param pictured the addresses of the pages that have a small picture */
    PageReader(Guide guide, Set<String> pictured) {
        this.guide = guide;
        this.pictured = pictured;
        this.moves = new Moves(guide);
        this.synonyms = new SynonymNames(guide);
    }

    List<SearchPage> read() {
        return guide.pages().stream().map(this::read).toList();
    }

    private SearchPage read(Page page) {
        PageInfo info = page.info();
        List<SearchPage.Name> names = new ArrayList<>();
        names.add(new SearchPage.Name(info.title(), SearchPage.Kind.TITLE));
        otherNames(page).forEach(name -> names.add(new SearchPage.Name(name, SearchPage.Kind.OTHER_NAME)));
        layWords(page).forEach(name -> names.add(new SearchPage.Name(name, SearchPage.Kind.LEAD)));
        List<SearchPage.Field> fields = new ArrayList<>();
        names.forEach(name -> fields.add(
                new SearchPage.Field(name.text(), name.kind() == SearchPage.Kind.TITLE ? TITLE : OTHER_NAME, false)));
        synonyms.addTo(page, names, fields);
        fields.add(new SearchPage.Field(info.summary(), SUMMARY, false));
        List<SearchPage.Part> parts = parts(info.body().blocks());
        for (SearchPage.Part part : parts) {
            fields.add(new SearchPage.Field(part.heading(), HEADING, false));
            fields.add(new SearchPage.Field(part.text(), 1, true));
        }
        fields.addAll(special(page));
        return new SearchPage(
                info.title(),
                info.output(),
                info.section(),
                info.summary(),
                names,
                fields,
                parts,
                pictured.contains(info.output()),
                facets(page));
    }

    private Map<String, Set<String>> facets(Page page) {
        return page instanceof Page.Exercise move ? moves.facets(move) : Map.of();
    }

    private List<String> otherNames(Page page) {
        List<String> names = new ArrayList<>(page.info().names().alsoCalled());
        if (page instanceof Page.Condition condition) {
            names.add(condition.label());
        }
        return names;
    }

    /** What people call a part of the body; such a word often belongs to more than one. */
    private List<String> layWords(Page page) {
        List<String> words = new ArrayList<>();
        if (page instanceof Page.Area) {
            guide.vocabulary().term(Vocabulary.Group.AREAS, page.slug().value()).ifPresent(term -> {
                words.add(term.label());
                words.addAll(term.words());
            });
        }
        return words;
    }

    private List<SearchPage.Field> special(Page page) {
        if (page instanceof Page.Exercise move) {
            return moves.fields(move);
        } else if (page instanceof Page.Routine routine) {
            List<SearchPage.Field> fields = new ArrayList<>();
            fields.add(new SearchPage.Field(routine.suits(), 1, false));
            routine.moves().forEach(entry -> add(entry, fields));
            return fields;
        }
        return List.of();
    }

    private void add(Page.RoutineEntry entry, List<SearchPage.Field> fields) {
        if (entry instanceof Page.RoutineEntry.Move move) {
            guide.bySlug(move.page().value())
                    .ifPresent(
                            page -> fields.add(new SearchPage.Field(page.info().title(), 1, false)));
        } else if (entry instanceof Page.RoutineEntry.Step step) {
            fields.add(new SearchPage.Field(step.name(), HEADING, false));
            fields.add(new SearchPage.Field(step.how(), 1, true));
        } else if (entry instanceof Page.RoutineEntry.Choice choice) {
            add(choice.first(), fields);
            add(choice.second(), fields);
        }
    }

    /** The text cut at its headings. */
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
