package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Says so when what a person sees was not looked at, and fails where it has to be. */
class BrowserTestsPresentTest {
    private static final String LEFT_OUT = "Browser tests LEFT OUT: no /usr/bin/chromium here, so the Maven profile"
            + " \"browser\" is off. Install Chromium, or name one by CHROMIUM=... and add -Pbrowser.";

    @Test
    void theBrowserTestsAreThereWhereTheyAreRequired() {
        if (isThere("com.microsoft.playwright.Playwright")) {
            assertThat(isThere("dev.limber.browser.Chromium"))
                    .as("the browser tests are compiled in the profile")
                    .isTrue();
            return;
        }
        System.err.println(LEFT_OUT);
        assertThat(System.getenv("LIMBER_BROWSER_REQUIRED")).as(LEFT_OUT).isNull();
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name, false, BrowserTestsPresentTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
