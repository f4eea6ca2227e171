package dev.limber.export.site;

import dev.limber.diagnostic.Span;
import dev.limber.markup.AddressText;
import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import dev.limber.model.Page;
import dev.limber.model.PlainText;
import dev.limber.model.SiteMap;
import dev.limber.model.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the moves of plans below the links to them, which the file does not hold. */
final class CopyPlans {
    private final SiteMap map;
    private final Page page;

    CopyPlans(SiteMap map, Page page) {
        this.map = map;
        this.page = page;
    }

    /** @param lines those of the file; the line of a link gets its list behind it */
    void writeInto(List<String> lines) {
        Body body = page.info().body();
        Set<Span> plans = Walk.inlines(body).stream()
                .flatMap(inline -> inline.link().stream())
                .filter(link -> link.address().plan().isPresent())
                .map(Inline.Link::span)
                .collect(Collectors.toSet());
        if (!plans.isEmpty()) {
            body.blocks()
                    .forEach(block -> block.eachItem(item -> {
                        if (plans.contains(item.span())) {
                            int at = item.span().line() - 1;
                            lines.set(at, lines.get(at) + item(item, lines.get(at)));
                        }
                    }));
        }
    }

    /** An item on a line of its own, in the quote or list that the link stands in; an empty line is before the first. */
    private String item(Block.Item item, String line) {
        String first = line.lines().findFirst().orElse("");
        String margin = first.substring(0, item.span().column() - 1).replaceAll("[^>]", " ");
        String gap = line.equals(first) ? "\n" + margin.stripTrailing() : "";
        return gap + "\n" + margin + "- " + text(item);
    }

    private String text(Block.Item item) {
        String text = CopySafety.plain(PlainText.ofBlocks(item.blocks()));
        Optional<Inline.Link> link = Walk.inlines(item.blocks()).stream()
                .flatMap(inline -> inline.link().stream())
                .findFirst();
        String name = link.map(there -> CopySafety.plain(PlainText.of(there.content())))
                .orElse("");
        return link.flatMap(there -> there.address().place())
                .flatMap(map::find)
                .map(there -> AddressText.relative(
                        page.info().output(), there.output().replaceFirst("\\.html$", ".md")))
                .map(address -> "[" + name + "](" + AddressText.typed(address) + ")" + text.substring(name.length()))
                .orElse(text);
    }
}
