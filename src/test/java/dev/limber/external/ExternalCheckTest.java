package dev.limber.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsServer;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.pipeline.BuildSettings;
import dev.limber.pipeline.GuideReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guide is told about the addresses it leads to, by a host on this machine that misbehaves. */
class ExternalCheckTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ExternalSettings PATIENT =
            new ExternalSettings(7, Duration.ofHours(1), Duration.ofMinutes(10), Duration.ofSeconds(1), 6, true);
    private static final ExternalSettings HASTY =
            new ExternalSettings(7, Duration.ofHours(1), Duration.ofMillis(300), Duration.ofSeconds(1), 6, true);

    private final OddServer server = new OddServer();
    private final List<Long> pauses = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    private static SourceTree guide(String... addresses) {
        StringBuilder sources = new StringBuilder();
        for (int i = 0; i < addresses.length; i++) {
            sources.append("s" + i + ": { title: T, publisher: P, grade: review, url: \"" + addresses[i] + "\" }\n");
        }
        return SourceTree.of(List.of(
                file("content/guide.yaml", "title: G\nlanguage: en-GB\n"),
                file("content/sources.yaml", sources.toString()),
                file("content/index.md", "---\ntitle: Home\nsummary: S.\n---\nWords.\n")));
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private ExternalCheck.Result check(ExternalSettings settings, Instant now, String log, SourceTree tree) {
        BuildSettings build = new BuildSettings(Optional.empty(), true, 1, LocalDate.of(2026, 11, 22));
        try {
            return new ExternalCheck(settings, time -> pauses.add(time.toSeconds()), () -> now)
                    .check(new GuideReader(build).read(tree).value(), tree, log);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> told(ExternalSettings settings, String... addresses) {
        return check(settings, NOON, "", guide(addresses)).diagnostics().stream()
                .map(this::line)
                .toList();
    }

    private String line(Diagnostic found) {
        return (found.severity().word() + " " + found.code().word() + ": " + found.message() + " | " + found.hint())
                .replace(server.url(""), "HOST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/gone|error external-gone: nothing is at this address any more: it answers 404",
                "/gone-410|error external-gone: nothing is at this address any more: it answers 410",
                "/moved-to-nothing|error external-gone: nothing is at this address any more: it answers 404",
                "/moved|warning external-moved: this address has moved for good § Write HOST/ok",
                "/moved-308|warning external-moved: this address has moved for good § Write HOST/ok",
                "/moved-twice|warning external-moved: this address has moved for good § Write HOST/ok",
                "/moved-then-for-now|warning external-moved: this address has moved for good § Write HOST/for-now",
                "/moved#part|warning external-moved: this address has moved for good § Write HOST/ok#part",
                "/circle|warning external-unreachable: this address could not be reached: it leads on and on, or in a circle",
                "/to-nonsense|warning external-unreachable: this address could not be reached: it leads to something that is no",
                "/to-a-file|warning external-private: this address was not asked: it does not lead to the web",
                "/barred|note external-barred: this address does not answer programs: it answers 403",
                "/ill|warning external-unreachable: this address could not be reached: it answers 503",
                "/busy-for-hours|warning external-unreachable: this address could not be reached: it answers 429",
            })
    void whatIsWrongIsTold(String path, String expected) {
        assertThat(told(PATIENT, server.url(path)))
                .singleElement()
                .asString()
                .startsWith(expected.replace(" § ", " | "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ok", "/for-now", "/no-head", "/head-404", "/busy-once", "/busy-until", "/ill-once", "/endless"
            })
    void whatIsThereIsNotTold(String path) {
        assertThat(told(PATIENT, server.url(path))).isEmpty();
    }

    @Test
    void aHostIsLeftAloneAsLongAsItAsks() {
        told(PATIENT, server.url("/busy-once"));
        assertThat(pauses).containsExactly(7L);
        pauses.clear();
        told(PATIENT, server.url("/busy-until"));
        assertThat(pauses).containsExactly(9L);
        pauses.clear();
        told(PATIENT, server.url("/busy-for-hours"));
        assertThat(pauses).isEmpty();
        assertThat(server.asked()).filteredOn("HEAD /busy-for-hours"::equals).hasSize(1);
    }

    @Test
    void retriesWaitLongerEachTimeAndEnd() {
        told(PATIENT, server.url("/ill"));
        assertThat(pauses).containsExactly(1L, 2L);
        assertThat(server.asked()).filteredOn("GET /ill"::equals).hasSize(3);
    }

    @Test
    void aGetFollowsOnlyWhereAHeadWasRefused() {
        told(PATIENT, server.url("/ok"), server.url("/no-head"));
        assertThat(server.asked()).containsExactlyInAnyOrder("HEAD /ok", "HEAD /no-head", "GET /no-head");
    }

    @Test
    void aHostThatNeverAnswersIsGivenUp() {
        assertThat(told(HASTY, server.url("/slow")))
                .singleElement()
                .asString()
                .startsWith("warning external-unreachable: this address could not be reached: it gave no answer");
        assertThat(pauses).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000\u0001\u0002\r\n\r\n",
                "HTTP/1.1 two hundred\r\n\r\n",
                "HTTP/1.1 200 OK\r\n: \r\nnonsense"
            })
    void whatIsNoAnswerIsAnOutage(String bytes) throws Exception {
        assertThat(told(PATIENT, server.saying(bytes)))
                .singleElement()
                .asString()
                .startsWith(
                        "warning external-unreachable: this address could not be reached: it breaks the connection off");
    }

    @Test
    void aPortThatIsClosedIsAnOutage() throws Exception {
        assertThat(told(PATIENT, OddServer.closed())).singleElement().asString().contains("it takes no connection");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTaken(@TempDir Path folder) throws Exception {
        HttpsServer https = OddServer.selfSigned(folder);
        try {
            assertThat(told(PATIENT, "https://127.0.0.1:" + https.getAddress().getPort() + "/"))
                    .singleElement()
                    .asString()
                    .contains("warning external-unreachable", "its certificate does not hold");
            assertThat(pauses).isEmpty();
        } finally {
            https.stop(0);
        }
    }

    @Test
    void eachPlaceIsTold() {
        String gone = server.url("/gone");
        SourceTree tree = guide(gone);
        SourceTree linked = SourceTree.of(List.of(
                tree.file("content/guide.yaml").orElseThrow(),
                tree.file("content/sources.yaml").orElseThrow(),
                file("content/index.md", "---\ntitle: Home\nsummary: S.\n---\nRead [this](" + gone + ") too.\n")));
        assertThat(check(PATIENT, NOON, "", linked).diagnostics())
                .extracting(found -> found.span().file() + ":" + found.span().line() + ":"
                        + found.span().column())
                .containsExactly("content/index.md:5:13", "content/sources.yaml:1:51");
        assertThat(server.asked()).containsExactly("HEAD /gone", "GET /gone");
    }

    @Test
    void oneHostIsAskedOneThingAtATimeWithAPauseBetween() {
        told(PATIENT, server.url("/ok"), server.url("/a"), server.url("/b"), server.url("/c"));
        assertThat(server.asked()).hasSize(4);
        assertThat(server.most()).isEqualTo(1);
        assertThat(pauses).containsExactly(1L, 1L, 1L);
    }

    @Test
    void whenTimeIsOverThatIsSaidOnce() {
        ExternalSettings over = new ExternalSettings(7, Duration.ZERO, Duration.ofSeconds(1), Duration.ZERO, 6, true);
        assertThat(told(over, server.url("/ok"), server.url("/gone")))
                .singleElement()
                .asString()
                .startsWith("warning external-unreachable: time was over before 2 addresses were asked");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void goodAnswersAreRememberedForSomeDays() {
        SourceTree tree = guide(server.url("/ok"), server.url("/moved"), server.url("/gone"), server.url("/ill"));
        ExternalCheck.Result first = check(PATIENT, NOON, "", tree);
        server.asked().clear();
        ExternalCheck.Result soon = check(PATIENT, NOON.plus(Duration.ofDays(6)), first.log(), tree);
        assertThat(server.asked()).doesNotContain("HEAD /ok", "HEAD /moved").contains("HEAD /gone", "HEAD /ill");
        assertThat(soon.remembered()).isEqualTo(2);
        assertThat(soon.diagnostics().stream().map(this::line))
                .isEqualTo(first.diagnostics().stream().map(this::line).toList());
        assertThat(soon.log()).isEqualTo(first.log());
        server.asked().clear();
        ExternalCheck.Result late = check(PATIENT, NOON.plus(Duration.ofDays(7)), first.log(), tree);
        assertThat(server.asked()).contains("HEAD /ok", "HEAD /moved");
        assertThat(late.remembered()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "2026-11-22T12:00:00Z\tFOUND\t\t",
                "yesterday\tFOUND\t\tADDRESS",
                "2026-11-22T12:00:00Z\tGONE\t\tADDRESS",
                "2026-11-22T12:00:00Z\tNEVER\t\tADDRESS",
                "2026-11-22T12:00:01Z\tFOUND\t\tADDRESS"
            })
    void aLogThatSaysNothingOfUseIsNoLog(String log) {
        String ok = server.url("/ok");
        check(PATIENT, NOON, log.replace("ADDRESS", ok), guide(ok));
        assertThat(server.asked()).containsExactly("HEAD /ok");
    }

    @Test
    void whatNobodyMentionsAnyMoreIsForgotten() {
        String log = "2026-11-22T11:00:00Z\tFOUND\t\t" + server.url("/old") + "\n";
        assertThat(check(PATIENT, NOON, log, guide(server.url("/ok"))).log())
                .doesNotContain("/old")
                .contains("/ok");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/ok",
                "http://localhost:PORT/ok",
                "http://[::1]:PORT/ok",
                "http://0.0.0.0:PORT/ok",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/latest/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]:PORT/ok",
                "http://100.64.0.1/",
                "http://2130706433:PORT/ok"
            })
    void thisMachineAndPrivateNetworksAreNotAsked(String address) {
        ExternalSettings real = ExternalSettings.of(7, Duration.ofMinutes(5));
        String port = server.url("").replaceAll(".*:", "");
        assertThat(told(real, address.replace("PORT", port)))
                .singleElement()
                .asString()
                .startsWith("warning external-private: this address was not asked: it leads to this machine or into");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void anAddressWithAPasswordIsNotAsked() {
        assertThat(told(PATIENT, server.url("/ok").replace("//", "//me:secret@")))
                .singleElement()
                .asString()
                .startsWith("warning external-private");
        assertThat(server.asked()).isEmpty();
    }
}
