package dev.limber.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.limber.figure.SpoiltFigureTest;

/** The long search of {@link SpoiltFigureTest}: {@code ./mvnw -Pfuzz test -Dtest=FigureFuzz}. */
class FigureFuzz {
    @FuzzTest(maxDuration = "10m")
    void bears(FuzzedDataProvider data) {
        SpoiltFigureTest.read(data.consumeRemainingAsString());
    }
}
