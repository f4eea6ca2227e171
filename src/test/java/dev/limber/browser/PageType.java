package dev.limber.browser;

import dev.limber.Ring;
import java.util.stream.Stream;

/** One page of every shape that the guide has; those with {@code true} stand for their kind in the inner ring. */
enum PageType {
    HOME("index.html", true),
    EXERCISE("exercises/bird-dog.html", true),
    EXERCISE_IN_ANOTHER_POSITION("exercises/cat-cow.html"),
    ACTIVITY("exercises/walking.html"),
    EXERCISES("exercises/index.html", true),
    AREA("areas/lower-back.html", true),
    AREAS("areas/index.html"),
    POSITION("positions/sitting.html"),
    KIND("kinds/strength.html"),
    EQUIPMENT("equipment/chair.html"),
    ROUTINE("routines/flare-up.html", true),
    ROUTINES("routines/index.html"),
    CONDITION("conditions/pregnancy.html", true),
    CONDITIONS("conditions/index.html"),
    ADVICE("advice/evidence.html"),
    ADVICE_WITH_CALLOUTS("advice/how-to-use.html", true),
    HELP("advice/see-a-doctor.html"),
    ABOUT("about/about.html"),
    SEARCH("search.html"),
    SEARCH_WITH_RESULTS("search.html?q=sciatica"),
    SEARCH_WITHOUT_RESULTS("search.html?q=zzzzqq"),
    SEARCH_WITH_HELP_FIRST("search.html?q=cannot+pee+hamstirng&position=sitting", true),
    GLOSSARY("glossary.html", true),
    SOURCES("sources.html", true),
    PROFILE("profile.html", true),
    DIARY("diary.html", true),
    PLAN("plan.html", true),
    OFFLINE("offline.html", true),
    LOST("404.html", true);

    private final String path;
    private final boolean inner;

    PageType(String path) {
        this(path, false);
    }

    /** @param inner whether it stands for its kind when not all pages are looked at */
    PageType(String path, boolean inner) {
        this.path = path;
        this.inner = inner;
    }

    /** One page of each kind, or all shapes with {@code -Pall}. */
    static Stream<PageType> ofRing() {
        return Ring.only(type -> type.inner, Stream.of(values()));
    }

    String path() {
        return path;
    }

    boolean isSearch() {
        return path.startsWith("search.html");
    }

    /** A selector of what another page shows in just the same way: the long list below every answer of the search. */
    String lookedAtElsewhere() {
        return isSearch() && this != SEARCH ? ".az" : "";
    }

    /** Opens the page and waits until nothing more comes. */
    Tab openIn(Tab tab) {
        return open(path, tab);
    }

    static Tab open(String path, Tab tab) {
        tab.open(path);
        if (path.contains("?q=")) {
            tab.page().waitForFunction("() => document.getElementById('status').textContent !== ''");
            // The list below waits for the answer above it, unseen and out of the reach of Tab.
            tab.page()
                    .waitForFunction("() => getComputedStyle(document.querySelector('.az')).visibility === 'visible'");
        }
        if (path.startsWith("plan.html")) {
            tab.page().waitForSelector("[data-ready]");
        }
        if (path.startsWith("offline.html")) {
            tab.page()
                    .waitForFunction(
                            "() => document.querySelector('#keep:not([hidden]), #cannot:not([hidden])') !== null");
        }
        tab.run("() => document.fonts.ready.then(() => 0)");
        return tab;
    }
}
