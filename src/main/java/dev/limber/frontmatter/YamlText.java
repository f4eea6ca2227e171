package dev.limber.frontmatter;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Parses a YAML text into nodes: checks its size and characters, reads its tokens, builds the tree. */
final class YamlText {
    /** The bytes for each token, on average, of the largest text; a text of more tokens than that is refused. */
    private static final int BYTES_EACH = 32;

    private final YamlSource source;
    private final Findings findings;

    YamlText(YamlSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The root as a mapping; an empty text is an empty mapping. */
    Optional<YamlNode.Mapping> mapping(int longest) {
        Optional<YamlNode> root = document(longest);
        return root.flatMap(this::mapping);
    }

    private Optional<YamlNode.Mapping> mapping(YamlNode node) {
        if (node.absent()) {
            return Optional.of(new YamlNode.Mapping(List.of(), node.span()));
        } else if (node.asMapping().isPresent()) {
            return node.asMapping();
        }
        findings.error(
                Code.WRONG_TYPE,
                node.span(),
                "expected keys with values, found " + node.shape(),
                "Write lines of a key, a colon and a value: title: …");
        return Optional.empty();
    }

    Optional<YamlNode> document(int longest) {
        if (!isShort(longest)) {
            return Optional.empty();
        }
        new OddBlanks(source, findings).check();
        if (findings.hasErrors() || !isPrintable()) {
            return Optional.empty();
        }
        List<YamlEvent> events = new YamlEvents(source, findings, longest / BYTES_EACH).read();
        return findings.hasErrors() ? Optional.empty() : Optional.of(new YamlTree(source, findings, events).root());
    }

    private boolean isShort(int longest) {
        int size = source.text().getBytes(StandardCharsets.UTF_8).length;
        if (size > longest) {
            findings.error(
                    Code.TOO_LARGE,
                    source.start(),
                    "the YAML is " + size + " bytes long, the limit is " + longest,
                    "Move prose to the body of a page, or split the file.");
        }
        return size <= longest;
    }

    private boolean isPrintable() {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 || c >= 0xfffe || c == 0xfeff) {
                findings.error(
                        Code.YAML_SYNTAX,
                        source.span(i, i + 1),
                        "an invisible control character (U+%04X) stands here".formatted((int) c),
                        "Delete it.");
                return false;
            }
        }
        return true;
    }
}
