package dev.limber.view;

import dev.limber.html.LinkTargets;
import dev.limber.model.Address;
import dev.limber.model.AddressVisitor;
import dev.limber.model.Guide;
import java.util.Map;
import java.util.Optional;

/** Resolves links and images in the text of one page to addresses relative to it. */
final class PageTargets implements LinkTargets, AddressVisitor<String> {
    private final Route route;
    private final Map<String, ImageTarget> images;
    private final Guide guide;

    PageTargets(Route route, Map<String, ImageTarget> images, Guide guide) {
        this.route = route;
        this.images = images;
        this.guide = guide;
    }

    @Override
    public String href(Address address) {
        return address.accept(this);
    }

    @Override
    public String external(Address.External external) {
        return external.url();
    }

    @Override
    public String toPage(Address.ToPage page) {
        String output = belowContent(page.path()).replaceFirst("\\.md$", ".html");
        return route.to(output).address() + (page.anchor().isEmpty() ? "" : "#" + page.anchor());
    }

    @Override
    public String anchor(Address.Anchor anchor) {
        return "#" + anchor.id();
    }

    @Override
    public String toFile(Address.ToFile file) {
        return route.to(belowContent(file.path())).address();
    }

    private static String belowContent(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    @Override
    public String term(String term) {
        return route.to("glossary.html").address()
                + guide.entry(term).map(entry -> "#" + entry.id()).orElse("");
    }

    @Override
    public Optional<ImageTarget> image(String logicalPath) {
        return Optional.ofNullable(images.get(logicalPath))
                .map(image -> new ImageTarget(route.to(image.src()).address(), image.width(), image.height()));
    }
}
