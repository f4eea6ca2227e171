package dev.limber.plan;

import dev.limber.diagnostic.Span;
import dev.limber.model.Address;
import dev.limber.model.Block;
import dev.limber.model.BlockVisitor;
import dev.limber.model.Body;
import dev.limber.model.Dose;
import dev.limber.model.Guide;
import dev.limber.model.Inline;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.plan.PlanCode.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts the moves of a plan below the paragraph in which a link to it stands alone, as a list: a link to each move, and how much
 * of it. The list has the span of the link.
 */
public final class PlanLists implements BlockVisitor<Stream<Block>> {
    private final Guide guide;
    private final PlanMoves moves;
    private final Function<Dose, String> words;

    /** @param words puts a dose into words */
    public PlanLists(Guide guide, Function<Dose, String> words) {
        this.guide = guide;
        this.moves = new PlanMoves(guide);
        this.words = words;
    }

    /** The guide with the moves of its plans written out. */
    public Guide write() {
        return guide.pages().stream().noneMatch(PlanLists::hasPlan)
                ? guide
                : guide.withPages(guide.pages().stream()
                        .map(page -> hasPlan(page) ? write(page) : page)
                        .toList());
    }

    private static boolean hasPlan(Page page) {
        return page.info().file().markdown().toLowerCase(Locale.ROOT).contains("plan:");
    }

    private Page write(Page page) {
        Body body = page.info().body();
        Body more = new Body(blocks(body.blocks()), body.footnotes(), body.comments());
        return page.with(page.info().withBody(more), this::outline);
    }

    private Outline outline(Outline outline) {
        return new Outline(
                blocks(outline.intro()),
                outline.sections().stream()
                        .map(section -> new Outline.Section(section.key(), section.heading(), blocks(section.blocks())))
                        .toList());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this)).toList();
    }

    private List<Block.Item> items(List<Block.Item> items) {
        return items.stream().map(item -> item.with(blocks(item.blocks()))).toList();
    }

    @Override
    public Stream<Block> paragraph(Block.Paragraph paragraph) {
        return Stream.concat(Stream.of(paragraph), alone(paragraph).stream().flatMap(this::list));
    }

    private static Optional<Inline.Link> alone(Block.Paragraph paragraph) {
        return paragraph.content().size() == 1 ? paragraph.content().get(0).link() : Optional.empty();
    }

    private Stream<Block> list(Inline.Link link) {
        List<Block.Item> items = link.address()
                .plan()
                .map(plan ->
                        PlanCode.read(plan.code(), guide.settings().session().pace()))
                .map(plan -> plan.entries().stream()
                        .flatMap(entry -> item(entry, link.span()))
                        .toList())
                .orElse(List.of());
        return items.isEmpty() ? Stream.empty() : Stream.of(new Block.BulletList(true, items, link.span()));
    }

    private Stream<Block.Item> item(Entry entry, Span span) {
        return moves.find(entry.move()).stream().map(page -> {
            Dose dose = entry.own()
                    .flatMap(MoveLimits.of(page)::fit)
                    .orElse(page.dose().start());
            Inline name = new Inline.Link(
                    new Address.ToPlace(page.info().path(), "", ""),
                    Optional.empty(),
                    List.of(new Inline.Text(page.info().title(), span)),
                    span,
                    span);
            Block text = new Block.Paragraph(List.of(name, new Inline.Text(": " + words.apply(dose), span)), span);
            return new Block.Item(Optional.empty(), List.of(text), span);
        });
    }

    @Override
    public Stream<Block> bulletList(Block.BulletList list) {
        return Stream.of(new Block.BulletList(list.tight(), items(list.items()), list.span()));
    }

    @Override
    public Stream<Block> numberedList(Block.NumberedList list) {
        return Stream.of(new Block.NumberedList(list.start(), list.tight(), items(list.items()), list.span()));
    }

    @Override
    public Stream<Block> quote(Block.Quote quote) {
        return Stream.of(new Block.Quote(blocks(quote.blocks()), quote.span()));
    }

    @Override
    public Stream<Block> callout(Block.Callout callout) {
        return Stream.of(new Block.Callout(callout.kind(), blocks(callout.blocks()), callout.span()));
    }

    @Override
    public Stream<Block> details(Block.Details details) {
        return Stream.of(new Block.Details(details.summary(), blocks(details.blocks()), details.span()));
    }

    @Override
    public Stream<Block> definitionList(Block.DefinitionList list) {
        return Stream.of(list.withDetails(this::blocks));
    }

    @Override
    public Stream<Block> heading(Block.Heading heading) {
        return Stream.of(heading);
    }

    @Override
    public Stream<Block> codeBlock(Block.CodeBlock code) {
        return Stream.of(code);
    }

    @Override
    public Stream<Block> thematicBreak(Block.ThematicBreak thematicBreak) {
        return Stream.of(thematicBreak);
    }

    @Override
    public Stream<Block> table(Block.Table table) {
        return Stream.of(table);
    }
}
