package dev.limber.markup;

/**
 * Builds one element of SVG or XML: attributes in the order in which they are added, then its content. An element
 * to which no content is added closes itself ({@code <use href="#a"/>}). Not thread-safe.
 */
public final class Element {
    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    /** Begins with the end of the start tag, so that it is empty only as long as nothing was added. */
    private final StringBuilder content = new StringBuilder();

    public Element(String name) {
        this.name = name;
    }

    /** Adds an attribute; its value is escaped. */
    public Element with(String attribute, String value) {
        open(attribute);
        Escape.append(value, attributes);
        attributes.append('"');
        return this;
    }

    /** Adds an attribute whose value is a whole number. */
    public Element with(String attribute, int value) {
        open(attribute);
        attributes.append(value).append('"');
        return this;
    }

    /** Adds an attribute unless its value is empty. */
    public Element withAny(String attribute, String value) {
        return value.isEmpty() ? this : with(attribute, value);
    }

    private void open(String attribute) {
        attributes.append(' ').append(attribute).append("=\"");
    }

    /** Whether it has no attribute at all: a group without attributes can be left out. */
    public boolean isBare() {
        return attributes.isEmpty();
    }

    /** Adds a child. */
    public Element add(Element child) {
        child.appendTo(content());
        return this;
    }

    /** Adds text, escaped. */
    public Element text(String text) {
        Escape.append(text, content());
        return this;
    }

    /** Adds markup that was written by this program; never text that was read. */
    public Element markup(String markup) {
        content().append(markup);
        return this;
    }

    private StringBuilder content() {
        return content.isEmpty() ? content.append('>') : content;
    }

    /** Appends the element as text. */
    public void appendTo(StringBuilder out) {
        out.append('<').append(name).append(attributes);
        if (content.isEmpty()) {
            out.append("/>");
        } else {
            out.append(content).append("</").append(name).append('>');
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(2 * name.length() + attributes.length() + content.length() + 8);
        appendTo(out);
        return out.toString();
    }
}
