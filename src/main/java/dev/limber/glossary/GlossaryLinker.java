package dev.limber.glossary;

import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.model.PageInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Marks the first use of each term in the running text of every page, except on the page that is about the term. */
public final class GlossaryLinker {
    private final TermIndex index;

    public GlossaryLinker(List<GlossaryEntry> glossary) {
        this.index = TermIndex.of(glossary);
    }

    /** The same page with its terms marked; spans are not touched. */
    public Page link(Page page) {
        Body body = body(page);
        PageInfo info = page.info().withBody(body);
        if (page instanceof Page.Exercise exercise) {
            return exercise.with(info, outline(exercise.outline(), body));
        } else if (page instanceof Page.Routine routine) {
            return routine.with(info, outline(routine.outline(), body));
        } else if (page instanceof Page.Condition condition) {
            return new Page.Condition(info, condition.label());
        } else if (page instanceof Page.Area) {
            return new Page.Area(info);
        }
        if (page instanceof Page.Plain plain) {
            return new Page.Plain(info, plain.chart());
        }
        Page.Home home = (Page.Home) page;
        return new Page.Home(info, home.choices(), home.figure());
    }

    /** Footnotes are no running text and stay as they are. */
    private Body body(Page page) {
        TermMarker marker = new TermMarker(index, index.termsOf(names(page.info())));
        return new Body(
                marker.blocks(page.info().body().blocks()), page.info().body().footnotes());
    }

    private static List<String> names(PageInfo info) {
        return Stream.of(info.title(), info.slug().value(), info.slug().value().replace('-', ' '))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The outline cut out of the new blocks at the places where it was cut before. */
    private static Outline outline(Outline before, Body body) {
        int[] at = {before.intro().size()};
        List<Outline.Section> sections = before.sections().stream()
                .map(section -> {
                    int from = at[0] + 1;
                    at[0] = from + section.blocks().size();
                    List<Block> blocks = body.blocks().subList(from, at[0]);
                    return new Outline.Section(section.key(), section.heading(), List.copyOf(blocks));
                })
                .toList();
        return new Outline(List.copyOf(body.blocks().subList(0, before.intro().size())), sections);
    }

    /** Every form that a reader may meet: the term and its other forms. */
    static Stream<String> forms(GlossaryEntry entry) {
        return Stream.concat(Stream.of(entry.term()), entry.also().stream()).map(form -> form.toLowerCase(Locale.ROOT));
    }
}
