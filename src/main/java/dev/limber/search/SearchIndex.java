package dev.limber.search;

import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the search index of a guide: scripts below {@code search/} that the search page loads as it needs them. A
 * small guide gets one script with everything but the texts, a large one a manifest with many small scripts.
 */
public final class SearchIndex {
    /** From so many pages on the index comes in shards. */
    private static final int SHARDED_FROM = 200;

    private static final String CURRENT = "current";

    private final Guide guide;
    private final Analyser analyser;
    private final List<SearchPage> pages;
    private final boolean whole;
    private final List<Script> scripts = new ArrayList<>();

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
        whole = pages.size() < SHARDED_FROM;
    }

    /** The index of all pages of a guide. */
    public static Files of(Guide guide) {
        return of(guide, new PageReader(guide).read());
    }

    static Files of(Guide guide, List<SearchPage> pages) {
        return new SearchIndex(guide, pages).write();
    }

    private Files write() {
        Map<String, Object> manifest = manifest();
        PageBlocks blocks = new PageBlocks(analyser, pages);
        manifest.put("sections", blocks.sections());
        TermIndex index = new TermIndex(analyser, pages);
        add(manifest, "t", new Shards("t", pages.size(), whole).ofPostings(index.terms()));
        if (!whole) {
            TreeSet<String> backwards = new TreeSet<>();
            index.terms().keySet().forEach(term -> backwards.add(reversed(term)));
            add(manifest, "r", new Shards("r", pages.size(), false).ofWords(backwards));
        }
        add(manifest, "p", blocks.titles(), List.of());
        Script facets = Script.of("x0", new FacetLists(guide, pages).write());
        add(manifest, "x", List.of(facets), List.of());
        Script start = Script.of(whole ? "b" : "m", manifest);
        List<OutputFile> files = new ArrayList<>();
        files.add(whole ? bundle(start) : start.file());
        if (!whole) {
            scripts.forEach(script -> files.add(script.file()));
        }
        blocks.texts().forEach(script -> files.add(script.file()));
        files.add(current(start));
        return new Files(files, start.name());
    }

    private Map<String, Object> manifest() {
        RuleTable rules = RuleTable.shipped();
        String words = String.join(" ", rules.values("check"));
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", 1);
        manifest.put("pages", pages.size());
        manifest.put("block", PageBlocks.TITLES);
        manifest.put("shown", whole ? 10 : 5);
        manifest.put("rules", rules.text(analyser.stems()));
        manifest.put("agree", String.join(" ", analyser.terms(words)));
        manifest.put("help", new Emergency(guide, analyser).write());
        return manifest;
    }

    private void add(Map<String, Object> manifest, String kind, Shards shards) {
        add(manifest, kind, shards.scripts(), shards.starts());
    }

    private void add(Map<String, Object> manifest, String kind, List<Script> parts, List<String> starts) {
        Directory directory = new Directory(parts, starts);
        manifest.put(kind, directory.entry());
        scripts.addAll(parts);
        scripts.addAll(directory.groups());
    }

    /** Everything in one file: each script is a call of its own, so one after the other they are a script as well. */
    private OutputFile bundle(Script start) {
        String parts = scripts.stream().map(Script::text).collect(Collectors.joining());
        return OutputFile.text(start.file().path(), parts + start.text(), "search");
    }

    /** The one name that stays: it tells a page of an earlier build which index is current. */
    private static OutputFile current(Script start) {
        byte[] text =
                ("limberSearch(\"" + CURRENT + "\",\"" + start.name() + "\");\n").getBytes(StandardCharsets.UTF_8);
        return new OutputFile(Script.FOLDER + CURRENT + ".js", text, "search");
    }

    private static String reversed(String term) {
        return new StringBuilder(term).reverse().toString();
    }
}
