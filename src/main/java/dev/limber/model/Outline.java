package dev.limber.model;

import java.util.List;
import java.util.Optional;

/** A body cut at its second-level headings, as the section contract knows it. */
public record Outline(List<Block> intro, List<Section> sections) {
    /** A section: the key of its declaration ({@code common-mistakes}), its heading and what stands below. */
    public record Section(String key, Block.Heading heading, List<Block> blocks) {}

    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }
}
