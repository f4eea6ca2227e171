package dev.limber.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.model.Block;
import dev.limber.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Converts flexmark's blocks to blocks of the model. */
final class BlockConverter {
    private static final int MAX_DEPTH = 100;
    private static final Map<Class<?>, Reader<?>> READERS = Map.ofEntries(
            entry(Heading.class, BlockConverter::heading),
            entry(Paragraph.class, BlockConverter::paragraph),
            entry(BulletList.class, BlockConverter::bulletList),
            entry(OrderedList.class, BlockConverter::numberedList),
            entry(BlockQuote.class, (c, n, out) -> out.add(c.callouts.quote(n, c.convert(n)))),
            entry(FencedCodeBlock.class, BlockConverter::fencedCode),
            entry(IndentedCodeBlock.class, BlockConverter::indentedCode),
            entry(ThematicBreak.class, (c, n, out) -> out.add(new Block.ThematicBreak(c.places.of(n)))),
            entry(TableBlock.class, (c, n, out) -> out.add(c.tables.table(n))),
            entry(DefinitionList.class, BlockConverter::definitionList),
            entry(HtmlBlock.class, (c, n, out) -> c.htmlBlocks.read(n, out)),
            entry(HtmlCommentBlock.class, (c, n, out) -> c.htmlBlocks.read(n, out)),
            entry(FootnoteBlock.class, BlockConverter::nothing),
            entry(Reference.class, BlockConverter::nothing),
            entry(BlankLine.class, BlockConverter::nothing));

    private final Places places;
    private final Findings findings;
    private final InlineConverter inlines;
    private final HeadingConverter headings;
    private final CalloutReader callouts;
    private final TableConverter tables;
    private final ForeignMarkup foreign;
    private final BrokenTables brokenTables;
    private final PageHtml html;
    private final HtmlBlockReader htmlBlocks;
    private int depth;

    BlockConverter(Places places, Findings findings, InlineConverter inlines, PageHtml html) {
        this.places = places;
        this.findings = findings;
        this.inlines = inlines;
        this.foreign = new ForeignMarkup(places, findings, html);
        this.brokenTables = new BrokenTables(places, findings);
        this.headings = new HeadingConverter(places, findings, inlines);
        this.callouts = new CalloutReader(places, findings);
        this.tables = new TableConverter(places, findings, inlines, foreign);
        this.html = html;
        this.htmlBlocks = new HtmlBlockReader(places, html, this);
    }

    /** Converts one kind of node. */
    private interface Reader<N extends Node> {
        void read(BlockConverter converter, N node, BlockList out);
    }

    private static <N extends Node> Map.Entry<Class<?>, Reader<?>> entry(Class<N> kind, Reader<N> reader) {
        return Map.entry(kind, reader);
    }

    /** The blocks inside a node. */
    List<Block> convert(Node parent) {
        if (depth == MAX_DEPTH) {
            findings.error(
                    Code.TOO_DEEP,
                    places.of(parent),
                    "Lists or quotes are nested more than " + MAX_DEPTH + " deep.",
                    "Use fewer levels.");
            return List.of();
        }
        depth++;
        BlockList out = new BlockList(html);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, out);
        }
        depth--;
        return out.list();
    }

    /** The running text of all blocks inside a node. */
    List<Inline> words(Node parent) {
        List<Inline> words = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            words.addAll(inlines.convert(node));
        }
        return List.copyOf(words);
    }

    /** The blocks of a footnote, which cannot hold headings. */
    List<Block> convertFootnote(FootnoteBlock footnote) {
        headings.enterFootnotes();
        return convert(footnote);
    }

    @SuppressWarnings("unchecked")
    private void read(Node node, BlockList out) {
        Reader<Node> reader = (Reader<Node>) READERS.getOrDefault(node.getClass(), UNSUPPORTED);
        reader.read(this, node, out);
    }

    private static final Reader<Node> UNSUPPORTED = (c, node, out) -> c.findings.error(
            Code.UNSUPPORTED_MARKDOWN,
            c.places.of(node),
            "This kind of Markdown cannot be shown (" + node.getNodeName() + ").",
            "Write it more simply.");

    private static void nothing(BlockConverter c, Node node, BlockList out) {}

    private static void heading(BlockConverter c, Heading node, BlockList out) {
        c.headings.heading(node).ifPresent(heading -> {
            c.foreign.check(node);
            c.brokenTables.check(node);
            out.add(heading);
        });
    }

    private static void paragraph(BlockConverter c, Paragraph node, BlockList out) {
        c.foreign.check(node);
        c.brokenTables.check(node);
        List<Inline> content = InlineList.withoutOuterBreaks(c.inlines.convert(node));
        if (!content.isEmpty()) {
            out.add(new Block.Paragraph(content, c.places.of(node)));
        }
    }

    private static void bulletList(BlockConverter c, BulletList node, BlockList out) {
        out.add(new Block.BulletList(node.isTight(), c.items(node), c.places.of(node)));
    }

    private static void numberedList(BlockConverter c, OrderedList node, BlockList out) {
        out.add(new Block.NumberedList(node.getStartNumber(), node.isTight(), c.items(node), c.places.of(node)));
    }

    private List<Block.Item> items(Node list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            items.add(TaskBox.item(node, convert(node), places.of(node)));
        }
        return List.copyOf(items);
    }

    private static void fencedCode(BlockConverter c, FencedCodeBlock node, BlockList out) {
        String info = Decoded.text(node.getInfo()).strip();
        String language = info.isEmpty() ? "" : info.split("\\s", 2)[0];
        out.add(new Block.CodeBlock(language, code(node.getContentChars()), c.places.of(node)));
    }

    private static void indentedCode(BlockConverter c, IndentedCodeBlock node, BlockList out) {
        out.add(new Block.CodeBlock("", withoutBlankEnd(code(node.getContentChars())) + "\n", c.places.of(node)));
    }

    /** Blank lines at the end are not part of the code; blanks at the end of its last line are. */
    private static String withoutBlankEnd(String code) {
        int lineEnd = code.indexOf('\n', code.stripTrailing().length());
        return lineEnd < 0 ? code : code.substring(0, lineEnd);
    }

    private static String code(CharSequence text) {
        return Decoded.clean(text.toString());
    }

    private static void definitionList(BlockConverter c, DefinitionList node, BlockList out) {
        List<Block.DefinitionList.Entry> entries = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        List<List<Block>> details = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DefinitionTerm && !details.isEmpty()) {
                entries.add(new Block.DefinitionList.Entry(List.copyOf(terms), List.copyOf(details)));
                terms.clear();
                details.clear();
            }
            if (child instanceof DefinitionTerm) {
                terms.addAll(c.terms(child));
            } else if (child instanceof DefinitionItem) {
                details.add(c.convert(child));
            } else {
                UNSUPPORTED.read(c, child, out);
            }
        }
        entries.add(new Block.DefinitionList.Entry(List.copyOf(terms), List.copyOf(details)));
        out.add(new Block.DefinitionList(List.copyOf(entries), c.places.of(node)));
    }

    private List<List<Inline>> terms(Node term) {
        List<List<Inline>> terms = new ArrayList<>();
        for (Node child = term.getFirstChild(); child != null; child = child.getNext()) {
            terms.add(inlines.convert(child));
        }
        return terms;
    }
}
