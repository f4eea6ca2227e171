package dev.limber.content;

import dev.limber.frontmatter.YamlNode;
import dev.limber.model.Body;

/** A page that was read: its whole text, its data, and its body. */
public record ParsedPage(String path, String text, YamlNode.Mapping frontMatter, Body body) {}
