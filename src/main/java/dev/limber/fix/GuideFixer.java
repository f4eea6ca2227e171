package dev.limber.fix;

import dev.limber.content.Contract;
import dev.limber.content.KeyOrder;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Severity;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.FrontMatterReader;
import dev.limber.pipeline.BuildSettings;
import dev.limber.pipeline.Memo;
import dev.limber.pipeline.SiteBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Applies the sure fixes of a guide's findings in memory. Each attempt is judged by building the guide again: where a
 * finding comes up that was not there at first, the fixes of that file are taken back. So no page gets worse, and a
 * second run finds nothing to fix.
 */
public final class GuideFixer {
    private static final String CONTENT = "content/";
    private static final Set<Code> LINE_FAULTS = EnumSet.of(Code.YAML_SYNTAX, Code.UNCLOSED_QUOTE);
    private static final int MOST_ROUNDS = 30;

    private final BuildSettings settings;
    private final Memo memo = Memo.ofLastBuild();

    public GuideFixer(BuildSettings settings) {
        this.settings = settings;
    }

    /** The fixed files and their findings, beside the findings before. */
    public record Fixed(SourceTree tree, List<Diagnostic> before, List<Diagnostic> after) {
        public Fixed {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        public boolean hasErrors() {
            return after.stream().anyMatch(found -> found.severity() == Severity.ERROR);
        }
    }

    /** Applies every sure fix that does no harm, those that only show after others too. */
    public Fixed fix(SourceTree tree) {
        List<Diagnostic> before = check(tree);
        Fixed best = new Fixed(tree, before, before);
        Set<Fix> refused = new HashSet<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<Fix> fixes = fixes(best);
            fixes.removeAll(refused);
            if (fixes.isEmpty()) {
                return best;
            }
            SourceTree tried = TextEdits.apply(best.tree(), fixes);
            List<Diagnostic> after = check(tried);
            Set<String> worse = worse(before, after);
            if (worse.isEmpty()) {
                best = new Fixed(tried, before, after);
            } else {
                Set<Fix> blamed = in(worse, fixes);
                refused.addAll(blamed);
                best = blamed.isEmpty() ? fileByFile(best, fixes, refused) : best;
            }
        }
        return best;
    }

    /** Applies the fixes of each file that lead to nothing new in any other file, where no file can be blamed. */
    private Fixed fileByFile(Fixed guide, Set<Fix> fixes, Set<Fix> refused) {
        Fixed best = guide;
        Set<String> files = fixes.stream().map(fix -> fix.span().file()).collect(Collectors.toCollection(TreeSet::new));
        for (String file : files) {
            Set<Fix> own = in(Set.of(file), fixes);
            SourceTree tried = TextEdits.apply(best.tree(), own);
            List<Diagnostic> after = files.size() > 1 ? check(tried) : List.of();
            if (files.size() > 1 && worse(guide.before(), after).isEmpty()) {
                best = new Fixed(tried, guide.before(), after);
            } else {
                refused.addAll(own);
            }
        }
        return best;
    }

    /** Applies one fix, unless the checks then find anything that they did not find before. */
    public Optional<SourceTree> fix(SourceTree tree, Fix fix) {
        return Optional.of(fix)
                .filter(one -> TextEdits.changes(tree, one))
                .map(one -> TextEdits.apply(tree, Set.of(one)))
                .filter(tried -> worse(check(tree), check(tried)).isEmpty());
    }

    /** The fix of a finding that needs no person to decide: it is sure, and its file belongs to the guide's content. */
    public static Optional<Fix> sure(Diagnostic found) {
        return found.fix().filter(Fix::sure).filter(fix -> fix.span().file().startsWith(CONTENT));
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

    private static Set<Fix> fixes(Fixed guide) {
        return guide.after().stream()
                .flatMap(found -> sure(found).stream())
                .filter(fix -> TextEdits.changes(guide.tree(), fix))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Fix> in(Set<String> files, Collection<Fix> fixes) {
        return fixes.stream().filter(fix -> files.contains(fix.span().file())).collect(Collectors.toSet());
    }

    /**
     * The files with findings that were not there before, or not as often; the place does not count. Notes are no mistakes:
     * that of the reading measure says other numbers as soon as a page can be read.
     */
    private static Set<String> worse(Collection<Diagnostic> before, List<Diagnostic> after) {
        Map<Object, Integer> left = new HashMap<>();
        before.forEach(found -> left.merge(what(found), 1, Integer::sum));
        return after.stream()
                .filter(found -> found.severity() != Severity.NOTE && !isNextLine(found, before))
                .filter(found -> left.merge(what(found), -1, Integer::sum) < 0)
                .map(found -> found.span().file())
                .collect(Collectors.toSet());
    }

    /** Whether data that could not be read cannot be read for another line now: only the first one is ever told. */
    private static boolean isNextLine(Diagnostic found, Collection<Diagnostic> before) {
        return LINE_FAULTS.contains(found.code())
                && before.stream()
                        .filter(old -> old.span().file().equals(found.span().file()))
                        .anyMatch(old -> LINE_FAULTS.contains(old.code()));
    }

    private static Object what(Diagnostic found) {
        return List.of(found.span().file(), found.severity(), found.code(), found.message());
    }
}
