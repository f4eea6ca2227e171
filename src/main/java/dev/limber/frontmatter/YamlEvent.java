package dev.limber.frontmatter;

/**
 * A token of the parser.
 *
 * @param text of a key or scalar, otherwise empty
 * @param start index of its first character in the text
 * @param end index after its last character
 */
record YamlEvent(Kind kind, String text, int start, int end) {
    /** The kinds of token. */
    enum Kind {
        MAPPING,
        SEQUENCE,
        END,
        KEY,
        SCALAR
    }
}
