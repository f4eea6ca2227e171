package dev.limber.check.links;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.model.Block;
import dev.limber.model.Located;
import dev.limber.model.Page;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that a heading exists that data names by its id. */
record HeadingCheck(Findings findings) {
    /**
     * @param page the page with the heading; empty where data names none that has headings
     * @param place where that page is named, such as {@code first in "pages"}
     */
    void check(Located<String> heading, Optional<Page> page, String place) {
        Set<String> ids = page.stream()
                .flatMap(there -> there.info().body().headings().stream())
                .map(Block.Heading::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!ids.contains(heading.value())) {
            findings.error(
                    Code.BROKEN_ANCHOR,
                    heading.span(),
                    page.map(there -> there.info().path()).orElse("What stands " + place) + " has no heading #"
                            + heading.value() + ".",
                    NearestName.advice(heading.value(), heading.span(), ids)
                            .orElse("Name the page with this heading " + place + "."));
        }
    }
}
