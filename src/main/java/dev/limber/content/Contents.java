package dev.limber.content;

import dev.limber.frontmatter.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parsed files of a guide.
 *
 * @param data by logical path ({@code content/guide.yaml})
 * @param unreadable logical paths of pages and data files that are there and could not be read
 */
public record Contents(List<ParsedPage> pages, Map<String, YamlNode> data, Set<String> unreadable) {
    public Contents {
        pages = List.copyOf(pages);
        data = Map.copyOf(data);
        unreadable = Set.copyOf(unreadable);
    }

    Optional<YamlNode> file(FileDeclaration file) {
        return Optional.ofNullable(data.get(file.path()));
    }

    boolean isUnreadable(FileDeclaration file) {
        return unreadable.contains(file.path());
    }
}
