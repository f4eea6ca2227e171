package dev.limber.markdown;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import java.util.List;

/** Short ways for tests to read Markdown as the page {@code content/exercises/page.md}. */
final class Reading {
    static final String PATH = "content/exercises/page.md";
    static final MarkdownParser PARSER = new MarkdownParser();

    private Reading() {}

    static Checked<Body> read(String markdown) {
        return PARSER.parse(PATH, "", markdown, 0);
    }

    /** The findings as {@code line:column+length word}. */
    static List<String> findings(String markdown) {
        return read(markdown).diagnostics().stream().map(Reading::brief).toList();
    }

    static String brief(Diagnostic diagnostic) {
        return diagnostic.span().line() + ":" + diagnostic.span().column() + "+"
                + diagnostic.span().length() + " " + diagnostic.code().word();
    }

    static List<Block> blocks(String markdown) {
        return read(markdown).value().blocks();
    }

    /** The running text of a page that is one paragraph. */
    static List<Inline> inlines(String markdown) {
        return ((Block.Paragraph) blocks(markdown).get(0)).content();
    }
}
