package dev.limber.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the page, list or file of a guide that an address means. An address counts as the file it names, else as the page
 * without its ending or with {@code .html}, else as the list of the folder; a page comes before a folder of its name. Lists
 * and pages that are made from data are named like files: {@code exercises/index.md}, {@code glossary.md}.
 */
public final class SiteMap {
    private static final String CONTENT = "content/";
    private static final String MARKDOWN = ".md";
    private static final String HTML = ".html";
    private static final String INDEX = "/index";

    /** Names that many folders have: they do not tell one file from another. */
    private static final Pattern GENERAL_NAME = Pattern.compile("(?i)index|_index|readme|[\\d_-]+|..?");

    /** The endings of pages here and in other tools. */
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(md|mdx|markdown|html?)$");

    /** What the list or first page of a folder is called, here and in other tools. */
    private static final Pattern LIST = Pattern.compile("(?i)/(index|_index|readme)$");

    private final Guide guide;
    private final Collection<String> files;

    /** The addresses of the pages that the site has though no file was written for them. */
    private final Set<String> made;

    /** The paths of all pages by file name, of those too that could not be read or are left out. */
    private final Map<String, List<String>> byName;

    private final Map<String, HeadingAnchors> anchors = new ConcurrentHashMap<>();

    /** @param files logical paths of the files of the site that are no pages */
    public SiteMap(Guide guide, Collection<String> files) {
        this.guide = guide;
        this.files = files;
        this.made = made(guide);
        this.byName = Stream.of(
                        guide.pages().stream().map(page -> page.info().path()),
                        guide.unreadable().stream(),
                        guide.drafts().stream())
                .flatMap(paths -> paths)
                .collect(Collectors.groupingBy(SiteMap::last));
    }

    /** How an address comes to its place. */
    public enum State {
        /** It names the place. */
        FOUND,
        /** It names a former place of the page or file, which is now elsewhere. */
        MOVED,
        /** It names a draft that is left out. */
        DRAFT
    }

    /**
     * What an address leads to.
     *
     * @param path the logical path by which it can be named
     * @param output address below the output folder
     * @param page the page, where it is one that could be read
     */
    public record Destination(String path, String output, Optional<Page> page, State state) {
        private Destination in(State other) {
            return new Destination(path, output, page, other);
        }
    }

    /** The place that an address means; empty when there is none. */
    public Optional<Destination> find(Address.ToPlace place) {
        String path = place.path();
        if (files.contains(path)) {
            return Optional.of(file(path));
        }
        return names(path)
                .flatMap(name -> named(name).stream())
                .findFirst()
                .or(() ->
                        moved(path).map(there -> there.in(there.state() == State.FOUND ? State.MOVED : there.state())));
    }

    /** The picture with this path, which may have a query or fragment behind it, or the only one of its name. */
    public Optional<Destination> findFile(String path) {
        String bare = path.replaceFirst("[?#].*", "");
        return Stream.of(path, bare)
                .filter(files::contains)
                .findFirst()
                .map(SiteMap::file)
                .or(() -> movedFile(bare).map(there -> there.in(State.MOVED)));
    }

    /** The id that a fragment means in a place; empty when nothing there has it. */
    public Optional<String> anchor(Destination there, String fragment) {
        if (there.page().isPresent()) {
            return anchor(there.page().get(), fragment);
        }
        boolean unknown = files.contains(there.path()) || guide.unreadable().contains(there.path());
        return unknown
                ? Optional.of(fragment)
                : madeIds(there.output()).filter(fragment::equals).findFirst();
    }

    /** The id of the heading of a page that a fragment means. */
    public Optional<String> anchor(Page page, String fragment) {
        return anchors(page).find(fragment);
    }

    /** The ids of the headings of a page, by alphabet. */
    public Set<String> ids(Page page) {
        return anchors(page).ids();
    }

    private HeadingAnchors anchors(Page page) {
        return anchors.computeIfAbsent(page.info().path(), path -> new HeadingAnchors(page.info()));
    }

    /** The pages and lists that can be named in links, by logical path. */
    public Set<String> places() {
        Set<String> places = new TreeSet<>();
        guide.pages().forEach(page -> places.add(page.info().path()));
        Stream.concat(Stream.of(GeneratedPage.values()).map(GeneratedPage::output), lists(guide))
                .filter(made::contains)
                .forEach(output -> places.add(CONTENT + stem(output) + MARKDOWN));
        return places;
    }

    /** The addresses of the lists of the folders that have pages. */
    private static Stream<String> lists(Guide guide) {
        return guide.pages().stream()
                .map(page -> page.info().section())
                .filter(folder -> !folder.isEmpty())
                .distinct()
                .map(folder -> folder + INDEX + HTML);
    }

    /** The paths without ending that an address may stand for, in the order in which they count. */
    private static Stream<String> names(String path) {
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String name = path.endsWith("/") ? whole : stem(whole);
        String folder = LIST.matcher(name).replaceFirst("");
        return folder.equals(name)
                ? Stream.of(name, name + INDEX)
                : Stream.of(name, folder + INDEX, folder).distinct();
    }

    /** Whether a path has the form of a page or list, not of another file. */
    public static boolean namesAPage(String path) {
        String name = last(path).strip();
        return name.indexOf('.') < 0 || !stem(name).equals(name);
    }

    /** The Markdown file that a path names first: {@code content/a/b.md} for {@code content/a/b/}. */
    public static String asFile(String path) {
        return names(path.strip()).findFirst().orElse("") + MARKDOWN;
    }

    private static String stem(String path) {
        return ENDING.matcher(path).replaceFirst("");
    }

    private Optional<Destination> named(String name) {
        String path = name + MARKDOWN;
        String output = name.startsWith(CONTENT) ? name.substring(CONTENT.length()) + HTML : "";
        Optional<Page> page = guide.byPath(path);
        if (page.isPresent() || guide.unreadable().contains(path)) {
            return Optional.of(new Destination(path, output, page, State.FOUND));
        } else if (guide.drafts().contains(path)) {
            return Optional.of(new Destination(path, output, page, State.DRAFT));
        }
        return made.contains(output) ? Optional.of(new Destination(path, output, page, State.FOUND)) : Optional.empty();
    }

    private static Destination file(String path) {
        return new Destination(path, path.substring(CONTENT.length()), Optional.empty(), State.FOUND);
    }

    /** The page is known by its file name alone, which no two pages of a guide share. */
    private Optional<Destination> moved(String path) {
        if (GENERAL_NAME.matcher(stem(last(path))).matches()) {
            return Optional.empty();
        }
        String name = names(path).findFirst().map(SiteMap::last).orElse("") + MARKDOWN;
        List<String> same = byName.getOrDefault(name, List.of());
        if (same.size() == 1) {
            return named(stem(same.get(0)));
        }
        return same.isEmpty()
                ? guide.formerly(stem(name))
                        .flatMap(page -> named(stem(page.info().path())))
                        .or(() -> movedFile(path))
                : Optional.empty();
    }

    private Optional<Destination> movedFile(String path) {
        boolean general =
                GENERAL_NAME.matcher(last(path).replaceFirst("\\.[^.]*$", "")).matches();
        List<String> same = files.stream()
                .filter(file -> !general && last(file).equals(last(path)))
                .toList();
        return same.size() == 1 ? Optional.of(file(same.get(0))) : Optional.empty();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A list of the vocabulary's takes the place of that of a folder with its name. */
    private static Set<String> made(Guide guide) {
        Set<String> made = lists(guide).collect(Collectors.toSet());
        for (Vocabulary.Group group : Facets.GROUPS) {
            String list = group.word() + INDEX + HTML;
            made.remove(list);
            for (Vocabulary.Term term : new Facets(guide).listed(group)) {
                made.add(Facets.output(group, term.key()));
                made.add(list);
            }
        }
        Stream.of(GeneratedPage.values()).filter(page -> page.isMade(guide)).forEach(page -> made.add(page.output()));
        return made;
    }

    /** The ids of the entries of a page that is made from data. */
    private Stream<String> madeIds(String output) {
        List<Change> changes = guide.records().changes();
        return switch (output) {
            case "sources.html" -> guide.sources().keySet().stream().map(key -> new PartIds().idOf(key));
            case "glossary.html" -> guide.glossary().stream().map(GlossaryEntry::id);
            case "changes.html" -> changes.stream().map(change -> change.id(changes));
            default -> Stream.empty();
        };
    }
}
