package dev.limber.pipeline;

import dev.limber.content.Contract;
import dev.limber.content.KeyOrder;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Mend;
import dev.limber.diagnostic.Severity;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.FrontMatterReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Mends what has one right answer. Whatever a mend does, it is judged by the same checks as the guide: where any finding
 * comes up that was not there at first, the mends of that file are taken back. So no page gets worse, and what comes out
 * has nothing left to mend.
 */
public final class GuideMender {
    private static final String CONTENT = "content/";
    private static final int MOST_ROUNDS = 30;

    private final BuildSettings settings;
    private final Memo memo = Memo.ofLastBuild();

    public GuideMender(BuildSettings settings) {
        this.settings = settings;
    }

    /** The mended files and what is still wrong, beside what was wrong at first. */
    public record Mended(SourceTree tree, List<Diagnostic> before, List<Diagnostic> after) {
        public Mended {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        public boolean hasErrors() {
            return after.stream().anyMatch(found -> found.severity() == Severity.ERROR);
        }
    }

    public Mended mend(SourceTree tree) {
        List<Diagnostic> before = check(tree);
        Mended best = new Mended(tree, before, before);
        Set<Mend> refused = new HashSet<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<Mend> mends = mends(best);
            mends.removeAll(refused);
            if (mends.isEmpty()) {
                return best;
            }
            SourceTree tried = MendedText.of(best.tree(), mends);
            List<Diagnostic> after = check(tried);
            Set<String> worse = worse(before, after);
            if (worse.isEmpty()) {
                best = new Mended(tried, before, after);
            } else {
                Set<Mend> blamed = in(worse, mends);
                refused.addAll(blamed.isEmpty() ? mends : blamed);
            }
        }
        return best;
    }

    /** The same pages with their keys in the order of their kinds. */
    public SourceTree order(SourceTree tree) {
        Map<String, SourceFile> files = new TreeMap<>(tree.files());
        for (SourceFile file : tree.below(CONTENT)) {
            if (file.path().endsWith(".md")) {
                KeyOrder order = new KeyOrder(Contract.kindOf(file.path()));
                new FrontMatterReader()
                        .read(file.path(), file.text())
                        .value()
                        .map(front -> order.sorted(file.text(), front.root(), front.bodyStart()))
                        .ifPresent(text -> files.put(
                                file.path(), new SourceFile(file.path(), text.getBytes(StandardCharsets.UTF_8))));
            }
        }
        return SourceTree.of(files.values());
    }

    private List<Diagnostic> check(SourceTree tree) {
        return new SiteBuilder(settings, memo).build(tree).diagnostics();
    }

    private static Set<Mend> mends(Mended guide) {
        return guide.after().stream()
                .filter(found -> found.span().file().startsWith(CONTENT))
                .flatMap(found ->
                        MendedText.at(guide.tree(), found.span()).flatMap(typed -> Mend.of(found, typed)).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Mend> in(Set<String> files, Collection<Mend> mends) {
        return mends.stream().filter(mend -> files.contains(mend.span().file())).collect(Collectors.toSet());
    }

    /** The files with findings that were not there before, or not as often; the place does not count. */
    private static Set<String> worse(List<Diagnostic> before, List<Diagnostic> after) {
        Map<Object, Integer> left = new HashMap<>();
        before.forEach(found -> left.merge(what(found), 1, Integer::sum));
        return after.stream()
                .filter(found -> left.merge(what(found), -1, Integer::sum) < 0)
                .map(found -> found.span().file())
                .collect(Collectors.toSet());
    }

    private static Object what(Diagnostic found) {
        return List.of(found.span().file(), found.severity(), found.code(), found.message());
    }
}
