package dev.limber.serve;

import dev.limber.pipeline.BuildSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A preview of a guide on a free port, with the editions it made; closed with the test. */
public final class Running implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 600;

    private final LinkedBlockingQueue<GuideBuild> editions = new LinkedBlockingQueue<>();
    private final Preview preview;
    private final GuideBuild first;

    private Running(PreviewSettings settings) throws IOException {
        preview = new Preview(settings, new Preview.Witness() {
            @Override
            public void built(GuideBuild edition) {
                editions.add(edition);
            }

            @Override
            public void failed(Throwable fault) {
                throw new AssertionError(fault);
            }
        });
        first = next();
    }

    /** The edition that the preview began with. */
    GuideBuild edition() {
        return first;
    }

    /** A preview of the guide in {@code folder/content}, with the theme beside it or the built-in one. */
    public static Running of(Path folder) {
        try {
            return new Running(settings(folder, 0, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PreviewSettings settings(Path folder, int port, boolean strict) {
        Path theme = folder.resolve("theme");
        return new PreviewSettings(
                folder.resolve("content"),
                Files.isDirectory(theme) ? Optional.of(theme) : Optional.empty(),
                new BuildSettings(Optional.empty(), true, 2, LocalDate.of(2026, 11, 22)),
                new PreviewSettings.Door("127.0.0.1", port, strict),
                "editor://{path}:{line}:{column}");
    }

    public String address() {
        return preview.address();
    }

    public int port() {
        return preview.port();
    }

    /** Waits for the next edition. */
    public GuideBuild next() {
        try {
            GuideBuild edition = editions.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (edition == null) {
                throw new AssertionError("no edition within " + PATIENCE_SECONDS + " s");
            }
            return edition;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Status and body of a plain request. */
    String get(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address() + path).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            int status = connection.getResponseCode();
            InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
            return status + " " + (body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Status and text of the answer to a page that asks for a fix. */
    String fix(String id) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address() + "_limber/fix"))
                                    .header("Origin", address().replaceFirst("/$", ""))
                                    .POST(HttpRequest.BodyPublishers.ofString(id))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends exactly this and hands back the status of the answer, or {@code closed}. */
    String status(String request) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = answer.readLine();
            return line == null ? "closed" : line.replaceFirst("^HTTP/1\\.1 (\\d+).*", "$1");
        } catch (SocketException e) {
            return "closed";
        }
    }

    Socket socket() throws IOException {
        Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port());
        socket.setSoTimeout(PATIENCE_SECONDS * 1000);
        return socket;
    }

    @Override
    public void close() {
        try {
            preview.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
