package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any guide has sessions in its own words, and a session asks nobody but its guide. */
class SessionAnyGuideTest {
    private static final Pattern OF_BACKS = Pattern.compile(
            "\\b(spin(e|al)|lumbar|vertebra\\w*|sciatica|bird.?dog|cat.?cow|cobra|easeback|backache|back pain|your back)\\b");

    @Test
    void aGuideAboutKneesHasASessionInItsOwnWords() {
        try (SessionTab session = SessionTab.at(OtherGuide.KNEES.base(Place.DISK))) {
            session.lead("exercises/half-squat.html");
            assertThat(session.data("phase")).isEqualTo("ready");
            session.run(3_600_000);
            assertThat(session.data("phase")).isEqualTo("done");
            assertThat(session.text().toLowerCase(Locale.ROOT)).doesNotContainPattern("\\bback\\b(?! (again|in))");
            assertThat(session.complaints()).isEmpty();
        }
    }

    @Test
    void noCodeOfASessionKnowsAWordAboutBacks() throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder : List.of("theme/js", "theme/css/session.css", "src/main/java/dev/limber/view")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(SessionAnyGuideTest::isOfSessions).toList()) {
                    Matcher word = OF_BACKS.matcher(Files.readString(file).toLowerCase(Locale.ROOT));
                    while (word.find()) {
                        found.add(file + ": " + word.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isOfSessions(Path file) {
        return Files.isRegularFile(file)
                && (file.startsWith("theme")
                        || file.getFileName().toString().matches("(Session|Dose|ScriptWords|Paced).*"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DISK", "FOLDER"})
    void aWholeSessionWithItsDiaryEntryAsksForNothingButTheGuidesFiles(Place place) {
        List<String> asked = new ArrayList<>();
        try (SessionTab session = SessionTab.at(place).ticked("pregnancy")) {
            session.page()
                    .onRequest(request -> asked.add(request.method() + " " + request.url() + " " + request.postData()));
            session.lead("exercises/walking.html").run(400_000);
            assertThat(session.data("phase")).isEqualTo("done");
            session.page().click(".scale label >> nth=2");
            session.page().fill("[data-session] textarea", "unseen words");
            session.page().click("[data-session] button >> text=Keep in my diary");
            session.page().click("[data-session-end]");
            session.waitUntilClosed();
            assertThat(asked)
                    .hasSizeGreaterThan(2)
                    .allMatch(one -> one.startsWith("GET " + place.base()) && one.endsWith(" null"))
                    .noneMatch(one -> one.contains("?") || one.contains("unseen") || one.contains("pregnancy"));
            assertThat(session.tab().text("() => Object.values(localStorage).join()"))
                    .contains("unseen words");
            assertThat(session.complaints()).isEmpty();
        }
    }
}
