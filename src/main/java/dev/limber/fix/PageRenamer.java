package dev.limber.fix;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Severity;
import dev.limber.figure.FigureFiles;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.pipeline.BuildSettings;
import dev.limber.pipeline.Memo;
import dev.limber.pipeline.SiteBuilder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Renames a page in memory: the file with its drawing, all links to it and from it, the names in data, and an alias for
 * readers who have the old address. The guide is built again, so that nothing is left behind unnoticed.
 */
public final class PageRenamer {
    private static final String SETTINGS = "content/guide.yaml";

    private final SiteBuilder builder;

    public PageRenamer(BuildSettings settings) {
        this.builder = new SiteBuilder(settings, Memo.ofLastBuild());
    }

    /**
     * The guide with the page under its new name.
     *
     * @param paths the old path of each file that has another one now, by the new path
     * @param worse what is found now and was not before
     */
    public record Renamed(SourceTree tree, Map<String, String> paths, List<Diagnostic> worse) {
        public Renamed {
            paths = Map.copyOf(paths);
            worse = List.copyOf(worse);
        }

        /** The path that a file had before. */
        public String before(String path) {
            return paths.getOrDefault(path, path);
        }
    }

    /** Renames a page of the guide that was read from this tree to a path that is free. */
    public Renamed rename(SourceTree tree, Guide guide, Page page, String to) {
        String from = page.info().path();
        List<Diagnostic> before = builder.build(tree).diagnostics();
        SourceTree linked = TextEdits.apply(tree, new MovedLinks(tree, guide, from, to).edits());
        Map<String, String> paths = new LinkedHashMap<>(Map.of(to, from));
        if (tree.file(FigureFiles.of(from)).isPresent()) {
            paths.put(FigureFiles.of(to), FigureFiles.of(from));
        }
        SourceTree moved = moved(linked, paths);
        String old = page.slug().value();
        String now = to.substring(to.lastIndexOf('/') + 1, to.length() - ".md".length());
        SourceTree named = old.equals(now) ? moved : named(aliased(moved, to, old), old, now);
        return new Renamed(named, paths, worse(before, builder.build(named).diagnostics(), paths));
    }

    private static SourceTree moved(SourceTree tree, Map<String, String> paths) {
        Map<String, SourceFile> files = new TreeMap<>(tree.files());
        paths.forEach((to, from) -> tree.file(from).ifPresent(file -> files.put(to, new SourceFile(to, file.bytes()))));
        paths.values().forEach(files::remove);
        return SourceTree.of(files.values());
    }

    private static SourceTree aliased(SourceTree tree, String path, String alias) {
        Map<String, SourceFile> files = new TreeMap<>(tree.files());
        files.computeIfPresent(path, (key, page) -> {
            String text = AliasLine.add(path, page.text(), alias);
            return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
        });
        return SourceTree.of(files.values());
    }

    /** Names in data follow the alias; a former name that is the page's own again is no alias any more. */
    private SourceTree named(SourceTree tree, String old, String now) {
        Set<Fix> edits = new HashSet<>(requiredLinks(tree, old, now));
        for (Diagnostic found : builder.build(tree).diagnostics()) {
            boolean name = found.code() == Code.UNKNOWN_PAGE || found.code() == Code.DUPLICATE_SLUG;
            GuideFixer.sure(found)
                    .filter(fix -> name)
                    .filter(fix ->
                            fix.replacement().isEmpty() || fix.replacement().equals(now))
                    .ifPresent(edits::add);
        }
        return TextEdits.apply(tree, edits);
    }

    /** The names of pages that a check of the guide wants linked everywhere: no finding tells of those. */
    private static Set<Fix> requiredLinks(SourceTree tree, String old, String now) {
        Set<Fix> edits = new HashSet<>();
        tree.file(SETTINGS)
                .flatMap(file -> new YamlReader().read(SETTINGS, file.text()).value())
                .flatMap(settings -> value(settings, "checks"))
                .flatMap(checks -> value(checks, Code.UNLINKED_PAGE.word()))
                .flatMap(rule -> value(rule, "words"))
                .flatMap(YamlNode::asSequence)
                .ifPresent(words -> words.items().stream()
                        .flatMap(word -> word.asScalar().stream())
                        .filter(word -> word.text().equals(old))
                        .flatMap(word -> Fix.of(word.span(), old, now, true).stream())
                        .forEach(edits::add));
        return edits;
    }

    private static Optional<YamlNode> value(YamlNode node, String key) {
        return node.asMapping().flatMap(mapping -> mapping.value(key));
    }

    /** Messages may name the page, so that they are not compared. */
    private static List<Diagnostic> worse(List<Diagnostic> before, List<Diagnostic> after, Map<String, String> paths) {
        Map<Object, Integer> left = new HashMap<>();
        before.forEach(found -> left.merge(what(found, found.span().file()), 1, Integer::sum));
        return after.stream()
                .filter(found -> found.severity() != Severity.NOTE)
                .filter(found -> {
                    String file = found.span().file();
                    return left.merge(what(found, paths.getOrDefault(file, file)), -1, Integer::sum) < 0;
                })
                .toList();
    }

    private static Object what(Diagnostic found, String file) {
        return List.of(file, found.severity(), found.code());
    }
}
