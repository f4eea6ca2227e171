package dev.limber.content;

import dev.limber.diagnostic.Advice;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a guide calls the sections of its moves: by words such as {@code heading.steps: Schritte} of its language, else
 * as the contract does. Faults of the files of words are reported where all words are read.
 */
public final class SectionHeadings {
    private static final String WORD = "heading.";

    private final Map<String, String> names = new TreeMap<>();
    private final String hint;

    private SectionHeadings(String hint) {
        this.hint = hint;
    }

    /** Reads the headings of a guide in this language. */
    public static SectionHeadings of(SourceTree tree, String language) {
        String base = language.split("-", 2)[0];
        String file = "theme/strings/" + base + ".yaml";
        SectionHeadings headings =
                new SectionHeadings(base.equals("en") ? "" : "Name it in " + file + ", for example heading.steps.");
        for (String path : List.of("theme/strings/en.yaml", file, "content/words.yaml")) {
            tree.file(path).ifPresent(headings::read);
        }
        return headings;
    }

    private void read(SourceFile file) {
        new YamlReader().read(file.path(), file.text()).value().ifPresent(root -> read("", root));
    }

    private void read(String start, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> read(start + "." + entry.key(), entry.value()));
        } else if (node instanceof YamlNode.Scalar scalar && start.startsWith("." + WORD)) {
            Optional.of(scalar.text().strip())
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> names.put(start.substring(1 + WORD.length()), text));
        }
    }

    /** The kind of page with the headings of this guide. */
    public KindDeclaration of(KindDeclaration kind) {
        return new KindDeclaration(
                kind.name(), kind.folder(), kind.description(), kind.keys(), of(kind.sections()), kind.freeHeadings());
    }

    List<SectionDeclaration> of(List<SectionDeclaration> sections) {
        return sections.stream()
                .map(section -> section.named(names.getOrDefault(section.key(), section.heading())))
                .toList();
    }

    /** The advice with how a heading in another language gets its name. */
    Advice with(Advice advice) {
        return hint.isEmpty() || advice.fix().isPresent() ? advice : advice.and(hint);
    }
}
