package dev.limber.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.GuideRun;
import dev.limber.diagnostic.Diagnostic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final String FIRST = "content/advice/first.md";
    private static final String SQUAT = "content/exercises/half-squat.md";
    private static final String PAGE = "advice/first.html";

    @TempDir
    private Path folder;

    @Test
    void a_saved_page_is_served_and_nothing_is_written() {
        GuideRun guide = GuideRun.of("minimal", folder);
        try (Running running = Running.of(folder)) {
            guide.write(FIRST, page("Soon", "It changed."));
            running.next();
            assertThat(running.get(PAGE)).startsWith("200 ").contains("It changed.");
            guide.write("content/advice/third.md", page("Third", "It is new."));
            running.next();
            assertThat(running.get("advice/third.html")).contains("It is new.");
            assertThat(running.get("advice/index.html")).contains("Third");
            guide.delete("content/advice/third.md");
            running.next();
            assertThat(running.get("advice/third.html")).startsWith("404 ");
        }
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void content_and_theme_behind_links_are_followed_also_when_a_link_comes_to_lead_elsewhere() throws IOException {
        GuideRun.of("minimal", folder.resolve(".old"));
        GuideRun here = GuideRun.of("minimal", folder.resolve("new"));
        here.write("theme/strings/en.yaml", "skip: Skip\n").write(FIRST, page("Other", "Elsewhere."));
        Files.createDirectories(folder.resolve(".old/theme/strings"));
        Path link = Files.createSymbolicLink(folder.resolve("now"), Path.of(".old"));
        Files.createSymbolicLink(folder.resolve("content"), Path.of("now/content"));
        Files.createSymbolicLink(folder.resolve("theme"), Path.of("now/theme"));
        GuideRun guide = GuideRun.at(folder);
        try (Running running = Running.of(folder)) {
            guide.write(FIRST, page("Soon", "It changed."));
            running.next();
            assertThat(running.get(PAGE)).contains("It changed.");
            guide.write("theme/strings/en.yaml", "skip: Over there\n");
            running.next();
            assertThat(running.get(PAGE)).contains("Over there");
            Files.delete(link);
            Files.createSymbolicLink(link, Path.of("new"));
            running.next();
            assertThat(running.get(PAGE)).contains("Elsewhere.").doesNotContain("Over there");
            guide.write(FIRST, page("Other", "Once more."));
            running.next();
            assertThat(running.get(PAGE)).contains("Once more.");
        }
    }

    @Test
    void a_page_carries_the_script_of_the_preview_on_the_wire_only() {
        GuideRun guide = GuideRun.of("minimal", folder);
        assertThat(guide.run("build").exit()).isEqualTo(0);
        try (Running running = Running.of(folder)) {
            String served = running.get(PAGE);
            String script = "<script src=\"/_limber/preview.js\"[^>]*></script>\n";
            assertThat(served).containsPattern(script + "</head>");
            assertThat(served.replaceFirst(script, "")).isEqualTo("200 " + guide.page(PAGE));
            assertThat(running.get("_limber/preview.js")).startsWith("200 ").doesNotContain("innerHTML");
        }
    }

    @Test
    void a_sure_fix_is_applied_when_it_is_asked_for() {
        GuideRun guide = GuideRun.of("minimal", folder).replace(FIRST, "Some words.", "See [it](Second.md).");
        try (Running running = Running.of(folder)) {
            String id = FixRequest.id(running.edition().result().diagnostics().get(0))
                    .orElseThrow();
            assertThat(running.fix(id)).isEqualTo("200 Fixed line 5 of " + FIRST + ".");
            assertThat(guide.read(FIRST)).contains("See [it](second.md).");
            running.next();
            assertThat(running.get(PAGE)).startsWith("200 ").contains("href=\"second.html\"");
            assertThat(running.fix(id)).isEqualTo("409 Not fixed: this problem is gone already.");
        }
    }

    @Test
    void a_fix_is_applied_beside_a_page_that_cannot_be_read() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder).replace(FIRST, "Some words.", "See [it](Second.md).");
        Files.write(
                folder.resolve("content/advice/third.md"),
                page("Third", "D\u00e9j\u00e0 vu.").getBytes(StandardCharsets.ISO_8859_1));
        try (Running running = Running.of(folder)) {
            Diagnostic link = running.edition().result().diagnostics().stream()
                    .filter(found -> found.span().file().equals(FIRST))
                    .findFirst()
                    .orElseThrow();
            assertThat(running.fix(FixRequest.id(link).orElseThrow())).startsWith("200 ");
        }
        assertThat(guide.read(FIRST)).contains("See [it](second.md).");
    }

    @Test
    void a_fix_that_leads_to_another_problem_is_refused() {
        GuideRun guide = GuideRun.of("knees", folder).replace(SQUAT, "level: 2", "levle: 9");
        String before = guide.read(SQUAT);
        try (Running running = Running.of(folder)) {
            String id = FixRequest.id(running.edition().result().diagnostics().get(0))
                    .orElseThrow();
            assertThat(running.fix(id)).isEqualTo("422 Not fixed: it would lead to another problem.");
        }
        assertThat(guide.read(SQUAT)).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_longer_what_was_checked_is_left_alone() {
        GuideRun guide = GuideRun.of("minimal", folder).replace(FIRST, "Some words.", "See [it](Second.md).");
        try (Running running = Running.of(folder)) {
            GuideBuild edition = running.edition();
            Diagnostic found = edition.result().diagnostics().get(0);
            guide.replace(FIRST, "See [it]", "Do see [it]");
            FixRequest.Answer answer = new FixRequest(Running.settings(folder, 0, false))
                    .apply(
                            FixRequest.id(found).orElseThrow(),
                            ServedSite.empty().with(edition));
            assertThat(answer)
                    .isEqualTo(new FixRequest.Answer(409, "Not fixed: the file is no longer what was checked."));
        }
        assertThat(guide.read(FIRST)).contains("Do see [it](Second.md).");
    }

    @Test
    void a_guess_cannot_be_asked_for() {
        GuideRun.of("minimal", folder).replace(FIRST, "summary:", "checked: 15.1.2026\nsummary:");
        try (Running running = Running.of(folder)) {
            Diagnostic found = running.edition().result().diagnostics().get(0);
            assertThat(found.fix()).isPresent();
            assertThat(FixRequest.id(found)).isEmpty();
        }
    }

    @Test
    void with_errors_the_last_good_page_stays_and_open_pages_hear_of_them() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder);
        try (Running running = Running.of(folder);
                Socket socket = running.socket()) {
            String before = running.get(PAGE);
            Events events = new Events(running, socket, PAGE, mark(before));
            assertThat(events.next()).isEqualTo("drafts []");
            assertThat(events.next()).isEqualTo("problems []");
            guide.write(FIRST, page("Broken", "See [nothing](nothing.md)."));
            running.next();
            assertThat(events.next())
                    .startsWith("problems ")
                    .contains("\"code\":\"broken-link\"", "\"line\":6", "See [nothing](nothing.md).")
                    .contains("\"editor\":\"editor:///" + folder.toString().substring(1) + "/" + FIRST + ":6:");
            assertThat(running.get(PAGE)).isEqualTo(before);
            guide.write(FIRST, page("Mended", "See [the second](second.md)."));
            running.next();
            assertThat(events.next()).isEqualTo("problems []");
            assertThat(events.next()).isEqualTo("reload {}");
            assertThat(running.get(PAGE)).contains("Mended");
        }
    }

    @Test
    void a_problem_of_a_drawing_comes_with_the_drawing() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder);
        try (Running running = Running.of(folder);
                Socket socket = running.socket()) {
            Events events = Events.ofChanges(running, socket);
            guide.write(
                    FIRST.replace(".md", ".figure.yaml"),
                    "poses:\n  - { id: up, text: Standing., from: standing, spine: { neck: 95 } }\n");
            running.next();
            String problems = events.next();
            assertThat(problems).contains("neck 95 is beyond 60");
            String address = problems.replaceAll("(?s).*\"drawing\":\"/(_limber/pose-[0-9a-f]{16}\\.svg)\".*", "$1");
            assertThat(running.get(address))
                    .startsWith("200 <svg xmlns=")
                    .contains("<circle ", ">neck</text>")
                    .doesNotContain("NaN");
            assertThat(running.get("_limber/pose-0123456789abcdef.svg")).startsWith("404 ");
        }
    }

    @Test
    void of_a_long_line_a_problem_shows_what_stands_around_it() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder);
        try (Running running = Running.of(folder);
                Socket socket = running.socket()) {
            Events events = Events.ofChanges(running, socket);
            String words = "And so on. ".repeat(60);
            guide.write(FIRST, page("Broken", words + "See [nothing](nothing.md) here. " + words));
            running.next();
            assertThat(events.next())
                    .contains("\"text\":\"\u2026. See [nothing](nothing.md) here. And so on.", "\u2026\",\"from\":17,");
        }
    }

    @Test
    void a_guide_that_begins_with_errors_waits_for_them_to_be_mended() {
        GuideRun guide = GuideRun.of("minimal", folder);
        String whole = guide.read(FIRST);
        guide.write(FIRST, "no front matter");
        try (Running running = Running.of(folder)) {
            assertThat(running.get("")).startsWith("503 ").contains("The guide has errors", "preview.js");
            guide.write(FIRST, whole);
            running.next();
            assertThat(running.get("")).startsWith("200 ");
        }
    }

    @Test
    void a_page_hears_only_of_what_changes_it() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder).withOwnTheme();
        try (Running running = Running.of(folder);
                Socket socket = running.socket()) {
            Events events = Events.ofChanges(running, socket);
            guide.write("theme/css/site.css", guide.read("theme/css/site.css") + "\nb { color: red }\n");
            running.next();
            assertThat(events.next()).matches("styles \\{\"assets/site\\.\\w+\\.css\":\"assets/site\\.\\w+\\.css\"}");
            guide.write("content/advice/second.md", guide.read("content/advice/second.md") + "\nMore.\n");
            running.next();
            guide.write(FIRST, page("Again", "Once more."));
            running.next();
            assertThat(events.next()).isEqualTo("reload {}");
        }
    }

    @Test
    void a_page_from_an_earlier_preview_is_loaded_again() throws IOException {
        GuideRun.of("minimal", folder);
        try (Running running = Running.of(folder);
                Socket socket = running.socket()) {
            Events events = new Events(running, socket, PAGE, "of-another-day");
            events.next();
            events.next();
            assertThat(events.next()).isEqualTo("reload {}");
        }
    }

    @Test
    void drafts_are_shown_and_named() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/advice/third.md", page("Third\ndraft: true", "Not yet."));
        try (Running running = Running.of(folder);
                Socket socket = running.socket()) {
            assertThat(running.get("advice/third.html")).contains("Not yet.");
            assertThat(new Events(running, socket, PAGE, "").next()).isEqualTo("drafts [\"advice/third.html\"]");
        }
    }

    @Test
    void another_port_will_do_unless_it_must_be_this_one() throws IOException {
        GuideRun.of("minimal", folder);
        try (Running running = Running.of(folder)) {
            Preview.Witness silent = new Preview.Witness() {
                @Override
                public void built(GuideBuild edition) {}

                @Override
                public void failed(Throwable fault) {}
            };
            try (Preview other = new Preview(Running.settings(folder, running.port(), false), silent)) {
                assertThat(other.port()).isBetween(running.port() + 1, running.port() + 100);
            }
            assertThatThrownBy(() -> new Preview(Running.settings(folder, running.port(), true), silent))
                    .isInstanceOf(BindException.class);
        }
    }

    private static String page(String title, String text) {
        return "---\ntitle: " + title + "\nsummary: A page.\n---\n\n" + text + "\n\n## More\n\nWords.\n";
    }

    private static String mark(String page) {
        Matcher mark = Pattern.compile("data-mark=\"(\\w+)\"").matcher(page);
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    /** The events that an open page gets, each as its name and data. */
    private static final class Events {
        private final BufferedReader lines;

        Events(Running running, Socket socket, String path, String mark) throws IOException {
            socket.getOutputStream()
                    .write(("GET /_limber/events?path=" + path + "&mark=" + mark + " HTTP/1.1\r\nHost: 127.0.0.1:"
                                    + running.port() + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** Those of a page that is shown as it is, without the first two. */
        static Events ofChanges(Running running, Socket socket) throws IOException {
            Events events = new Events(running, socket, PAGE, mark(running.get(PAGE)));
            events.next();
            events.next();
            return events;
        }

        String next() throws IOException {
            List<String> seen = new ArrayList<>();
            String name = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                seen.add(line);
                if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    return name + " " + line.substring("data: ".length());
                }
            }
            throw new AssertionError("no event in " + seen);
        }
    }
}
