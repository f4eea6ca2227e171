package dev.limber.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.limber.search.SpoiltQueryTest;

/** The long search of {@link SpoiltQueryTest}: {@code ./mvnw -Pfuzz test -Dtest=QueryFuzz}. */
class QueryFuzz {
    @FuzzTest(maxDuration = "10m")
    void bears(FuzzedDataProvider data) {
        SpoiltQueryTest.read(data.consumeRemainingAsString());
    }
}
