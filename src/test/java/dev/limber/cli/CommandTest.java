package dev.limber.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.OutputFile;
import dev.limber.file.SiteOutput;
import dev.limber.pipeline.BuildResult;
import dev.limber.pipeline.BuildSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands around a builder that finds what a test tells it to. */
class CommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new TreeMap<>();
    private final Findings findings = new Findings();
    private final List<BuildSettings> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeGuide() throws IOException {
        Files.createDirectories(folder.resolve("content/exercises"));
        Files.createDirectories(folder.resolve("theme"));
        Files.writeString(folder.resolve("content/guide.yaml"), "title: Sample\n");
        Files.writeString(folder.resolve("content/exercises/bird-dog.md"), "---\nkind: strech\n---\n");
        environment.put("LIMBER_THEME", "theme");
    }

    @Test
    void build_says_what_it_wrote_on_standard_output() {
        assertThat(run("build")).isEqualTo(0);
        assertThat(out().replaceAll("[0-9.]+ s", "N s"))
                .isEqualTo("Built 1 page and 2 files in site (N s): 2 written, 0 unchanged.\n");
        assertThat(err()).isEmpty();
        assertThat(run("build")).isEqualTo(0);
        assertThat(out()).contains("0 written, 2 unchanged.");
    }

    @Test
    void an_error_is_shown_with_its_line_and_nothing_is_written() {
        findings.error(Code.UNKNOWN_VALUE, bird(), "no kind is called \"strech\"", "Did you mean \"stretch\"?");
        findings.warning(Code.MISSING_ALT, Span.startOf("content/index.md"), "no text", "");
        assertThat(run("build")).isEqualTo(1);
        assertThat(err()).isEqualTo("""
                        content/exercises/bird-dog.md:2:7: error[unknown-value]: no kind is called "strech"
                            kind: strech
                                  ^^^^^^
                            hint: Did you mean "stretch"?
                        content/index.md:1:1: warning[missing-alt]: no text
                        1 error, 1 warning. Nothing was written to site.
                        """);
        assertThat(out()).isEmpty();
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void the_name_of_a_file_steers_neither_terminal_nor_workflow() {
        findings.error(Code.BAD_FILE_NAME, Span.startOf("content/a\u001B[2J\u202Eb\n::error::x.md"), "no slug", "");
        run("build");
        assertThat(err())
                .startsWith("content/a\u00B7[2J\u00B7b\u00B7::error::x.md:1:1: error[bad-file-name]: no slug\n");
    }

    @Test
    void check_writes_nothing_even_when_all_is_well() {
        assertThat(run("check")).isEqualTo(0);
        assertThat(out()).startsWith("Checked 1 page (").endsWith("s). No errors.\n");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void warnings_fail_only_when_strict_and_notes_never() {
        findings.note(Code.NO_BASE_URL, Span.startOf("content/guide.yaml"), "no base URL", "");
        assertThat(run("build", "--strict")).isEqualTo(0);
        findings.warning(Code.MISSING_ALT, bird(), "no text", "");
        assertThat(run("check")).isEqualTo(0);
        assertThat(run("check", "-s")).isEqualTo(1);
        environment.put("LIMBER_STRICT", "true");
        assertThat(run("check")).isEqualTo(1);
        assertThat(err()).endsWith("No errors, 1 warning.\n");
    }

    @Test
    void quiet_leaves_errors_only() {
        findings.warning(Code.MISSING_ALT, bird(), "no text", "");
        assertThat(run("build", "-q")).isEqualTo(0);
        assertThat(out() + err()).isEmpty();
    }

    @Test
    void a_json_report_takes_the_place_of_text_on_standard_output() {
        findings.error(Code.UNKNOWN_VALUE, bird(), "no kind", "Did you mean \"stretch\"?");
        assertThat(run("check", "--format", "json")).isEqualTo(1);
        assertThat(err()).isEmpty();
        assertThat(out().replaceAll("\"(milliseconds|read|write)\": [\\d.]+", "\"$1\": 0"))
                .isEqualTo("""
                        {
                          "tool": "limber",
                          "version": "(development)",
                          "command": "check",
                          "ok": false,
                          "exitCode": 1,
                          "counts": {
                            "errors": 1,
                            "warnings": 0,
                            "notes": 0,
                            "pages": 1,
                            "files": 2
                          },
                          "diagnostics": [
                            {
                              "severity": "error",
                              "code": "unknown-value",
                              "message": "no kind",
                              "file": "content/exercises/bird-dog.md",
                              "line": 2,
                              "column": 7,
                              "length": 6,
                              "hint": "Did you mean \\"stretch\\"?"
                            }
                          ],
                          "milliseconds": 0,
                          "stages": {
                            "read": 0
                          }
                        }
                        """);
    }

    @Test
    void a_report_file_is_json_and_leaves_the_text_where_it_was() throws IOException {
        findings.error(Code.UNKNOWN_VALUE, bird(), "no kind", "");
        assertThat(run("check", "--report", "reports/limber.json")).isEqualTo(1);
        assertThat(err()).contains("error[unknown-value]");
        assertThat(out()).isEmpty();
        assertThat(Files.readString(folder.resolve("reports/limber.json"))).contains("\"code\": \"unknown-value\"");
    }

    @Test
    void a_file_that_cannot_be_read_is_the_only_error_about_it() throws IOException {
        Files.write(folder.resolve("content/exercises/bird-dog.md"), new byte[] {'a', (byte) 0xE9});
        findings.error(Code.MISSING_FRONT_MATTER, bird(), "follows from the first", "");
        assertThat(run("check")).isEqualTo(1);
        assertThat(err()).contains("bird-dog.md:1:2: error[not-utf8]").endsWith("1 error.\n");
    }

    @Test
    void settings_come_from_the_option_then_the_variable_then_the_default() {
        environment.put("SOURCE_DATE_EPOCH", "86400");
        run("check");
        environment.put("LIMBER_TODAY", "2001-02-03");
        environment.put("LIMBER_JOBS", "3");
        environment.put("LIMBER_DRAFTS", "0");
        environment.put("LIMBER_BASE_URL", "https://example.org/a/");
        run("check");
        run("check", "--today", "2004-05-06", "--jobs=4", "-D", "-b", "http://example.org");
        assertThat(asked.get(0).today()).isEqualTo(LocalDate.of(1970, 1, 2));
        assertThat(asked.get(1))
                .isEqualTo(
                        new BuildSettings(Optional.of("https://example.org/a/"), false, 3, LocalDate.of(2001, 2, 3)));
        assertThat(asked.get(2))
                .isEqualTo(new BuildSettings(Optional.of("http://example.org"), true, 4, LocalDate.of(2004, 5, 6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "biuld",
                "build --no-such",
                "build extra",
                "build --content nowhere",
                "build --theme nowhere",
                "build --format xml",
                "build --jobs 0",
                "build --jobs x",
                "build --today 2026-13-01",
                "build --base-url example.org",
                "build --base-url https://x/?q",
                "build -o content",
                "build -o content/site",
                "build -o .",
                "build -o ..",
                "build -o theme",
                "explain unknwon-key"
            })
    void misuse_ends_with_2_and_a_message(String command) {
        assertThat(run(command.isEmpty() ? new String[0] : command.split(" "))).isEqualTo(2);
        assertThat(err()).isNotBlank().doesNotContain("\tat ");
        assertThat(out()).isEmpty();
    }

    @Test
    void an_output_that_cannot_be_written_ends_with_3() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        assertThat(run("build", "-o", "file/site")).isEqualTo(3);
        assertThat(err()).contains("limber: cannot write").contains("file/site");
    }

    @Test
    void an_output_that_another_build_holds_ends_with_75() throws IOException {
        run("build");
        Path lock = folder.resolve(".limber/site.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            assertThat(run("build")).isEqualTo(75);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {StackOverflowError.class, OutOfMemoryError.class, IllegalStateException.class})
    void a_fault_ends_with_70_and_a_stack_trace_only_when_asked(Class<? extends Throwable> type) throws Exception {
        Throwable fault = type.getConstructor().newInstance();
        GuideBuilder broken = (settings, tree) -> {
            throw CommandTest.<RuntimeException>sneaky(fault);
        };
        assertThat(run(broken, "build")).isEqualTo(70);
        assertThat(err()).contains("fault in Limber").doesNotContain("\tat ");
        assertThat(run(broken, "build", "-v")).isEqualTo(70);
        assertThat(err()).contains("\tat ");
    }

    @Test
    void clean_takes_away_what_build_wrote() throws IOException {
        run("build");
        Files.writeString(folder.resolve("site/CNAME"), "x");
        assertThat(run("clean")).isEqualTo(0);
        assertThat(out()).isEqualTo("Deleted 2 files in site.\n");
        assertThat(folder.resolve("site")).isDirectoryNotContaining("glob:**.html");
        assertThat(folder.resolve("site/CNAME")).exists();
    }

    @Test
    void explain_takes_a_code_in_any_form_and_suggests_near_ones() {
        assertThat(run("explain", "error[UNKNOWN_KEY]:")).isEqualTo(0);
        assertThat(out()).startsWith("unknown-key\n\n").contains("To mend:");
        run("explain", "unknwon-key");
        assertThat(err()).contains("Did you mean \"unknown-key\"?");
    }

    @Test
    void colour_is_for_terminals_that_want_it() {
        findings.error(Code.UNKNOWN_VALUE, bird(), "no kind", "");
        run("check");
        assertThat(err()).doesNotContain("\u001B");
        environment.put("LIMBER_TERMINAL", "1");
        environment.put("TERM", "xterm");
        run("check");
        assertThat(err()).contains("\u001B[1;31merror[unknown-value]:\u001B[0m");
        run("check", "--no-color");
        assertThat(err()).doesNotContain("\u001B");
        environment.put("NO_COLOR", "1");
        run("check");
        assertThat(err()).doesNotContain("\u001B");
    }

    @Test
    void paths_lead_to_the_real_files_wherever_the_content_is() throws IOException {
        Path other = Files.createDirectories(folder.resolve("my guides/backs"));
        Files.move(folder.resolve("content"), other.resolve("content"));
        findings.error(Code.UNKNOWN_VALUE, bird(), "no kind", "");
        run("check", "--content", "my guides/backs/content");
        assertThat(err()).startsWith("my guides/backs/content/exercises/bird-dog.md:2:7:");
    }

    @Test
    void help_and_version_go_to_standard_output() {
        assertThat(run("--version")).isEqualTo(0);
        assertThat(out()).startsWith("limber ");
        assertThat(run("build", "--help")).isEqualTo(0);
        assertThat(out()).contains("--base-url").doesNotContain("\u001B");
    }

    @Test
    void help_is_shown_whatever_a_variable_holds() {
        environment.put("LIMBER_JOBS", "x");
        assertThat(run("build", "--help")).isEqualTo(0);
        assertThat(out()).contains("--base-url");
    }

    @Test
    void a_variable_is_checked_as_its_option_is() {
        environment.put("LIMBER_JOBS", "1025");
        assertThat(run("check")).isEqualTo(2);
        assertThat(err()).startsWith("limber: --jobs 1025 must be between 1 and 1024\n");
        environment.put("LIMBER_JOBS", "2");
        assertThat(run("check")).isEqualTo(0);
    }

    @Test
    void a_flag_stays_set_when_variable_and_option_set_it() {
        environment.put("LIMBER_DRAFTS", "true");
        run("check", "--drafts");
        assertThat(asked.get(0).drafts()).isTrue();
    }

    @Test
    void main_runs_without_touching_the_real_console() {
        PrintStream text = new PrintStream(out, true, UTF_8);
        assertThat(Main.run(new String[] {"explain"}, text, text, environment, folder))
                .isEqualTo(0);
        assertThat(out()).contains("kept-file\n");
    }

    private static Span bird() {
        return new Span("content/exercises/bird-dog.md", 2, 7, 6);
    }

    private int run(String... args) {
        return run(
                (settings, tree) -> {
                    asked.add(settings);
                    TreeMap<String, OutputFile> files = new TreeMap<>();
                    files.put("index.html", OutputFile.text("index.html", "home", "content/index.md"));
                    files.put("assets/x.css", OutputFile.text("assets/x.css", "x", "theme/css/x.css"));
                    return new BuildResult(new SiteOutput(files), findings.list(), 1);
                },
                args);
    }

    private int run(GuideBuilder builder, String... args) {
        out.reset();
        err.reset();
        Shell shell =
                new Shell(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), environment, folder);
        return new LimberCommand(shell, builder).run(args);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable fault) throws T {
        throw (T) fault;
    }
}
