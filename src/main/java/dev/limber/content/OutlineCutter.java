package dev.limber.content;

import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Outline;
import dev.limber.model.PlainText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a body at its second-level headings and names the sections that a kind declares. */
final class OutlineCutter {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OutlineCutter() {}

    static Outline cut(Body body, List<SectionDeclaration> declared) {
        List<Block> intro = new ArrayList<>();
        List<Outline.Section> sections = new ArrayList<>();
        List<Block> current = intro;
        for (Block block : body.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                current = new ArrayList<>();
                sections.add(new Outline.Section(key(heading, declared), heading, current));
            } else {
                current.add(block);
            }
        }
        return new Outline(
                List.copyOf(intro),
                sections.stream()
                        .map(s -> new Outline.Section(s.key(), s.heading(), List.copyOf(s.blocks())))
                        .toList());
    }

    /** Key of the declaration with this heading, otherwise the heading's id. */
    private static String key(Block.Heading heading, List<SectionDeclaration> declared) {
        String text = plain(PlainText.of(heading.content()));
        return declared.stream()
                .filter(section -> plain(section.heading()).equals(text))
                .map(SectionDeclaration::key)
                .findFirst()
                .orElseGet(() -> isRenamed(heading.id(), declared) ? "-" + heading.id() : heading.id());
    }

    /** Whether a section with this key has another name in this guide, so that its English heading is no longer its. */
    private static boolean isRenamed(String key, List<SectionDeclaration> declared) {
        return declared.stream()
                .anyMatch(section ->
                        section.key().equals(key) && !section.heading().equals(Contract.heading(key)));
    }

    static String plain(String heading) {
        String composed = Normalizer.normalize(heading.strip(), Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
