package dev.limber.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
    @TempDir
    private Path folder;

    private Path content;
    private Path theme;

    @BeforeEach
    void makeFolders() throws IOException {
        content = Files.createDirectories(folder.resolve("my content"));
        theme = Files.createDirectories(folder.resolve("theme"));
    }

    @Test
    void reads_content_and_theme_under_logical_paths_in_order() throws IOException {
        put("index.md", "a");
        put("exercises/bird-dog.md", "b");
        put("exercises/bird-dog.figure.yaml", "c");
        Files.writeString(Files.createDirectories(theme.resolve("templates")).resolve("page.peb"), "d");
        assertThat(read().value().files().keySet())
                .containsExactly(
                        "content/exercises/bird-dog.figure.yaml",
                        "content/exercises/bird-dog.md",
                        "content/index.md",
                        "theme/templates/page.peb");
        assertThat(read().diagnostics()).isEmpty();
    }

    @Test
    void passes_over_hidden_files_and_editors_backups() throws IOException {
        put(".DS_Store", "x");
        put(".git/config", "x");
        put("index.md~", "x");
        assertThat(read().value().files()).isEmpty();
        assertThat(read().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "\uFEFFa\nb\n", "\uFEFFa\r\nb\n"})
    void brings_every_form_of_line_ends_and_marks_to_the_same_bytes(String text) throws IOException {
        put("index.md", text);
        assertThat(text("content/index.md")).isEqualTo("a\nb\n");
    }

    @Test
    void replaces_nul_and_leaves_other_unusual_characters() throws IOException {
        put("index.md", "a\0b\u2028c\u000Bd");
        assertThat(text("content/index.md")).isEqualTo("a\uFFFDb\u2028c\u000Bd");
    }

    @Test
    void points_at_the_first_byte_that_is_not_utf8() throws IOException {
        put("index.md", "one\r\nth\u00E9 caf\u00E9".getBytes(ISO_8859_1));
        Diagnostic error = onlyError();
        assertThat(error.code()).isEqualTo(Code.NOT_UTF8);
        assertThat(error.span()).isEqualTo(new Span("content/index.md", 2, 3, 1));
        assertThat(error.message()).isEqualTo("byte 0xE9 at offset 7 is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"61EDA080", "61C0AF", "61F8", "61E282", "61F4908080"})
    void refuses_lone_surrogates_overlong_forms_and_cut_characters(String hex) throws IOException {
        put("index.md", HexFormat.of().parseHex(hex));
        assertThat(onlyError().message()).contains("at offset 1 ");
    }

    @Test
    void guesses_utf16() throws IOException {
        put("index.md", "text".getBytes(UTF_16));
        assertThat(onlyError().message()).endsWith("the file looks like UTF-16");
    }

    @Test
    void keeps_an_unusable_file_without_its_content_so_that_links_to_it_hold() throws IOException {
        put("index.md", new byte[] {(byte) 0xFF});
        assertThat(text("content/index.md")).isEmpty();
    }

    @Test
    void does_not_follow_links_and_names_them() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
        Files.createSymbolicLink(content.resolve("link.md"), secret);
        Files.createSymbolicLink(content.resolve("linked"), folder.resolve("theme"));
        Files.createSymbolicLink(content.resolve("loop"), content);
        Files.createSymbolicLink(content.resolve("nowhere.md"), Path.of("gone"));
        assertThat(read().diagnostics())
                .extracting(Diagnostic::code, d -> d.span().file())
                .containsExactly(
                        tuple(Code.SYMLINK, "content/link.md"),
                        tuple(Code.SYMLINK, "content/linked"),
                        tuple(Code.SYMLINK, "content/loop"),
                        tuple(Code.SYMLINK, "content/nowhere.md"));
        assertThat(read().value().files()).isEmpty();
    }

    @Test
    void leaves_out_what_is_no_part_of_a_guide_with_a_warning() throws IOException {
        put("notes.docx", "x");
        Checked<SourceTree> read = read();
        assertThat(read.value().files()).containsOnlyKeys("content/notes.docx");
        assertThat(text("content/notes.docx")).isEmpty();
        assertThat(read.diagnostics())
                .singleElement()
                .extracting(Diagnostic::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void takes_a_page_of_512_kilobytes_and_no_byte_more() throws IOException {
        put("index.md", "a".repeat(512 * 1024));
        assertThat(read().diagnostics()).isEmpty();
        put("index.md", "a".repeat(512 * 1024 + 1));
        assertThat(onlyError().code()).isEqualTo(Code.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.yaml", "nul.md", "aux/x.md", "a?.png", "a:b.png", "back\\slash.png", "dot./x.md"})
    void refuses_names_that_not_every_system_can_store(String name) throws IOException {
        put(name, "x");
        assertThat(onlyError().code()).isEqualTo(Code.BAD_FILE_NAME);
    }

    static Stream<String> namesOfDevices() {
        Stream<String> numbered =
                Stream.of("com", "lpt").flatMap(device -> IntStream.range(0, 10).mapToObj(number -> device + number));
        return Stream.concat(Stream.of("con", "PRN", "Aux", "nul"), numbered);
    }

    @ParameterizedTest
    @MethodSource("namesOfDevices")
    void refuses_names_of_devices_with_any_ending_and_as_folders(String device) throws IOException {
        put(device + ".md", "x");
        put(device + ".tar.yaml", "x");
        put("folder/" + device + "/x.md", "x");
        assertThat(read().diagnostics()).hasSize(3).extracting(Diagnostic::code).containsOnly(Code.BAD_FILE_NAME);
        assertThat(read().value().files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"end./x.md", "end /x.md", "a:b/x.md", "a?b/x.md", "a|b.png", "a\"b.png", "a<b.png", "a*.png"})
    void refuses_shapes_that_windows_cannot_store(String name) throws IOException {
        put(name, "x");
        assertThat(onlyError().code()).isEqualTo(Code.BAD_FILE_NAME);
    }

    @Test
    void refuses_two_names_that_differ_only_in_their_unicode_form() throws IOException {
        put("images/caf\u00E9.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        put("images/cafe\u0301.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assumeTrue(Files.list(content.resolve("images")).count() == 2, "this file system keeps the two apart");
        assertThat(onlyError().code()).isEqualTo(Code.PATH_CLASH);
    }

    @Test
    void takes_a_path_of_200_characters_and_none_longer() throws IOException {
        String folder = "a".repeat(90) + "/";
        String fits = folder + "b".repeat(200 - "content/".length() - folder.length() - ".png".length()) + ".png";
        put(fits, "x");
        assertThat(read().diagnostics()).isEmpty();
        put(folder + "b" + fits.substring(folder.length()), "x");
        assertThat(onlyError().code()).isEqualTo(Code.BAD_FILE_NAME);
    }

    @Test
    void reads_one_state_of_a_file_that_is_replaced_meanwhile() throws Exception {
        put("index.md", "a".repeat(100_000));
        AtomicBoolean goesOn = new AtomicBoolean(true);
        Thread editor = new Thread(() -> replaceAgainAndAgain(content.resolve("index.md"), goesOn));
        editor.start();
        try {
            for (int i = 0; i < 50; i++) {
                Checked<SourceTree> read = read();
                String text = read.value()
                        .file("content/index.md")
                        .map(SourceFile::text)
                        .orElse("");
                assertThat(read.hasErrors() || text.equals("a".repeat(100_000)) || text.equals("b".repeat(200_000)))
                        .as("whole, or an error")
                        .isTrue();
            }
        } finally {
            goesOn.set(false);
            editor.join();
        }
    }

    private void replaceAgainAndAgain(Path file, AtomicBoolean goesOn) {
        try {
            for (int i = 0; goesOn.get(); i++) {
                Path fresh = folder.resolve("fresh");
                Files.writeString(fresh, i % 2 == 0 ? "b".repeat(200_000) : "a".repeat(100_000));
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kernel says that such files have no bytes, and then hands some out. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void gives_up_on_a_file_that_keeps_changing() throws IOException {
        Path file = Path.of("/proc/self/status");
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        assertThatThrownBy(() -> FileBytes.whole(file, found)).hasMessage("the file keeps changing while it is read");
    }

    @Test
    void says_that_a_file_disappeared() {
        Path gone = content.resolve("gone.md");
        assertThatThrownBy(() -> FileBytes.whole(gone, Files.readAttributes(content, BasicFileAttributes.class)))
                .isInstanceOfSatisfying(
                        IOException.class,
                        e -> assertThat(FileBytes.reason(e)).isEqualTo("the file disappeared while it was read"));
    }

    @Test
    void reads_nothing_through_links_of_any_shape() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(content.resolve("absolute.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(content.resolve("relative.md"), Path.of("../outside/secret.md"));
        Files.createSymbolicLink(content.resolve("chain.md"), Path.of("relative.md"));
        Files.createSymbolicLink(content.resolve("folder"), outside);
        Files.createSymbolicLink(content.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(content.resolve("itself.md"), Path.of("itself.md"));
        Files.createSymbolicLink(theme.resolve("page.peb"), outside.resolve("secret.md"));
        Checked<SourceTree> read = read();
        assertThat(read.diagnostics()).hasSize(7).extracting(Diagnostic::code).containsOnly(Code.SYMLINK);
        assertThat(read.value().files().values()).allMatch(file -> file.bytes().length == 0);
    }

    @Test
    void says_when_there_is_no_folder() {
        Checked<SourceTree> read = new SourceReader().read(folder.resolve("gone"), Optional.of(theme));
        assertThat(read.diagnostics())
                .singleElement()
                .extracting(Diagnostic::code)
                .isEqualTo(Code.MISSING_FILE);
    }

    /** What was read of the guide's own; the theme inside Limber is left out. */
    private Checked<SourceTree> read() {
        Checked<SourceTree> read = new SourceReader().read(content, Optional.of(theme));
        return new Checked<>(
                SourceTree.of(read.value().files().values().stream()
                        .filter(file -> !file.path().startsWith("builtin/"))
                        .toList()),
                read.diagnostics());
    }

    private Diagnostic onlyError() {
        assertThat(read().diagnostics()).hasSize(1);
        return read().diagnostics().get(0);
    }

    private String text(String path) {
        return read().value().file(path).map(SourceFile::text).orElseThrow();
    }

    private void put(String name, String text) throws IOException {
        put(name, text.getBytes(UTF_8));
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
