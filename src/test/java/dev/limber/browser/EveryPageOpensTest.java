package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.Ring;
import dev.limber.ShippedSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader sees the whole guide and no fault, from disk and from any folder. */
class EveryPageOpensTest {
    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void everyKindOfPageOpensWithoutAFault(Place place) {
        try (Tab tab = Tab.at(place)) {
            PageType.ofRing().forEach(type -> {
                type.openIn(tab);
                assertThat(tab.complaints()).as(type.path()).isEmpty();
            });
            assertThat(tab.context().cookies()).isEmpty();
        }
    }

    @Ring.Outer
    @ParameterizedTest
    @EnumSource
    void everyLinkFromHomeOnWorks(Place place) {
        new Crawl(ShippedSite.site(), place.base()).seesTheWholeGuideAndNoFault();
    }
}
