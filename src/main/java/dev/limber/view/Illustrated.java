package dev.limber.view;

import dev.limber.html.Html;
import dev.limber.model.Block;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.view.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the text of a page with its drawings, which stand below a heading or beside the items of a list. */
final class Illustrated {
    private final PageContext context;
    private final Page page;

    Illustrated(PageContext context, Page page) {
        this.context = context;
        this.page = page;
    }

    /** Writes a section whose heading the template writes. */
    Section section(Outline.Section section) {
        Block.Heading heading = section.heading();
        return new Section(
                section.key(),
                heading.id(),
                new Html(context.html().inlines(heading.content())),
                new Html(blocks(Optional.of(heading), section.blocks())));
    }

    /** Writes blocks that may hold headings of their own; {@code above} is the heading before them. */
    String blocks(Optional<Block.Heading> above, List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        above.ifPresent(heading -> html.append(below(heading)));
        Optional<Block.Heading> section = above;
        List<Block> plain = new ArrayList<>();
        for (Block block : blocks) {
            List<String> figures =
                    section.map(heading -> beside(heading, block)).orElse(List.of());
            if (figures.isEmpty()) {
                plain.add(block);
            } else {
                html.append(context.html().blocks(plain)).append(list(block, figures));
                plain.clear();
                section = Optional.empty();
            }
            if (block instanceof Block.Heading heading) {
                section = Optional.of(heading);
                html.append(context.html().blocks(plain)).append(below(heading));
                plain.clear();
            }
        }
        return html.append(context.html().blocks(plain)).toString();
    }

    private String slug() {
        return page.slug().value();
    }

    private String below(Block.Heading heading) {
        return context.figures()
                .below(slug(), heading.id())
                .map(figure -> "<div class=\"form\">" + figure + "</div>\n")
                .orElse("");
    }

    /** The drawing of each item of a list, empty where there is none; no result when no item has one. */
    private List<String> beside(Block.Heading heading, Block block) {
        List<Block.Item> items = items(block);
        List<String> figures = new ArrayList<>();
        for (int number = 1; number <= items.size(); number++) {
            figures.add(context.figures().beside(slug(), heading.id(), number).orElse(""));
        }
        return figures.stream().allMatch(String::isEmpty) ? List.of() : figures;
    }

    /** The items of a tight list, which alone can have drawings; a numbered one must start at 1. */
    private static List<Block.Item> items(Block block) {
        if (block instanceof Block.NumberedList list && list.tight() && list.start() == 1) {
            return list.items();
        }
        return block instanceof Block.BulletList list && list.tight() ? list.items() : List.of();
    }

    private String list(Block block, List<String> figures) {
        String name = block instanceof Block.NumberedList ? "ol" : "ul";
        StringBuilder html = new StringBuilder("<" + name + " class=\"drawn\">\n");
        List<Block.Item> items = items(block);
        for (int i = 0; i < items.size(); i++) {
            html.append("<li><div><p>")
                    .append(context.html().item(items.get(i)))
                    .append("</p>");
            html.append(figures.get(i)).append("</div></li>\n");
        }
        return html.append("</").append(name).append(">\n").toString();
    }
}
