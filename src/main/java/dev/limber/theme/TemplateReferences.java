package dev.limber.theme;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks includes and other references between templates before any is rendered: Pebble reports a missing include
 * without a place, and a template that includes itself as a stack overflow.
 */
final class TemplateReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("\\{%-?\\s*(?:extends|include|import|embed|from)\\s+[\"']([^\"'\\n]+)[\"']");

    private final Map<String, List<Reference>> references = new TreeMap<>();
    private final SourceTree tree;
    private final Findings findings = new Findings();

    private record Reference(String target, String asWritten, Span span) {
        /** The edit that names another template, without the ending where it was written without. */
        Optional<Fix> fix(String name) {
            String shown = asWritten.endsWith(".peb") ? name : name.replaceFirst("\\.peb$", "");
            return Optional.of(new Fix(span, shown, false));
        }
    }

    TemplateReferences(SourceTree tree) {
        this.tree = tree;
    }

    /** Reports missing templates and circular references, each where the reference is. */
    List<Diagnostic> check() {
        for (SourceFile file : tree.below(TemplateNames.FOLDER)) {
            references.put(file.path(), read(file));
        }
        references.values().forEach(found -> found.forEach(this::checkExists));
        Set<String> cleared = new HashSet<>();
        references.keySet().forEach(path -> follow(path, new ArrayList<>(), cleared));
        return findings.list();
    }

    private static List<Reference> read(SourceFile file) {
        List<Reference> found = new ArrayList<>();
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher matcher = REFERENCE.matcher(lines[i]);
            while (matcher.find()) {
                String name = matcher.group(1);
                Span span = new Span(file.path(), i + 1, matcher.start(1) + 1, name.length());
                found.add(new Reference(TemplateNames.path(name), name, span));
            }
        }
        return found;
    }

    private void checkExists(Reference reference) {
        if (!references.containsKey(reference.target())) {
            Set<String> names = references.keySet().stream()
                    .map(path -> path.substring(TemplateNames.FOLDER.length()))
                    .collect(Collectors.toSet());
            String typed = reference.target().substring(TemplateNames.FOLDER.length());
            findings.error(
                    Code.TEMPLATE_MISSING,
                    reference.span(),
                    "There is no template \"" + reference.asWritten() + "\".",
                    NearestName.advice(typed, names, OneAnswer.WORD, reference::fix));
        }
    }

    private void follow(String path, List<String> trail, Set<String> cleared) {
        if (!cleared.contains(path)) {
            trail.add(path);
            for (Reference reference : references.getOrDefault(path, List.of())) {
                if (trail.contains(reference.target())) {
                    reportCircle(reference, trail);
                } else {
                    follow(reference.target(), trail, cleared);
                }
            }
            trail.remove(trail.size() - 1);
            cleared.add(path);
        }
    }

    private void reportCircle(Reference reference, List<String> trail) {
        String circle = trail.subList(trail.indexOf(reference.target()), trail.size()).stream()
                .map(path -> path.substring(TemplateNames.FOLDER.length()))
                .collect(Collectors.joining(" → "));
        findings.error(
                Code.TEMPLATE_CYCLE,
                reference.span(),
                "This template leads back to itself: " + circle + " → " + reference.asWritten() + ".",
                "Take one of these references out.");
    }
}
