package dev.limber.export.site;

import dev.limber.diagnostic.Span;
import dev.limber.markup.AddressText;
import dev.limber.model.Address;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Inline;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import dev.limber.model.SiteMap.Destination;
import dev.limber.model.Walk;
import dev.limber.plan.PlanCode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes addresses in the Markdown copy of a page that a browser or another program can follow: from the copy to another
 * copy, to a list or to a file. An address that is one already stays as it was typed.
 */
final class CopyLinks {
    private final SiteMap map;

    CopyLinks(SiteMap map) {
        this.map = map;
    }

    /** The addresses of a page to write anew, by where they stand. */
    Map<Span, String> in(Page page) {
        String[] lines = page.info().file().markdown().split("\n", -1);
        Map<Span, String> addresses = new TreeMap<>();
        for (Inline inline : Walk.inlines(page.info().body())) {
            inline.link()
                    .ifPresent(link -> link.address()
                            .place()
                            .flatMap(place -> address(page, place, map.find(place), at(lines, link.addressSpan())))
                            .or(() -> link.address().plan().map(plan -> address(page, plan)))
                            .ifPresent(address -> addresses.put(link.addressSpan(), address)));
            inline.image()
                    .ifPresent(image -> address(
                                    page,
                                    new Address.ToPlace(image.source(), "", ""),
                                    map.findFile(image.source()),
                                    at(lines, image.addressSpan()))
                            .ifPresent(address -> addresses.put(image.addressSpan(), address)));
        }
        return addresses;
    }

    private static String address(Page page, Address.ToPlan plan) {
        return AddressText.relative(page.info().output(), GeneratedPage.PLAN.output()) + "#"
                + PlanCode.plain(plan.code());
    }

    private static String at(String[] lines, Span span) {
        return span.textOn(lines[span.line() - 1]).orElse("");
    }

    private static Optional<String> address(
            Page page, Address.ToPlace place, Optional<Destination> found, String typed) {
        return found.filter(there -> typed.startsWith("/") || !place.path().equals(there.path()) || isMade(there))
                .map(there -> AddressText.typed(AddressText.relative(page.info().output(), target(there)))
                        + AddressText.typedTail(place.query(), place.fragment()));
    }

    private static String target(Destination there) {
        return isMade(there) || !there.output().endsWith(".html")
                ? there.output()
                : there.output().replaceFirst("\\.html$", ".md");
    }

    /** Whether it is a page without a Markdown copy. */
    private static boolean isMade(Destination there) {
        return there.page().isEmpty() && there.output().endsWith(".html");
    }
}
