package dev.limber.frontmatter;

/**
 * The data at the top of a page.
 *
 * @param bodyStart index of the first character after the closing line, in the text of the file
 */
public record FrontMatter(YamlNode.Mapping root, int bodyStart) {}
