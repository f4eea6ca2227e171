package dev.limber.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A host on this machine that does everything that hosts should not do, by path. */
final class OddServer implements AutoCloseable {
    private static final String PASSWORD = "changeit";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<ServerSocket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    OddServer() {
        this.server = started(create());
    }

    private static HttpServer create() {
        try {
            return HttpServer.create(loopback(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private HttpServer started(HttpServer made) {
        made.setExecutor(threads);
        made.createContext("/", this::answer);
        made.start();
        return made;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What was asked, as {@code HEAD /ok}. */
    List<String> asked() {
        return asked;
    }

    /** How many requests were under way at once. */
    int most() {
        return most.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String line = exchange.getRequestMethod() + " " + path;
            long before = asked.stream().filter(line::equals).count();
            asked.add(line);
            answer(exchange, path, before);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String path, long before) throws IOException, InterruptedException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        switch (path) {
            case "/moved" -> to(exchange, 301, "/ok");
            case "/moved-308" -> to(exchange, 308, "/ok");
            case "/moved-twice" -> to(exchange, 301, "/moved");
            case "/for-now" -> to(exchange, 302, "/ok");
            case "/moved-then-for-now" -> to(exchange, 301, "/for-now");
            case "/moved-to-nothing" -> to(exchange, 301, "/gone");
            case "/circle" -> to(exchange, 301, "/circle-2");
            case "/circle-2" -> to(exchange, 302, "/circle");
            case "/to-a-file" -> to(exchange, 302, "file:///etc/passwd");
            case "/to-nonsense" -> to(exchange, 302, "http://[::bad");
            case "/gone" -> status(exchange, 404);
            case "/gone-410" -> status(exchange, 410);
            case "/barred" -> status(exchange, 403);
            case "/no-head" -> status(exchange, head ? 405 : 200);
            case "/head-404" -> status(exchange, head ? 404 : 200);
            case "/busy-once" -> busy(exchange, before, "7");
            case "/busy-until" -> busy(exchange, before, "Sun, 22 Nov 2026 12:00:09 GMT");
            case "/busy-for-hours" -> busy(exchange, 0, "7200");
            case "/ill-once" -> status(exchange, before == 0 ? 503 : 200);
            case "/ill" -> status(exchange, 503);
            case "/slow" -> Thread.sleep(Long.MAX_VALUE);
            case "/endless" -> endless(exchange, head);
            default -> status(exchange, 200);
        }
    }

    private void to(HttpExchange exchange, int status, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        status(exchange, status);
    }

    private void busy(HttpExchange exchange, long before, String until) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", until);
        status(exchange, before == 0 ? 429 : 200);
    }

    /** A request is under way until its answer begins: the next may be here before this thread goes on. */
    private void status(HttpExchange exchange, int status) throws IOException {
        now.decrementAndGet();
        exchange.sendResponseHeaders(status, -1);
    }

    /** A page without end, until the other side has had enough. */
    private void endless(HttpExchange exchange, boolean head) throws IOException {
        if (head) {
            status(exchange, 405);
            return;
        }
        now.decrementAndGet();
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(new byte[64 * 1024]);
            }
        } catch (IOException enough) {
            // That is what is hoped for.
        }
    }

    /** A host that sends these bytes, whatever is asked, and hangs up. */
    String saying(String bytes) throws IOException {
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        sockets.add(socket);
        threads.submit(() -> {
            while (true) {
                try (Socket caller = socket.accept()) {
                    caller.getInputStream().read();
                    caller.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        });
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    /** A port that nobody listens at. */
    static String closed() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort() + "/";
        }
    }

    /** A host whose certificate nobody vouches for. */
    static HttpsServer selfSigned(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("self.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(List.of(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "self",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=IP:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        made.waitFor();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(loopback(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        for (ServerSocket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
