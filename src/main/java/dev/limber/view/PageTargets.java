package dev.limber.view;

import dev.limber.html.LinkTargets;
import dev.limber.markup.AddressText;
import dev.limber.model.Address;
import dev.limber.model.AddressVisitor;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import dev.limber.model.SiteMap.Destination;
import dev.limber.plan.PlanCode;
import java.util.Map;
import java.util.Optional;

/** Resolves links and images in the text of one page to addresses relative to it. */
final class PageTargets implements LinkTargets, AddressVisitor<String> {
    private final Route route;
    private final Map<String, ImageTarget> images;
    private final Guide guide;
    private final SiteMap map;
    private final String path;

    PageTargets(Route route, Map<String, ImageTarget> images, Guide guide, SiteMap map) {
        this(route, images, guide, map, "content/" + route.from().replaceFirst("\\.html$", ".md"));
    }

    /** The targets of a text that stands in the file with this path. */
    private PageTargets(Route route, Map<String, ImageTarget> images, Guide guide, SiteMap map, String path) {
        this.path = path;
        this.route = route;
        this.images = images;
        this.guide = guide;
        this.map = map;
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
    public String toPlace(Address.ToPlace place) {
        Optional<Destination> found = map.find(place);
        String output = found.map(Destination::output).orElse(belowContent(place.path()));
        String query = place.query().isEmpty() ? "" : "?" + place.query();
        return route.to(output).address() + query + fragment(found, place.fragment());
    }

    @Override
    public String toPlan(Address.ToPlan plan) {
        return route.to(GeneratedPage.PLAN.output()).address() + "#" + PlanCode.plain(plan.code());
    }

    /** The id of a heading stays readable; what is meant in a file is only encoded. */
    private String fragment(Optional<Destination> found, String fragment) {
        if (fragment.isEmpty()) {
            return "";
        }
        boolean file = found.filter(there -> images.containsKey(there.path())).isPresent();
        return "#"
                + (file
                        ? AddressText.fragment(fragment)
                        : found.flatMap(there -> map.anchor(there, fragment)).orElse(fragment));
    }

    @Override
    public String anchor(Address.Anchor anchor) {
        Optional<Page> page = guide.byPath(path);
        String output = page.map(found -> found.info().output()).orElse(route.from());
        return (output.equals(route.from()) ? "" : route.to(output).address())
                + "#"
                + page.flatMap(found -> map.anchor(found, anchor.id())).orElse(anchor.id());
    }

    @Override
    public LinkTargets in(String other) {
        return new PageTargets(route, images, guide, map, other);
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
        return map.findFile(logicalPath)
                .map(found -> images.get(found.path()))
                .map(image -> new ImageTarget(route.to(image.src()).address(), image.width(), image.height()));
    }
}
