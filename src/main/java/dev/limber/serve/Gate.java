package dev.limber.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides who may ask. Another site in the same browser could reach the preview by its address or by a name that it
 * points here; so the name asked for must be this machine's, and who asks must be a page of the preview itself.
 */
final class Gate {
    static final int OPEN = 200;
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

    /** For a preview that is known by this name; one for this machine alone is asked for by loopback names only. */
    Gate(String host, int port, boolean loopback) {
        this.host = host.toLowerCase(Locale.ROOT);
        this.port = port;
        this.loopback = loopback;
    }

    /** {@link #OPEN}, or the status to refuse the request with. */
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
        return ODD.matcher(target.getPath()).find() ? NOT_FOUND : OPEN;
    }

    /** A request that changes nothing and brings nothing along. */
    private static boolean isReading(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        boolean body = headers.containsKey("Transfer-Encoding")
                || !headers.getOrDefault("Content-Length", List.of("0")).equals(List.of("0"));
        return Set.of("GET", "HEAD").contains(exchange.getRequestMethod()) && !body;
    }

    /**
     * The one request that changes something: a page of this preview, in a browser on this machine, asks to apply a fix.
     * Browsers name the origin of each such request, so one without it is refused too.
     */
    private static boolean isFix(HttpExchange exchange, String asked) {
        Headers headers = exchange.getRequestHeaders();
        List<String> lengths = headers.getOrDefault("Content-Length", List.of());
        return exchange.getRequestMethod().equals("POST")
                && exchange.getRequestURI().getRawPath().equals("/" + Wire.FIX)
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

    /** Whether a page of another site asks; opening the preview from a link elsewhere is no harm. */
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
