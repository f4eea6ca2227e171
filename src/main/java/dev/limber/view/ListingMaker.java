package dev.limber.view;

import dev.limber.html.Html;
import dev.limber.model.Facets;
import dev.limber.model.Page;
import dev.limber.model.Page.Exercise;
import dev.limber.model.Vocabulary.Group;
import dev.limber.model.Vocabulary.Term;
import dev.limber.view.page.Card;
import dev.limber.view.page.Frame;
import dev.limber.view.page.ListingView;
import dev.limber.view.page.ListingView.Filter;
import dev.limber.view.page.Picture;
import dev.limber.view.page.ProseHtml;
import dev.limber.view.page.View;
import java.util.List;
import java.util.Optional;

/** Makes the views of lists of pages: of a section, and of each term of a facet. */
final class ListingMaker {
    private final PageContext context;
    private final Facets facets;

    ListingMaker(PageContext context) {
        this.context = context;
        this.facets = new Facets(context.guide());
    }

    /** The heading of a folder's list: a word of the interface, else the folder's name. */
    static String heading(Strings strings, String folder) {
        String key = "section." + folder;
        String words = folder.replace('-', ' ');
        return strings.has(key)
                ? strings.of(key)
                : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    String lead(String folder) {
        String key = "section-lead." + folder;
        return context.strings().has(key) ? context.strings().of(key) : "";
    }

    /** All pages of a folder. */
    ListingView section(String folder, Frame frame) {
        List<Page> pages = context.guide().section(folder);
        boolean moves = folder.equals("exercises");
        return new ListingView(
                new View.Base(context.strings().all(), frame, heading(context.strings(), folder), lead(folder)),
                ProseHtml.NONE,
                moves ? filters(Facets.GROUPS, "") : List.of(),
                context.strings().count(moves ? "count-moves" : "count-pages", pages.size()),
                new Cards(context).of(pages),
                context.sprite(),
                Optional.empty());
    }

    /** The list of a group's terms, each with how many moves it has. */
    ListingView group(Group group, Frame frame) {
        List<Card> cards =
                facets.used(group).stream().map(term -> card(group, term)).toList();
        return new ListingView(
                new View.Base(
                        context.strings().all(), frame, heading(context.strings(), group.word()), lead(group.word())),
                ProseHtml.NONE,
                List.of(),
                "",
                cards,
                Html.NONE,
                Optional.empty());
    }

    private Card card(Group group, Term term) {
        int count = facets.moves(group, term.key()).size();
        return new Card(
                context.text(term.label()),
                context.route().to(Facets.output(group, term.key())),
                context.text(term.text()),
                new Picture(
                        group == Group.KINDS ? term.key() : "",
                        group == Group.POSITIONS ? Glyphs.of(term.key()) : "",
                        Html.NONE),
                "",
                List.of(context.strings().count("count-moves", count)),
                List.of(),
                "");
    }

    /** Lists the moves of one term; an area's own page supplies the text above them. */
    ListingView facet(Group group, Term term, Frame frame) {
        List<Exercise> moves = facets.moves(group, term.key());
        Optional<Page> own = group == Group.AREAS ? area(term.key()) : Optional.empty();
        return new ListingView(
                new View.Base(
                        context.strings().all(),
                        frame,
                        title(group, term),
                        own.map(page -> context.text(page.info().summary())).orElse(context.text(term.text()))),
                own.map(context::prose).orElse(ProseHtml.NONE),
                filters(List.of(group), Facets.output(group, term.key())),
                context.strings().count("count-moves", moves.size()),
                new Cards(context).of(moves),
                context.sprite(),
                own.map(new ColophonMaker(context)::of));
    }

    String title(Group group, Term term) {
        return (group == Group.AREAS ? area(term.key()) : Optional.<Page>empty())
                .map(context::title)
                .orElse(context.text(term.label()));
    }

    private Optional<Page> area(String key) {
        return context.guide().bySlug(key).filter(Page.Area.class::isInstance);
    }

    /** Makes the filters; the page of a term offers only its own group, to keep the moves near the top. */
    private List<Filter> filters(List<Group> groups, String current) {
        return groups.stream()
                .map(group -> new Filter(
                        context.strings().of("filter." + group.word()),
                        facets.used(group).stream()
                                .map(term -> choice(group, term, current))
                                .toList()))
                .filter(filter -> !filter.choices().isEmpty())
                .toList();
    }

    private Filter.Choice choice(Group group, Term term, String current) {
        String output = Facets.output(group, term.key());
        int count = facets.moves(group, term.key()).size();
        return new Filter.Choice(context.text(term.label()), context.route().to(output), count, output.equals(current));
    }
}
