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

/** Marks the first use of each glossary term in the text of a page, except on the page about the term. */
public final class GlossaryLinker {
    private final GlossaryTerms terms;

    public GlossaryLinker(List<GlossaryEntry> glossary) {
        this.terms = GlossaryTerms.of(glossary);
    }

    /** The same page with its terms marked; spans are not touched. */
    public Page link(Page page) {
        Body body = body(page);
        return page.with(page.info().withBody(body), outline -> outline(outline, body));
    }

    /** Footnotes are no running text and stay as they are. */
    private Body body(Page page) {
        TermMarker marker = new TermMarker(terms, terms.termsOf(names(page.info())));
        Body body = page.info().body();
        return new Body(marker.blocks(body.blocks()), body.footnotes(), body.comments());
    }

    private static List<String> names(PageInfo info) {
        return Stream.of(info.title(), info.slug().value(), info.slug().value().replace('-', ' '))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Cuts the new blocks into the same sections as before. */
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

    /** The term and its other forms, in lower case. */
    static Stream<String> forms(GlossaryEntry entry) {
        return Stream.concat(Stream.of(entry.term()), entry.also().stream()).map(form -> form.toLowerCase(Locale.ROOT));
    }
}
