package dev.limber;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recipes of {@code hosting.md}. The servers are run where they are installed (apt-get install nginx apache2);
 * where they are not, their tests are skipped with the reason.
 */
@DisabledOnOs(OS.WINDOWS)
class HostingDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/hosting.md");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final long PATIENCE_NS = TimeUnit.MINUTES.toNanos(5);

    @TempDir
    private Path folder;

    private GuideRun guide;
    private int port;

    @BeforeEach
    void buildGuide() throws IOException {
        guide = GuideRun.of("knees", folder.resolve("guide"));
        assertThat(guide.run("build", "--precompress").exit()).isZero();
        for (Path open : List.of(folder, folder.resolve("guide"))) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @Test
    void the_recipes_have_the_headers_of_the_build() throws IOException {
        for (Map.Entry<String, String> header : headers().entrySet()) {
            assertThat(recipe("nginx"))
                    .contains("add_header " + header.getKey() + " \"" + header.getValue() + "\" always;");
            assertThat(recipe("apache"))
                    .contains("Header always set " + header.getKey() + " \"" + header.getValue() + "\"");
        }
    }

    @Test
    void nginx_serves_the_site_as_it_is_meant() throws Exception {
        Path program = program("nginx", "/usr/sbin/nginx");
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off;
                pid %1$s/pid;
                error_log %1$s/error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                %2$s
                }
                """.formatted(
                        folder, local("nginx").replace("listen 80;", "listen 127.0.0.1:" + port + ";")));
        serveAndCheck(List.of(program.toString(), "-c", settings.toString()));
    }

    @Test
    void apache_serves_the_site_as_it_is_meant() throws Exception {
        Path program = program("Apache", "/usr/sbin/apache2", "/usr/sbin/httpd");
        Path modules = program("modules of Apache", "/usr/lib/apache2/modules", "/usr/lib64/httpd/modules");
        String loads = Stream.of(
                        "mpm_event", "unixd", "authz_core", "dir", "mime", "alias", "headers", "rewrite", "setenvif")
                .map(name -> "<IfModule !" + name + "_module>\nLoadModule " + name + "_module " + modules + "/mod_"
                        + name + ".so\n</IfModule>\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("mime.types"), "application/gzip gz\n");
        Path settings = folder.resolve("apache.conf");
        Files.writeString(
                settings, """
                ServerRoot %1$s
                ServerName localhost
                PidFile %1$s/pid
                ErrorLog %1$s/error.log
                Listen 127.0.0.1:%2$d
                %3$s
                TypesConfig %1$s/mime.types
                %4$s
                """.formatted(folder, port, loads, local("apache").replace("*:80>", "*:" + port + ">")));
        serveAndCheck(List.of(program.toString(), "-f", settings.toString(), "-D", "FOREGROUND"));
    }

    private void serveAndCheck(List<String> command) throws Exception {
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        try {
            await(server);
            checkTypes();
            checkCaching();
            checkWhatIsNotThere();
            checkCompression();
        } finally {
            server.destroy();
            server.waitFor(1, TimeUnit.MINUTES);
            server.destroyForcibly();
        }
    }

    private void await(Process server) throws Exception {
        long end = System.nanoTime() + PATIENCE_NS;
        while (true) {
            try {
                get("", "identity");
                return;
            } catch (IOException e) {
                if (!server.isAlive() || System.nanoTime() > end) {
                    throw new AssertionError(Files.readString(folder.resolve("said.txt")), e);
                }
                Thread.sleep(50);
            }
        }
    }

    private void checkTypes() throws Exception {
        Map<String, String> types = Map.of(
                "",
                "text/html; charset=utf-8",
                "exercises/half-squat.html",
                "text/html; charset=utf-8",
                "exercises/half-squat.md",
                "text/markdown; charset=utf-8",
                "llms.txt",
                "text/plain; charset=utf-8",
                "offline.js",
                "text/javascript; charset=utf-8",
                "manifest.webmanifest",
                "application/manifest+json; charset=utf-8",
                "images/knee.svg",
                "image/svg+xml; charset=utf-8",
                asset("assets/site\\..*css"),
                "text/css; charset=utf-8",
                asset("assets/.*woff2"),
                "font/woff2",
                asset("data/.*json"),
                "application/json; charset=utf-8");
        for (Map.Entry<String, String> type : types.entrySet()) {
            HttpResponse<byte[]> answer = get(type.getKey(), "identity");
            assertThat(answer.statusCode()).as(type.getKey()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).as(type.getKey()).isEqualTo(type.getValue());
            for (Map.Entry<String, String> header : headers().entrySet()) {
                assertThat(answer.headers().allValues(header.getKey())).containsExactly(header.getValue());
            }
        }
    }

    private void checkCaching() throws Exception {
        Map<String, String> caching = Map.of(
                "",
                "no-cache",
                "search/current.js",
                "no-cache",
                "offline.js",
                "no-cache",
                asset("assets/site\\..*js"),
                FOR_EVER,
                asset("assets/.*woff2"),
                FOR_EVER,
                asset("search/b-.*js"),
                FOR_EVER);
        for (Map.Entry<String, String> wanted : caching.entrySet()) {
            for (String encoding : List.of("gzip", "identity")) {
                assertThat(get(wanted.getKey(), encoding).headers().allValues("Cache-Control"))
                        .as(wanted.getKey())
                        .containsExactly(wanted.getValue());
            }
        }
    }

    private void checkWhatIsNotThere() throws Exception {
        for (String path : List.of("no/where.html", ".limber-manifest", "_headers", "assets/no.0123456789.css")) {
            HttpResponse<byte[]> answer = get(path, "identity");
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(new String(answer.body(), UTF_8)).as(path).isEqualTo(guide.page("404.html"));
            assertThat(header(answer, "Cache-Control")).isNotEqualTo(FOR_EVER);
            assertThat(header(answer, "Content-Security-Policy")).isNotEmpty();
        }
        HttpResponse<byte[]> list = get("exercises", "identity");
        assertThat(list.statusCode()).isEqualTo(301);
        assertThat(header(list, "Location")).endsWith("/exercises/");
    }

    private void checkCompression() throws Exception {
        for (String path : List.of("exercises/half-squat.html", "index.html", asset("assets/site\\..*css"))) {
            HttpResponse<byte[]> packed = get(path, "gzip, br");
            assertThat(header(packed, "Content-Encoding")).as(path).isEqualTo("gzip");
            assertThat(header(packed, "Content-Type")).as(path).endsWith("charset=utf-8");
            assertThat(header(packed, "Vary")).as(path).contains("Accept-Encoding");
            assertThat(packed.body()).isEqualTo(guide.site().get(path + ".gz"));
            assertThat(get(path, "identity").body()).isEqualTo(guide.site().get(path));
        }
    }

    private HttpResponse<byte[]> get(String path, String encoding) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                                .header("Accept-Encoding", encoding)
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The first file of the site that fits. */
    private String asset(String pattern) {
        return guide.site().keySet().stream()
                .filter(path -> path.matches(pattern))
                .findFirst()
                .orElseThrow();
    }

    private static Path program(String name, String... places) {
        Optional<Path> found =
                Stream.of(places).map(Path::of).filter(Files::exists).findFirst();
        assumeTrue(found.isPresent(), "no " + name + " here, so its recipe is not run");
        return found.orElseThrow();
    }

    /** The recipe for the guide of this test. */
    private String local(String language) throws IOException {
        return recipe(language).replace("/srv/www", folder.resolve("guide/site").toString());
    }

    private static String recipe(String language) throws IOException {
        Matcher block =
                Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(Files.readString(DOCUMENT));
        assertThat(block.find()).as("a block of " + language).isTrue();
        return block.group(1);
    }

    /** The headers that {@code _headers} has for all files. */
    private Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        guide.page("_headers").split("\n\n")[0].lines().skip(1).forEach(line -> {
            String[] parts = line.strip().split(": ", 2);
            headers.put(parts[0], parts[1]);
        });
        return headers;
    }
}
