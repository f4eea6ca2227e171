package dev.limber.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends one HTTP request and reads the headers of the response only. */
final class Requests {
    private static final String AGENT = "Limber link check";
    private static final int FIRST_ERROR = 400;

    private final HttpClient client;
    private final Duration patience;
    private final TimeLeft left;

    Requests(ExternalSettings settings, TimeLeft left) {
        this.patience = settings.request();
        this.left = left;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
    }

    /** Sends HEAD, then GET where that fails, as some hosts do not support HEAD. */
    Answer ask(URI address) throws IOException, InterruptedException {
        Answer answer = send("HEAD", address);
        boolean asked = answer.status() < FIRST_ERROR
                || answer.isPassing() && answer.retryAfter().isPresent();
        return asked ? answer : send("GET", address);
    }

    private Answer send(String method, URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .timeout(left.atMost(patience))
                .header("User-Agent", AGENT)
                .header("Accept", "text/html, application/pdf, */*;q=0.8")
                .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        // Closing it unread ends the connection, however much there is to come.
        response.body().close();
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Location"),
                response.headers().firstValue("Retry-After"));
    }
}
