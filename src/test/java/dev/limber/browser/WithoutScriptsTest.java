package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.ShippedSite;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts only add: without them every page says the same and shows no control that would do nothing. */
class WithoutScriptsTest {
    private static final String TEXT = """
            () => {
              document.querySelectorAll('.print, noscript, #status, #results, #none, #notes, #facets, #keys, #first, .kept, .forget, [data-keep], [data-session-start]').forEach(e => e.remove());
              return document.getElementById('main').innerText.replace(/\\s+/g, ' ').trim();
            }""";
    private static final String CONTROLS = """
            () => [...document.querySelectorAll('button, input, select, textarea')]
              .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('form[action]'))
              .map(e => e.outerHTML.slice(0, 90))""";

    /** What the diary and plans show comes from the browser; DiaryTest and PlanTest say what they have without scripts. */
    static Stream<PageType> written() {
        return PageType.ofRing().filter(type -> type != PageType.DIARY && type != PageType.PLAN);
    }

    @ParameterizedTest
    @MethodSource("written")
    void everyPageIsWhole(PageType type) {
        try (Tab with = type.openIn(Tab.reading(Place.DISK));
                Tab without = Tab.at(Place.DISK, wishes -> wishes.setJavaScriptEnabled(false))) {
            without.open(type.path());
            assertThat(without.lines(CONTROLS))
                    .as("controls that would do nothing")
                    .isEmpty();
            String text = without.text(TEXT);
            assertThat(text).hasSizeGreaterThan(100).isEqualTo(with.text(TEXT));
            assertThat(without.complaints()).isEmpty();
        }
    }

    @Test
    void withScriptsTheControlsAreThere() {
        try (Tab tab = PageType.EXERCISE.openIn(Tab.at(Place.DISK))) {
            assertThat(tab.lines(CONTROLS))
                    .anyMatch(control -> control.contains("print"))
                    .anyMatch(control -> control.contains("tone"));
        }
    }

    @Test
    void theSearchPageNamesEveryPage() {
        Set<String> wanted = new TreeSet<>();
        for (String section : List.of("exercises", "routines", "conditions", "areas", "advice", "about")) {
            wanted.addAll(ShippedSite.pagesOf(section));
        }
        wanted.removeIf(ShippedSite::isBesideTheWay);
        try (Tab tab = Tab.at(Place.DISK, wishes -> wishes.setJavaScriptEnabled(false))) {
            tab.open("search.html");
            assertThat(tab.page().isVisible("noscript p, .az")).isTrue();
            assertThat(tab.lines("() => [...document.querySelectorAll('.az a')].map(a => a.getAttribute('href'))"))
                    .hasSizeGreaterThan(100)
                    .containsAll(wanted);
        }
    }
}
