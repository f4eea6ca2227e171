package dev.limber.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.limber.ShippedSite;
import dev.limber.file.OutputFile;
import dev.limber.search.SearchIndex;
import dev.limber.search.SyntheticPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Measures what a search costs, in Chromium with a cold cache, from a server that compresses as hosts do. Run by hand:
 * {@code main} with numbers of pages; prints beside Pagefind 1.6.0's figures (its own measurement, other texts).
 */
public final class SearchClientBenchmark {
    private static final Map<Integer, String> PAGEFIND =
            Map.of(30, "127,551 (7-8 requests)", 1000, "187,537 (12-14)", 10_000, "327,737 (13-14)");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();

    private SearchClientBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        for (String pages : arguments) {
            new SearchClientBenchmark().measure(Integer.parseInt(pages));
        }
        System.exit(0);
    }

    private void measure(int pages) throws IOException {
        SyntheticPages texts = new SyntheticPages(7);
        long start = System.nanoTime();
        SearchIndex.Files index = texts.files(pages);
        double seconds = (System.nanoTime() - start) / 1e9;
        ShippedSite.files().forEach((path, content) -> {
            if (!path.startsWith("search/")) {
                files.put(path, gzip(content));
            }
        });
        String page = ShippedSite.text("search.html")
                .replaceAll("data-start=\"[^\"]*\"", "data-start=\"" + index.start() + "\"");
        files.put("search.html", gzip(page.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        index.files().forEach(file -> files.put(file.path(), gzip(file.bytes())));
        System.out.printf(
                Locale.ROOT,
                "%n%d pages: made in %.1f s, %d files%n",
                pages,
                seconds,
                index.files().size());
        for (String kind : List.of("b-", "m-", "t", "r", "p", "f")) {
            System.out.printf(Locale.ROOT, "  %s %,d", kind, size(index.files(), "search/" + kind));
        }
        System.out.println();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/search.html";
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            queries.add(texts.telling() + " " + texts.telling() + (i % 2 == 0 ? " " + texts.telling() : ""));
        }
        first(address, queries, pages);
        letterByLetter(address, queries.get(1));
        session(address, queries);
        server.stop(0);
    }

    private long size(List<OutputFile> all, String prefix) {
        return all.stream()
                .filter(file -> file.path().startsWith(prefix))
                .mapToLong(file -> files.get(file.path()).length)
                .sum();
    }

    private void first(String address, List<String> queries, int pages) {
        List<Long> sizes = new ArrayList<>();
        List<Long> requests = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (String query : queries) {
            try (BrowserContext context = Chromium.browser().newContext()) {
                Page page = open(context, address);
                times.add(ask(page, query + " "));
                synchronized (asked) {
                    sizes.add(asked.stream()
                            .filter(path -> !path.contains("search/f"))
                            .mapToLong(path -> files.get(path).length)
                            .sum());
                    requests.add(asked.stream()
                            .filter(path -> !path.contains("search/f"))
                            .count());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  first list, client included: median %,d (max %,d) bytes, requests to the whole list %s; Pagefind %s%n",
                sizes.stream().sorted().toList().get(2),
                sizes.stream().max(Long::compare).orElseThrow(),
                requests,
                PAGEFIND.getOrDefault(pages, "-"));
        System.out.println("  milliseconds: " + times);
    }

    private void letterByLetter(String address, String query) {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = open(context, address);
            double slowest = 0;
            for (int i = 1; i <= query.length(); i++) {
                ask(page, query.substring(0, i));
            }
            page.waitForTimeout(300);
            long cold = total();
            for (int i = 1; i <= query.length(); i++) {
                slowest = Math.max(slowest, ask(page, query.substring(0, i)));
            }
            System.out.printf(
                    Locale.ROOT,
                    "  letter by letter: %,d bytes with texts; slowest key, files there: %.0f ms%n",
                    cold,
                    slowest);
        }
    }

    private void session(String address, List<String> queries) {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = open(context, address);
            queries.forEach(query -> {
                ask(page, query + " ");
                page.waitForTimeout(300);
            });
            System.out.printf(Locale.ROOT, "  five queries with excerpts: %,d bytes%n", total());
        }
    }

    private long total() {
        synchronized (asked) {
            return asked.stream().mapToLong(path -> files.get(path).length).sum();
        }
    }

    private Page open(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(address);
        synchronized (asked) {
            asked.clear();
            asked.add(files.keySet().stream()
                    .filter(path -> path.matches("assets/search\\..*js"))
                    .findFirst()
                    .orElseThrow());
        }
        return page;
    }

    /** Milliseconds until the first title of this query is there, or until it is known that there is none. */
    private static double ask(Page page, String query) {
        return ((Number) page.evaluate("""
                        async query => {
                          const box = document.getElementById('query'), list = document.getElementById('results');
                          const start = performance.now();
                          list.replaceChildren();
                          document.getElementById('none').hidden = true;
                          box.value = query;
                          box.dispatchEvent(new Event('input'));
                          while (![...list.children].some(item => !item.hidden && item.querySelector('a')) && document.getElementById('none').hidden) await new Promise(done => setTimeout(done, 1));
                          const time = performance.now() - start;
                          for (let i = 0; i < 100 && [...list.children].some(item => item.hidden); i++) await new Promise(done => setTimeout(done, 5));
                          return Math.round(time);
                        }""", query)).doubleValue();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            byte[] content = files.get(path);
            synchronized (asked) {
                if (content != null && path.startsWith("search/")) {
                    asked.add(path);
                }
            }
            String type = path.endsWith(".js")
                    ? "text/javascript"
                    : path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(content == null ? 404 : 200, content == null ? -1 : content.length);
            if (content != null) {
                exchange.getResponseBody().write(content);
            }
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
