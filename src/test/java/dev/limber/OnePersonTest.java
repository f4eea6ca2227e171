package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a routine draws one person, whoever its moves are drawn with on pages of their own. */
class OnePersonTest {
    private static final Pattern PERSON = Pattern.compile("class=\"?fig (p[a-d])\\b");
    private static final String POSE = "poses:\n  - { id: stand, steps: [1], text: Standing tall., from: standing }\n";
    private static final String MORNING = "content/routines/morning.md";

    @TempDir
    Path folder;

    private static Set<String> persons(String page) {
        Set<String> persons = new TreeSet<>();
        Matcher drawn = PERSON.matcher(page);
        while (drawn.find()) {
            persons.add(drawn.group(1));
        }
        return persons;
    }

    private GuideRun built(String card) {
        GuideRun guide = GuideRun.of("knees", folder)
                .write("content/exercises/half-squat.figure.yaml", "person: joe\n" + POSE)
                .write("content/exercises/straight-leg-lift.figure.yaml", "person: ruth\n" + POSE)
                .replace(MORNING, "times-a-day: 1\n", "times-a-day: 1\n" + card);
        assertThat(guide.run("build").diagnostics()).isEmpty();
        return guide;
    }

    @Test
    void itIsThePersonOfTheFirstMoveWhereTheRoutineHasNoCard() {
        GuideRun guide = built("");
        assertThat(persons(guide.page("routines/morning.html"))).containsExactly("pc");
        assertThat(persons(guide.page("exercises/half-squat.html"))).contains("pd");
    }

    @Test
    void itIsThePersonOfTheCardWhereThereIsOne() {
        assertThat(persons(built("figure: half-squat\n").page("routines/morning.html")))
                .containsExactly("pd");
    }

    @Test
    void eachShippedRoutineHasOne() {
        assertThat(ShippedSite.pagesOf("routines"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(persons(ShippedSite.text(page))).hasSize(1));
    }
}
