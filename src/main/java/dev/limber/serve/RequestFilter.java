package dev.limber.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rejects requests of other sites. A page elsewhere could reach the preview by its address or by DNS rebinding; so the
 * {@code Host} must name this machine, and {@code Origin} must be the preview itself.
 */
final class RequestFilter {
    static final int ALLOWED = 200;
    private static final int MOST_HEADERS = 100;
    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int MISDIRECTED = 421;
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final Pattern ODD = Pattern.compile("[\\\\\\p{Cntrl}]|(^|/)\\.{1,2}(/|$)|//");
    private static final Pattern SHORT = Pattern.compile("[1-9]\\d?");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String host;
    private final int port;
    private final boolean loopback;

    /** Creates a filter for this host name; a preview that listens on loopback accepts loopback names only. */
    RequestFilter(String host, int port, boolean loopback) {
        this.host = host.toLowerCase(Locale.ROOT);
        this.port = port;
        this.loopback = loopback;
    }

    /** Returns {@link #ALLOWED}, or the status to reject the request with. */
    int status(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> hosts = headers.getOrDefault("Host", List.of());
        URI target = exchange.getRequestURI();
        if (hosts.size() != 1
                || count(headers) > MOST_HEADERS
                || target.getHost() != null
                || target.getRawPath() == null) {
            return BAD;
        }
        if (!isOwn(hosts.get(0))) {
            return MISDIRECTED;
        }
        if (isForeign(headers, hosts.get(0)) || !isReading(exchange) && !isFix(exchange, hosts.get(0))) {
            return FORBIDDEN;
        }
        return ODD.matcher(target.getPath()).find() ? NOT_FOUND : ALLOWED;
    }

    /** Whether the request only reads and has no body. */
    private static boolean isReading(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        boolean body = headers.containsKey("Transfer-Encoding")
                || !headers.getOrDefault("Content-Length", List.of("0")).equals(List.of("0"));
        return Set.of("GET", "HEAD").contains(exchange.getRequestMethod()) && !body;
    }

    /**
     * Whether the request asks to apply a fix, and comes from a page of this preview in a browser on this machine. It is
     * the only request that changes files; browsers send its {@code Origin}, so one without is rejected too.
     */
    private static boolean isFix(HttpExchange exchange, String asked) {
        Headers headers = exchange.getRequestHeaders();
        List<String> lengths = headers.getOrDefault("Content-Length", List.of());
        return exchange.getRequestMethod().equals("POST")
                && exchange.getRequestURI().getRawPath().equals("/" + Responses.FIX)
                && List.of("http://" + asked).equals(headers.get("Origin"))
                && exchange.getRemoteAddress().getAddress().isLoopbackAddress()
                && !headers.containsKey("Transfer-Encoding")
                && lengths.size() == 1
                && SHORT.matcher(lengths.get(0)).matches();
    }

    private static int count(Headers headers) {
        return headers.values().stream().mapToInt(List::size).sum();
    }

    private boolean isOwn(String asked) {
        String name = asked.toLowerCase(Locale.ROOT);
        String suffix = ":" + port;
        if (!name.endsWith(suffix)) {
            return false;
        }
        String bare = name.substring(0, name.length() - suffix.length());
        return LOOPBACK.contains(bare)
                || !loopback && (bare.equals(host) || NUMERIC.matcher(bare).matches());
    }

    /** Whether a page of another site sends the request; following a link to the preview is allowed. */
    private static boolean isForeign(Headers headers, String asked) {
        String origin = headers.getFirst("Origin");
        if (origin != null && !origin.equals("http://" + asked)) {
            return true;
        }
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean elsewhere = site != null && !Set.of("same-origin", "none").contains(site);
        return elsewhere && !"document".equals(headers.getFirst("Sec-Fetch-Dest"));
    }
}
