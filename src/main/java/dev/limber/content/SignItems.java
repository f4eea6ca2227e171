package dev.limber.content;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.BlockVisitor;
import dev.limber.model.Body;
import dev.limber.model.GuideSettings.Sign;
import dev.limber.model.GuideSettings.Sign.Tier;
import dev.limber.model.Inline;
import dev.limber.model.Located;
import dev.limber.model.Outline;
import dev.limber.model.PlainText;
import dev.limber.model.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts signs in the place of list items that only name them: {@code {chest-pain}}, {@code {neck}} for an area,
 * {@code {neck emergency}} for a tier of it. Below "Stop if" they stand in their short form, elsewhere in the full one.
 */
final class SignItems implements BlockVisitor<Block> {
    private static final Pattern NAMED = Pattern.compile("\\{([a-z0-9-]+)(?: +(stop|urgent|emergency))?\\}");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

    private final SignNames names;
    private final Function<Sign, String> form;

    private SignItems(SignNames names, Function<Sign, String> form) {
        this.names = names;
        this.form = form;
    }

    /** The page with its signs written out; the same page in a guide without signs. */
    static ParsedPage in(ParsedPage page, List<SectionDeclaration> sections, SignNames names, Findings findings) {
        if (names.isEmpty()) {
            return page;
        }
        SignItems brief = new SignItems(names, Sign::shortForm);
        SignItems full = new SignItems(names, Sign::fullForm);
        Outline outline = OutlineCutter.cut(page.body(), sections);
        List<Block> blocks = new ArrayList<>(full.blocks(outline.intro()));
        for (Outline.Section section : outline.sections()) {
            blocks.add(section.heading());
            blocks.addAll((section.key().equals(Outline.STOP_IF) ? brief : full).blocks(section.blocks()));
        }
        Body body = new Body(blocks, page.body().footnotes(), page.body().comments());
        Walk.inlines(body).forEach(inline -> stray(inline, names, findings));
        return new ParsedPage(page.path(), page.text(), page.frontMatter(), body);
    }

    /** A sign that is named within other text would be a third form of it. */
    private static void stray(Inline inline, SignNames names, Findings findings) {
        if (inline instanceof Inline.Text text) {
            Matcher braces = NAMED.matcher(text.text());
            while (braces.find()) {
                if (names.knows(braces.group(1))) {
                    findings.error(
                            Code.FOREIGN_MARKUP,
                            text.span(),
                            braces.group() + " would be printed as typed here",
                            "Let it stand alone in an item of a list: - " + braces.group());
                }
            }
        }
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    private List<Block.Item> items(List<Block.Item> items) {
        return items.stream().flatMap(this::item).toList();
    }

    private Stream<Block.Item> item(Block.Item item) {
        Optional<Inline> only = item.blocks().size() == 1
                        && item.blocks().get(0) instanceof Block.Paragraph paragraph
                        && paragraph.content().size() == 1
                ? Optional.of(paragraph.content().get(0))
                : Optional.empty();
        String text = only.map(inline -> PlainText.of(List.of(inline))).orElse("");
        if (!BRACES.matcher(text).matches() || only.get().span().length() != text.length()) {
            return Stream.of(item.with(blocks(item.blocks())));
        }
        Span span = only.get().span();
        Matcher named = NAMED.matcher(text);
        String name = named.matches() ? named.group(1) : text.substring(1, text.length() - 1);
        Optional<Tier> tier =
                Optional.ofNullable(named.matches() ? named.group(2) : null).map(Tier::of);
        Span place = new Span(span.file(), span.line(), span.column() + 1, Math.max(1, name.length()));
        return names.named(new Located<>(name, place), tier).stream().map(sign -> told(sign, span, item));
    }

    private Block.Item told(Sign sign, Span span, Block.Item item) {
        Block words = new Block.Paragraph(List.of(new Inline.Text(form.apply(sign), span)), span);
        return new Block.Item(Optional.empty(), List.of(words), Optional.of(sign), item.span());
    }

    @Override
    public Block bulletList(Block.BulletList list) {
        return new Block.BulletList(list.tight(), items(list.items()), list.span());
    }

    @Override
    public Block numberedList(Block.NumberedList list) {
        return new Block.NumberedList(list.start(), list.tight(), items(list.items()), list.span());
    }

    @Override
    public Block quote(Block.Quote quote) {
        return new Block.Quote(blocks(quote.blocks()), quote.span());
    }

    @Override
    public Block callout(Block.Callout callout) {
        return new Block.Callout(callout.kind(), blocks(callout.blocks()), callout.span());
    }

    @Override
    public Block details(Block.Details details) {
        return new Block.Details(details.summary(), blocks(details.blocks()), details.span());
    }

    @Override
    public Block heading(Block.Heading heading) {
        return heading;
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return paragraph;
    }

    @Override
    public Block codeBlock(Block.CodeBlock code) {
        return code;
    }

    @Override
    public Block thematicBreak(Block.ThematicBreak thematicBreak) {
        return thematicBreak;
    }

    @Override
    public Block table(Block.Table table) {
        return table;
    }

    @Override
    public Block definitionList(Block.DefinitionList list) {
        return list.withDetails(this::blocks);
    }
}
