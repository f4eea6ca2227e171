package dev.limber.browser;

import dev.limber.ShippedSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader who follows every link from home sees the whole guide and no fault, from disk and from any folder. */
class EveryPageOpensTest {
    @ParameterizedTest
    @EnumSource
    void everyLinkFromHomeOnWorks(Place place) {
        new Crawl(ShippedSite.site(), place.base()).seesTheWholeGuideAndNoFault();
    }
}
