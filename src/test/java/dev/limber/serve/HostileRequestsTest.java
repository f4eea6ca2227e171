package dev.limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever else asks the preview for something gets nothing. */
class HostileRequestsTest {
    private static final String SECRET = "nobody outside may read this";

    private static final String FIX = "POST /_limber/fix HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n";
    private static final String OWN = "Origin: http://127.0.0.1:PORT\r\n";
    private static final String BODY = "Content-Length: 3\r\n\r\nabc";

    @TempDir
    private static Path folder;

    private static Running running;

    @BeforeAll
    static void start() {
        GuideRun.of("minimal", folder).write("secret.txt", SECRET).write("content/.hidden.md", SECRET);
        running = Running.of(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<Arguments> requests() {
        String host = "Host: 127.0.0.1:PORT\r\n";
        return Stream.of(
                request("a way up", "404", "GET /../secret.txt HTTP/1.1\r\n" + host),
                request("a coded way up", "404", "GET /%2e%2e/secret.txt HTTP/1.1\r\n" + host),
                request("a way up in a coded slash", "404", "GET /advice/..%2f..%2fsecret.txt HTTP/1.1\r\n" + host),
                request("a way up by backslashes", "404", "GET /..%5csecret.txt HTTP/1.1\r\n" + host),
                request("a path of the disk", "404", "GET FOLDER/secret.txt HTTP/1.1\r\n" + host),
                request("a path after two slashes", "400", "GET //etc/passwd HTTP/1.1\r\n" + host),
                request("a source file", "404", "GET /content/guide.yaml HTTP/1.1\r\n" + host),
                request("a hidden file", "404", "GET /.hidden.md HTTP/1.1\r\n" + host),
                request("a zero byte", "404", "GET /index.html%00.txt HTTP/1.1\r\n" + host),
                request("a broken escape", "400", "GET /%zz HTTP/1.1\r\n" + host),
                request("another name", "421", "GET / HTTP/1.1\r\nHost: evil.example\r\n"),
                request("another name with the right port", "421", "GET / HTTP/1.1\r\nHost: evil.example:PORT\r\n"),
                request("another port", "421", "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n"),
                request("no name", "400", "GET / HTTP/1.1\r\n"),
                request("two names", "400", "GET / HTTP/1.1\r\n" + host + "Host: evil.example\r\n"),
                request("an address of elsewhere", "400", "GET http://evil.example/ HTTP/1.1\r\n" + host),
                request("a foreign page", "403", "GET / HTTP/1.1\r\n" + host + "Origin: http://evil.example\r\n"),
                request("a page from nowhere", "403", "GET / HTTP/1.1\r\n" + host + "Origin: null\r\n"),
                request(
                        "a foreign script",
                        "403",
                        "GET /_limber/events HTTP/1.1\r\n" + host
                                + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: script\r\n"),
                request("a form", "403", "POST / HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\na=b"),
                request("a fix for another site", "403", FIX + "Origin: http://evil.example\r\n" + BODY),
                request("a fix for nobody", "403", FIX + BODY),
                request("a fix for two", "403", FIX + OWN + "Origin: http://evil.example\r\n" + BODY),
                request("a fix without a body", "403", FIX + OWN),
                request("a fix with a long body", "403", FIX + OWN + "Content-Length: 100\r\n\r\n" + "x".repeat(100)),
                request("a fix in pieces", "403", FIX + OWN + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n"),
                request("a fix under another name", "421", FIX.replace("127.0.0.1", "evil.example") + OWN + BODY),
                request(
                        "a fix from another tab's form",
                        "403",
                        FIX + OWN + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: empty\r\n" + BODY),
                request("a fix elsewhere", "403", FIX.replace("_limber/fix", "index.html") + OWN + BODY),
                request("a fix that is put", "403", FIX.replace("POST", "PUT") + OWN + BODY),
                request("a fix of nothing", "409", FIX + OWN + BODY),
                request("a body in pieces", "403", "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n"),
                request("a change", "403", "DELETE /index.html HTTP/1.1\r\n" + host),
                request(
                        "an oversized header",
                        "400",
                        "GET / HTTP/1.1\r\n" + host + "X: " + "x".repeat(500_000) + "\r\n"),
                request("very many headers", "400", "GET / HTTP/1.1\r\n" + host + "X: y\r\n".repeat(5_000)),
                request("no request at all", "400", "hello\r\n"));
    }

    private static Arguments request(String name, String status, String text) {
        return Arguments.of(name, status, text + "\r\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void is_refused(String name, String status, String text) throws IOException {
        String request = text.replace("PORT", String.valueOf(running.port())).replace("FOLDER", folder.toString());
        assertThat(running.status(request)).isIn(status, "closed");
        assertThat(everything(request)).doesNotContain(SECRET).doesNotContain("language: en");
    }

    /** All that comes back; a connection that is broken off has sent what it has. */
    private static String everything(String request) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Socket socket = running.socket()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                all.append((char) next);
            }
        } catch (java.net.SocketException e) {
            all.append("(closed)");
        }
        return all.toString();
    }

    @Test
    void readers_who_do_not_read_and_askers_who_do_not_ask_keep_nobody_waiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                Socket asker = running.socket();
                asker.getOutputStream().write("GET / HT".getBytes(StandardCharsets.ISO_8859_1));
                slow.add(asker);
                Socket listener = running.socket();
                listener.getOutputStream()
                        .write(("GET /_limber/events?path=index.html HTTP/1.1\r\nHost: 127.0.0.1:" + running.port()
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                slow.add(listener);
            }
            assertThat(running.get("index.html")).startsWith("200 ");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void who_belongs_here_is_let_in() throws IOException {
        String own = "GET /index.html HTTP/1.1\r\nHost: HOST:" + running.port() + "\r\n";
        assertThat(running.status(own.replace("HOST", "localhost") + "\r\n")).isEqualTo("200");
        assertThat(running.status(
                        own.replace("HOST", "127.0.0.1") + "Origin: http://127.0.0.1:" + running.port() + "\r\n\r\n"))
                .isEqualTo("200");
        assertThat(running.status(own.replace("HOST", "127.0.0.1")
                        + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: document\r\n\r\n"))
                .isEqualTo("200");
    }
}
