package dev.limber.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.limber.frontmatter.SpoiltFrontMatterTest;

/** The long search of {@link SpoiltFrontMatterTest}: {@code ./mvnw -Pfuzz test -Dtest=FrontMatterFuzz}. */
class FrontMatterFuzz {
    @FuzzTest(maxDuration = "10m")
    void bears(FuzzedDataProvider data) {
        SpoiltFrontMatterTest.read(data.consumeRemainingAsString());
    }
}
