package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.limber.Ring;
import dev.limber.browser.AxeTest.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What holds for the shipped guide holds for a second one, for the documentation, and under a theme of one's own. */
class OtherGuidesTest {
    private static final String STYLE = """
            selector => { const s = getComputedStyle(document.querySelector(selector));
              return [s.backgroundColor, s.color, s.borderTopLeftRadius, s.fontFamily].join(' | '); }""";

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnAnyShapeOfPage(OtherGuide guide) {
        List<String> found = new ArrayList<>();
        try (Tab tab = Tab.at(guide.base(Place.FOLDER))) {
            for (String path : Ring.first(3, guide.shapes().stream()).toList()) {
                PageType.open(path, tab);
                AxeTest.violations(tab, View.ofRing(), "").forEach(one -> found.add(path + " " + one));
                tab.lines(Measures.CUT).forEach(one -> found.add(path + " cut: " + one));
            }
            assertThat(tab.complaints()).isEmpty();
        }
        assertThat(found).isEmpty();
    }

    @Ring.Outer
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SEA")
    void everyLinkWorksFromDiskAndFromAFolder(OtherGuide guide) {
        new Crawl(guide.site(), guide.base(Place.DISK)).seesTheWholeGuideAndNoFault();
        new Crawl(guide.site(), guide.base(Place.FOLDER)).seesTheWholeGuideAndNoFault();
    }

    @Ring.Outer
    @Test
    void everyPageIsValidHtml() throws Exception {
        assertThat(CheckerTest.messages(
                        Arrays.stream(OtherGuide.values()).map(OtherGuide::site).toArray(dev.limber.BuiltSite[]::new)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KNEES,squat,exercises/half-squat.html",
        "DOCUMENTATION,unknown key,diagnostics.html",
        "DOCUMENTATION,low contrast,diagnostics.html",
        "DOCUMENTATION,own theme,theming.html",
        "DOCUMENTATION,manifest,decisions/0003-manifest-as-text.html",
    })
    void searchFindsWhatIsAskedFor(OtherGuide guide, String query, String expected) {
        for (Place place : Ring.first(1, Stream.of(Place.FOLDER, Place.DISK)).toList()) {
            try (Tab tab = Tab.at(guide.base(place))) {
                PageType.open("search.html?q=" + query.replace(' ', '+'), tab);
                assertThat(tab.lines("() => [...document.querySelectorAll('#results li')].slice(0, 3).map(li =>"
                                + " li.querySelector('a').getAttribute('href'))"))
                        .as(query)
                        .anyMatch(found -> found.contains(expected));
                assertThat(tab.complaints()).isEmpty();
            }
        }
    }

    @Test
    void tokensCountInTheLightInTheDarkAndWhenChosenButNotOnPaper() {
        try (Tab tab = Tab.at(OtherGuide.SEA.base(Place.DISK))) {
            Page page = PageType.open("advice/first.html", tab).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            assertThat(style(tab, "body")).startsWith("rgb(242, 246, 251)").contains("Georgia");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(style(tab, "body")).startsWith("rgb(12, 20, 29)");
            tab.run("() => { document.documentElement.dataset.theme = 'light'; }");
            assertThat(style(tab, "body")).startsWith("rgb(242, 246, 251)");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            tab.run("() => { document.documentElement.dataset.theme = 'dark'; }");
            assertThat(style(tab, "body")).startsWith("rgb(12, 20, 29)");
            assertThat(style(tab, ".prose p a")).contains("rgb(158, 203, 255)");
            assertThat(style(tab, ".pager a")).contains("| 2px |");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(style(tab, "body")).startsWith("rgb(255, 255, 255) | rgb(0, 0, 0)");
        }
    }

    private static String style(Tab tab, String selector) {
        return String.valueOf(tab.run(STYLE, selector));
    }
}
