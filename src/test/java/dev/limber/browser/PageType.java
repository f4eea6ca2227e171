package dev.limber.browser;

/** One page of every shape that the guide has. */
enum PageType {
    HOME("index.html"),
    EXERCISE("exercises/bird-dog.html"),
    EXERCISE_IN_ANOTHER_POSITION("exercises/cat-cow.html"),
    ACTIVITY("exercises/walking.html"),
    EXERCISES("exercises/index.html"),
    AREA("areas/lower-back.html"),
    AREAS("areas/index.html"),
    POSITION("positions/sitting.html"),
    KIND("kinds/strength.html"),
    EQUIPMENT("equipment/chair.html"),
    ROUTINE("routines/flare-up.html"),
    ROUTINES("routines/index.html"),
    CONDITION("conditions/pregnancy.html"),
    CONDITIONS("conditions/index.html"),
    ADVICE("advice/evidence.html"),
    ADVICE_WITH_CALLOUTS("advice/how-to-use.html"),
    HELP("advice/see-a-doctor.html"),
    ABOUT("about/about.html"),
    SEARCH("search.html"),
    SEARCH_WITH_RESULTS("search.html?q=sciatica"),
    SEARCH_WITHOUT_RESULTS("search.html?q=zzzzqq"),
    SEARCH_WITH_HELP_FIRST("search.html?q=cannot+pee+hamstirng&position=sitting"),
    GLOSSARY("glossary.html"),
    SOURCES("sources.html"),
    PROFILE("profile.html"),
    LOST("404.html");

    private final String path;

    PageType(String path) {
        this.path = path;
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
        tab.run("() => document.fonts.ready.then(() => 0)");
        return tab;
    }
}
