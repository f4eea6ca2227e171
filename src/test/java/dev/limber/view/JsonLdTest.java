package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.view.page.ExerciseView;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLdTest {
    private static final String PAGE = "exercises/heel-slide.html";
    private final Knees knees = new Knees();

    private String data(Optional<String> baseUrl) {
        return ((ExerciseView) knees.view(PAGE, baseUrl).model())
                .frame()
                .head()
                .jsonLd()
                .text();
    }

    @Test
    void aMoveIsAMedicalPageAboutAnExercisePlan() {
        assertThat(data(Optional.empty()))
                .contains("\"@type\":\"MedicalWebPage\"")
                .contains(
                        "\"mainEntity\":[{\"@type\":\"ExercisePlan\",\"name\":\"Heel slide\",\"exerciseType\":\"Strength\"")
                .contains("\"repetitions\":6,\"activityDuration\":\"PT5S\"")
                .contains("\"activityFrequency\":\"Once a day, 3 days a week\"")
                .contains("\"associatedAnatomy\":[{\"@type\":\"Muscle\",\"name\":\"Thigh muscles\"}]")
                .contains(
                        "\"citation\":[{\"@type\":\"CreativeWork\",\"name\":\"Knee pain\",\"url\":\"https://nhs.uk/k\"");
    }

    @Test
    void nobodyReviewedWhatNobodyReviewed() {
        assertThat(data(Optional.empty())).doesNotContain("reviewedBy");
    }

    @Test
    void aReviewThatHappenedIsNamed() {
        knees.replace(
                "exercises/heel-slide.md",
                "clinical-review: none",
                "clinical-review: { by: Ada Lee, role: physiotherapist, date: 2026-10-01 }");
        assertThat(data(Optional.empty()))
                .contains(
                        "\"reviewedBy\":{\"@type\":\"Person\",\"name\":\"Ada Lee\",\"jobTitle\":\"physiotherapist\"}");
    }

    @Test
    void addressesNeedABaseUrl() {
        assertThat(data(Optional.empty()))
                .doesNotContain("\"url\":\"https://example.org")
                .doesNotContain("\"item\"");
        assertThat(data(Optional.of("https://example.org/k/")))
                .contains("\"url\":\"https://example.org/k/" + PAGE + "\"")
                .contains("\"item\":\"https://example.org/k/exercises/index.html\"");
    }

    @Test
    void textCannotEndTheScript() {
        knees.replace("exercises/heel-slide.md", "title: Heel slide", "title: \"</script><b>\"");
        assertThat(data(Optional.empty())).doesNotContain("</script");
    }
}
