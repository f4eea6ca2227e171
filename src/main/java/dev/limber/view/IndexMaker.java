package dev.limber.view;

import dev.limber.html.Href;
import dev.limber.json.Json;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.PartIds;
import dev.limber.model.Source;
import dev.limber.view.page.Frame;
import dev.limber.view.page.GlossaryView;
import dev.limber.view.page.Link;
import dev.limber.view.page.SearchView;
import dev.limber.view.page.SearchView.Letter;
import dev.limber.view.page.SearchView.Title;
import dev.limber.view.page.SourcesView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the views of the generated lists: search with its A to Z, glossary, sources. */
final class IndexMaker {
    private static final Comparator<Title> BY_LABEL = Comparator.<Title, String>comparing(
                    entry -> entry.label().toLowerCase(Locale.ROOT))
            .thenComparing(entry -> entry.href().address());
    private final PageContext context;

    IndexMaker(PageContext context) {
        this.context = context;
    }

    /** The search page; {@code start} names the script that it loads first. */
    SearchView search(Frame frame, String start) {
        return new SearchView(
                context.base(frame, "search", "search-lead"),
                start,
                Json.compact(kinds()),
                Json.compact(words()),
                new SafetyMaker(context).emergency(),
                context.guide().pages().stream().anyMatch(Page.Exercise.class::isInstance),
                letters());
    }

    /** The words that the search script shows, by the part of their key after {@code find.}. */
    private Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        context.strings().all().forEach((key, text) -> {
            if (key.startsWith("find.")) {
                words.put(key.substring("find.".length()), text);
            }
        });
        return words;
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        for (Page page : context.guide().pages()) {
            String section = page.info().section();
            kinds.put(section, section.isEmpty() ? "" : ListingMaker.heading(context.strings(), section));
        }
        return kinds;
    }

    private List<Letter> letters() {
        Map<String, List<Title>> byLetter = new TreeMap<>();
        for (Page page : context.guide().pages()) {
            if (!(page instanceof Page.Home)) {
                add(byLetter, new Title(context.title(page), context.to(page), ""));
                page.info()
                        .names()
                        .alsoCalled()
                        .forEach(name -> add(
                                byLetter,
                                new Title(capital(context.text(name)), context.to(page), context.title(page))));
            }
        }
        return byLetter.entrySet().stream()
                .map(entry -> new Letter(
                        entry.getKey(),
                        entry.getValue().stream().sorted(BY_LABEL).distinct().toList()))
                .toList();
    }

    private static void add(Map<String, List<Title>> byLetter, Title entry) {
        String first = entry.label().substring(0, 1).toUpperCase(Locale.ROOT);
        String letter = Character.isLetter(first.charAt(0)) ? first : "#";
        byLetter.computeIfAbsent(letter, key -> new ArrayList<>()).add(entry);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    GlossaryView glossary(Frame frame) {
        List<GlossaryView.Term> entries = context.guide().glossary().stream()
                .sorted(Comparator.comparing(entry -> entry.term().toLowerCase(Locale.ROOT)))
                .map(this::entry)
                .toList();
        return new GlossaryView(context.base(frame, "glossary", "glossary-lead"), entries);
    }

    private GlossaryView.Term entry(GlossaryEntry entry) {
        return new GlossaryView.Term(
                entry.id(),
                context.text(capital(entry.term())),
                context.text(entry.means()),
                context.text(String.join(context.strings().of("list-comma"), entry.also())),
                entry.see().flatMap(this::see).stream().toList());
    }

    private Optional<Link> see(Located<String> target) {
        String name = target.value();
        return context.guide()
                .bySlug(name)
                .map(context::link)
                .or(() -> context.guide()
                        .entry(name)
                        .map(entry -> new Link(context.text(name), Href.within(entry.id()))));
    }

    SourcesView sources(Frame frame) {
        Map<String, List<Link>> citedBy = citedBy(context.guide());
        ColophonMaker lines = new ColophonMaker(context);
        PartIds ids = new PartIds();
        List<SourcesView.Citation> entries = context.guide().sources().values().stream()
                .sorted(Comparator.comparing(
                                (Source source) -> source.publisher().toLowerCase(Locale.ROOT))
                        .thenComparing(source -> source.title().toLowerCase(Locale.ROOT))
                        .thenComparing(Source::key))
                .map(source -> new SourcesView.Citation(
                        ids.idOf(source.key()),
                        lines.line(source),
                        source.accessed().orElse(""),
                        citedBy.getOrDefault(source.key(), List.of())))
                .toList();
        return new SourcesView(context.base(frame, "sources", "sources-lead"), entries);
    }

    private Map<String, List<Link>> citedBy(Guide guide) {
        Map<String, List<Link>> citedBy = new LinkedHashMap<>();
        guide.pages()
                .forEach(page -> page.info()
                        .links()
                        .sources()
                        .forEach(key -> citedBy.computeIfAbsent(key.value(), any -> new ArrayList<>())
                                .add(context.link(page))));
        return citedBy;
    }
}
