package dev.limber.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.limber.html.SpoiltMarkdownTest;

/** The long search of {@link SpoiltMarkdownTest}: {@code ./mvnw -Pfuzz test -Dtest=MarkdownFuzz}. */
class MarkdownFuzz {
    @FuzzTest(maxDuration = "10m")
    void bears(FuzzedDataProvider data) {
        SpoiltMarkdownTest.read(data.consumeRemainingAsString());
    }
}
