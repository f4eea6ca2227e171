package dev.limber.theme;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a template fills only blocks of the template that it extends, as Pebble ignores others in silence. */
final class TemplateBlocks {
    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s*(?:extends\\s+[\"']([^\"'\\n]+)[\"']|block\\s+[\"']?([\\w-]+)|(endblock))");

    private final SourceTree tree;
    private final Findings findings = new Findings();

    TemplateBlocks(SourceTree tree) {
        this.tree = tree;
    }

    List<Diagnostic> check() {
        tree.below(TemplateNames.FOLDER).forEach(this::check);
        return findings.list();
    }

    private void check(SourceFile file) {
        Optional<String> parent = parent(file);
        Set<String> known = new TreeSet<>();
        parent.ifPresent(name -> collect(name, known, new HashSet<>()));
        String[] lines = parent.isEmpty() ? new String[0] : file.text().split("\n", -1);
        int depth = 0;
        for (int i = 0; i < lines.length; i++) {
            Matcher tag = TAG.matcher(lines[i]);
            while (tag.find()) {
                if (tag.group(2) != null && depth == 0 && !known.contains(tag.group(2))) {
                    Span place = new Span(
                            file.path(), i + 1, tag.start(2) + 1, tag.group(2).length());
                    report(place, tag.group(2), known, TemplateNames.path(parent.orElseThrow()));
                }
                depth += tag.group(2) != null ? 1 : tag.group(3) != null ? -1 : 0;
            }
        }
    }

    private void report(Span place, String name, Set<String> known, String parent) {
        if (isBuiltIn(place.file()) && !isBuiltIn(parent)) {
            findings.error(
                    Code.TEMPLATE_NAME,
                    Span.startOf(parent),
                    "Built-in templates extend this one and fill its block \"" + name + "\", which it does not have.",
                    "{% block " + name + " %}{% endblock %}");
        } else {
            findings.error(
                    Code.TEMPLATE_NAME,
                    place,
                    "The template that this one extends has no block \"" + name + "\".",
                    NearestName.advice(name, place, known).unsure());
        }
    }

    /** Whether the template is the built-in one, which the guide has not replaced. */
    private boolean isBuiltIn(String path) {
        String below = path.substring(TemplateNames.FOLDER.length());
        Optional<String> original =
                tree.file(TemplateNames.FOLDER + LayeredTheme.BUILTIN + below).map(SourceFile::text);
        return below.startsWith(LayeredTheme.BUILTIN)
                || original.isPresent() && original.equals(tree.file(path).map(SourceFile::text));
    }

    private static Optional<String> parent(SourceFile file) {
        Matcher tag = TAG.matcher(file.text());
        while (tag.find()) {
            if (tag.group(1) != null) {
                return Optional.of(tag.group(1));
            }
        }
        return Optional.empty();
    }

    /** Collects the blocks of a template and of those that it extends, directly or not. */
    private void collect(String name, Set<String> known, Set<String> seen) {
        tree.file(TemplateNames.path(name))
                .filter(file -> seen.add(file.path()))
                .ifPresent(file -> {
                    Matcher tag = TAG.matcher(file.text());
                    while (tag.find()) {
                        if (tag.group(2) != null) {
                            known.add(tag.group(2));
                        }
                    }
                    parent(file).ifPresent(next -> collect(next, known, seen));
                });
    }
}
