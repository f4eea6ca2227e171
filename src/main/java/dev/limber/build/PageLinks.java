package dev.limber.build;

import dev.limber.asset.ImageSize;
import dev.limber.file.SourceTree;
import dev.limber.html.LinkTargets;
import dev.limber.model.Address;
import dev.limber.model.GeneratedPage;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where links and pictures of one page lead; {@code address} turns an output path into an address on that page. */
record PageLinks(SourceTree tree, UnaryOperator<String> address) implements LinkTargets {
    private static final String CONTENT = "content/";

    @Override
    public String href(Address target) {
        if (target instanceof Address.External external) {
            return external.url();
        } else if (target instanceof Address.Anchor anchor) {
            return "#" + anchor.id();
        } else if (target instanceof Address.ToPage page) {
            String href = address.apply(output(page.path()).replaceFirst("\\.md$", ".html"));
            return page.anchor().isEmpty() ? href : href + "#" + page.anchor();
        } else if (target instanceof Address.ToFile file) {
            return address.apply(output(file.path()));
        }
        throw new IllegalStateException("unknown address " + target);
    }

    @Override
    public String term(String term) {
        return address.apply(GeneratedPage.GLOSSARY.output());
    }

    @Override
    public Optional<ImageTarget> image(String logicalPath) {
        return tree.file(logicalPath).map(file -> {
            ImageSize size = ImageSize.of(file).orElse(new ImageSize(0, 0));
            return new ImageTarget(address.apply(output(logicalPath)), size.width(), size.height());
        });
    }

    static String output(String logicalPath) {
        return logicalPath.startsWith(CONTENT) ? logicalPath.substring(CONTENT.length()) : logicalPath;
    }
}
