package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.limber.Ring;
import dev.limber.ShippedSite;
import dev.limber.asset.ScriptBundler;
import dev.limber.file.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every routine and every move of the guide is led from its start to its end by a clock of the test. */
class SessionLedTest {
    private static final String ENTRY = "theme/js/expected.js";

    /** What the doses of the open page come to; the clock of the session does not know this script. */
    private static final String EXPECTED = """
            import { cuesOf } from "./session/cues.js";
            import { readParts } from "./session/dose.js";
            import { phasesOf } from "./session/phases.js";

            const TONES = { start: 1, end: 2, swap: 3, tick: 1, half: 2, minute: 3 };

            function expected(rules) {
              const items = [...document.querySelectorAll('article.move .plan > ol > li')];
              const ways = items.length
                ? items.map(item => [...item.querySelectorAll('.way')].pop()) : [document.querySelector('article.move')];
              const entries = ways.map(({ dataset }) =>
                ({ doses: readParts(dataset.dose).map(part => part.dose), height: dataset.place || '' }));
              const phases = phasesOf(entries, rules, { ready: rules.ready, goesOn: true });
              const tones = [];
              let from = 0;
              const lines = phases.map((phase, i) => {
                cuesOf(phases, i).filter(({ ms, cue }) => ms < phase.ms || cue === 'end' && ms === phase.ms).forEach(
                  ({ ms, cue }) => { for (let tone = 0; tone < TONES[cue]; tone++) tones.push(from + ms + 200 * tone); });
                const { kind, entry, set, rep, side } = phase;
                const line = from + ' ' + [kind, entry + 1, set, rep, side].join(' ');
                from += phase.ms;
                return line;
              });
              return { lines: [...lines, String(from)], tones: tones.sort((a, b) => a - b).map(String) };
            }

            window.expected = expected(window.limberWords.session.rules);
            """;

    static Stream<String> routines() {
        return Ring.only(
                path -> path.contains("flare-up") || path.contains("neck-and"),
                ShippedSite.pagesOf("routines").stream());
    }

    /** With sides in turn, of several parts, and with a swap; all moves that a clock can lead with {@code -Pall}. */
    static Stream<String> moves() {
        List<String> inner = List.of("bird-dog", "neck-and-shoulder-yoga", "hamstring-stretch");
        return Ring.only(path -> inner.stream().anyMatch(path::contains), ledMoves());
    }

    /** The pages of moves that a clock can lead. */
    static Stream<String> ledMoves() {
        return ShippedSite.pages().entrySet().stream()
                .filter(page -> page.getKey().startsWith("exercises/"))
                .filter(page ->
                        !page.getValue().select("[data-session-start='']").isEmpty())
                .map(page -> page.getKey());
    }

    @ParameterizedTest
    @MethodSource({"routines", "moves"})
    void aSessionDoesWhatItsPageSaysInTheTimeThatItNames(String path) throws IOException {
        try (SessionTab session = SessionTab.at(Place.DISK).kept("session-set", "{\"goesOn\":true}")) {
            session.lead(path);
            session.tab().run("() => {" + bundled() + "}");
            List<String> expected = session.tab().lines("() => expected.lines");
            long whole = Long.parseLong(expected.get(expected.size() - 1));
            session.run(whole + 1000);
            assertThat(session.data("phase")).isEqualTo("done");
            List<String> phases = session.log(
                    "phases.filter(p => !p.text.startsWith('done'))", "(one.at - log.phases[0].at) + ' ' + one.text");
            assertThat(phases).containsExactlyElementsOf(expected.subList(0, expected.size() - 1));
            assertThat(timeOf(expected, path.startsWith("exercises/") ? "ready" : "ready|next"))
                    .isEqualTo(1000 * secondsOf(path));
            if (path.startsWith("routines/")) {
                assertThat(timeOf(expected, "ready") / 60_000.0 - minutesOf(path))
                        .isBetween(-0.5, 0.5);
            }
            assertThat(session.log("tones.filter(t => !t.silenced)", "Math.round(one.at - log.phases[0].at)"))
                    .containsExactlyInAnyOrderElementsOf(session.tab().lines("() => expected.tones"));
            tellsEachPhaseOnceAndNotTooOften(session);
            assertThat(session.complaints()).isEmpty();
        }
    }

    /** The time of all phases but some. */
    private static long timeOf(List<String> phases, String without) {
        long sum = 0;
        for (int i = 1; i < phases.size(); i++) {
            String[] phase = phases.get(i - 1).split(" ");
            if (!phase[1].matches(without)) {
                sum += Long.parseLong(phases.get(i).split(" ")[0]) - Long.parseLong(phase[0]);
            }
        }
        return sum;
    }

    /** The seconds of the data, which Java reckons without the script; of a routine without the time between moves. */
    private static long secondsOf(String path) throws IOException {
        String list = path.startsWith("exercises/") ? "exercises" : "routines";
        JsonNode all = new ObjectMapper()
                .readTree(ShippedSite.text("data/" + list + ".json"))
                .get(list);
        JsonNode page = StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get("page").asText().equals(path))
                .findFirst()
                .orElseThrow();
        return page.has("moves")
                ? StreamSupport.stream(page.get("moves").spliterator(), false)
                        .mapToLong(SessionLedTest::secondsOf)
                        .sum()
                : page.at("/start/seconds").asLong();
    }

    /** Of a choice, the longer way. */
    private static long secondsOf(JsonNode move) {
        return move.has("between")
                ? StreamSupport.stream(move.get("between").spliterator(), false)
                        .mapToLong(SessionLedTest::secondsOf)
                        .max()
                        .orElseThrow()
                : move.at("/dose/seconds").asLong();
    }

    private static int minutesOf(String path) {
        Matcher minutes = Pattern.compile("about (\\d+) minutes")
                .matcher(ShippedSite.pages().get(path).text());
        assertThat(minutes.find()).isTrue();
        return Integer.parseInt(minutes.group(1));
    }

    private static void tellsEachPhaseOnceAndNotTooOften(SessionTab session) {
        List<String> told = session.log("told", "one.phase + ': ' + one.text");
        assertThat(told).isNotEmpty().doesNotHaveDuplicates();
        List<String> times = session.log("told", "one.at");
        for (int i = 1; i < times.size(); i++) {
            assertThat(Long.parseLong(times.get(i)) - Long.parseLong(times.get(i - 1)))
                    .as(told.get(i))
                    .isGreaterThanOrEqualTo(4000);
        }
    }

    private static String bundled() {
        return ScriptBundler.bundle(ENTRY, SessionLedTest::script).value();
    }

    private static Optional<SourceFile> script(String path) {
        try {
            byte[] text =
                    path.equals(ENTRY) ? EXPECTED.getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(Path.of(path));
            return Optional.of(new SourceFile(path, text));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
