package dev.limber.search;

import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the search index of a guide: scripts below {@code search/} that the search page loads as it needs them. The
 * first is the manifest, which lists the others; that of a small guide holds all titles as well.
 */
public final class SearchIndex {
    /** Number of pages from which titles are split into several scripts. */
    private static final int LARGE = 200;

    /** Number of pages from which the first list is shorter, as each of its titles may need a script. */
    private static final int SHOWN = 10;

    private static final int SHOWN_OF_MANY = 5;

    /** Number of scripts of a kind up to which the manifest lists each; fewer of those for corrections of spelling. */
    private static final int LISTED = 1000;

    private static final int LISTED_OF_RARE = 8;

    private static final int ASCII = 0x80;
    private static final String CURRENT = "current";

    private final Guide guide;
    private final Analyser analyser;
    private final List<SearchPage> pages;
    private final boolean small;
    private final Map<String, Object> manifest = new LinkedHashMap<>();
    private final List<OutputFile> files = new ArrayList<>();

    /**
     * The files, and the one that the search page loads first.
     *
     * @param start name of the first script: {@code m-1a2b3c}
     */
    public record Files(List<OutputFile> files, String start) {}

    private SearchIndex(Guide guide, List<SearchPage> pages) {
        this.guide = guide;
        this.pages = pages;
        analyser = new Analyser(guide.settings().language());
        small = pages.size() < LARGE;
    }

    /** Whether search has a stemmer and stop words for a language. */
    public static boolean stems(String language) {
        return new Analyser(language).stems();
    }

    /** The index of all pages of a guide; {@code pictured} are the addresses of those with a small picture. */
    public static Files of(Guide guide, Set<String> pictured) {
        return of(guide, new PageReader(guide, pictured).read());
    }

    static Files of(Guide guide, List<SearchPage> pages) {
        return new SearchIndex(guide, pages).write();
    }

    private Files write() {
        describe();
        addTerms(new TermIndex(analyser, pages));
        Script facets = Script.of("x0", new FacetLists(guide, pages).write());
        add("x", List.of(facets), List.of());
        Script letters = Script.of("u0", RuleTable.shipped().characters());
        add("u", List.of(letters), List.of());
        PageBlocks blocks = new PageBlocks(analyser, pages);
        blocks.texts().forEach(script -> files.add(script.file()));
        manifest.put("sections", blocks.sections());
        Script start = start(blocks);
        files.add(OutputFile.text(
                Script.FOLDER + CURRENT + ".js",
                "limberSearch(\"" + CURRENT + "\",\"" + start.name() + "\");\n",
                "search"));
        return new Files(files, start.name());
    }

    private void describe() {
        RuleTable rules = RuleTable.shipped();
        String check = rules.values("check").stream()
                .filter(word -> word.chars().allMatch(sign -> sign < ASCII))
                .collect(Collectors.joining(" "));
        manifest.put("format", IndexFormat.FORMAT);
        manifest.put("pages", pages.size());
        manifest.put("block", PageBlocks.TITLES);
        manifest.put("shown", small ? SHOWN : SHOWN_OF_MANY);
        manifest.put("rules", analyser.stems() ? rules.english() : "");
        manifest.put("check", check);
        manifest.put("agree", String.join(" ", analyser.terms(check)).hashCode());
        manifest.put("help", new HelpQueries(guide, analyser).write());
    }

    private void addTerms(TermIndex index) {
        Shards postings = new Shards("t", pages.size()).ofPostings(index.terms());
        add("t", postings.scripts(), postings.starts());
        TreeSet<String> backwards = new TreeSet<>();
        index.words().forEach(term -> backwards.add(reversed(term)));
        Shards words = new Shards("r", pages.size()).ofWords(backwards);
        add("r", words.scripts(), words.starts());
    }

    /** Adds scripts to the manifest and to the files. */
    private void add(String kind, List<Script> scripts, List<String> starts) {
        list(kind, scripts, starts);
        scripts.forEach(script -> files.add(script.file()));
    }

    private void list(String kind, List<Script> scripts, List<String> starts) {
        ScriptList list = new ScriptList(scripts, starts, kind.equals("r") && !small ? LISTED_OF_RARE : LISTED);
        manifest.put(kind, list.entry());
        list.groups().forEach(script -> files.add(script.file()));
    }

    /** Writes the manifest; in a small guide the same file has the scripts of the titles before it. */
    private Script start(PageBlocks blocks) {
        if (!small) {
            add("p", blocks.titles(), List.of());
            Script start = Script.of("m", manifest);
            files.add(start.file());
            return start;
        }
        list("p", blocks.titles(), List.of());
        Script start = Script.of("b", manifest);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        blocks.titles().forEach(script -> all.writeBytes(script.file().bytes()));
        all.writeBytes(start.file().bytes());
        files.add(new OutputFile(start.file().path(), all.toByteArray(), "search"));
        return start;
    }

    private static String reversed(String term) {
        return new StringBuilder(term).reverse().toString();
    }
}
