package dev.limber.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
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
import java.nio.charset.StandardCharsets;
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

    private static final int ARITHMETIC_FROM = 50_000;

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();

    private SearchClientBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            int pages = Integer.parseInt(argument);
            if (pages < ARITHMETIC_FROM) {
                new SearchClientBenchmark().measure(pages);
            } else {
                new SearchClientBenchmark().calculate(pages);
            }
        }
        System.exit(0);
    }

    /** Builds the index within the heap that Java was given, and adds up what a first list would cost. */
    private void calculate(int pages) {
        SyntheticPages texts = new SyntheticPages(7);
        long start = System.nanoTime();
        SearchIndex.Files index = texts.files(pages);
        print("%n%d pages: made in %.1f s, ", pages, (System.nanoTime() - start) / 1e9);
        print(
                "%,d files, heap %,d MB%n",
                index.files().size(), Runtime.getRuntime().maxMemory() >> 20);
        long list = zipped(ShippedSite.files(), "assets/search\\..*js")[1];
        Map<String, Integer> needed = new TreeMap<>(Map.of("m", 1, "tt", 3, "t", 3, "pp", 5, "p", 5));
        for (Map.Entry<String, Integer> kind : needed.entrySet()) {
            long[] found = {0, 0};
            for (OutputFile file : index.files()) {
                if (file.path().matches("search/" + kind.getKey() + "\\d*-.*")) {
                    found[0]++;
                    found[1] += gzip(file.bytes()).length;
                }
            }
            long mean = found[0] == 0 ? 0 : found[1] / found[0];
            list += mean * kind.getValue();
            print("  %s: %,d files, %,d bytes, %,d each%n", kind.getKey(), found[0], found[1], mean);
        }
        print("  first list of three words, by arithmetic: %,d bytes%n", list);
    }

    private static long[] zipped(Map<String, byte[]> files, String pattern) {
        long[] found = {0, 0};
        files.forEach((path, content) -> {
            if (path.matches(pattern)) {
                found[0]++;
                found[1] += gzip(content).length;
            }
        });
        return found;
    }

    private void measure(int pages) throws IOException {
        SyntheticPages texts = new SyntheticPages(7);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            queries.add(
                    texts.telling(pages) + " " + texts.telling(pages) + (i % 2 == 0 ? " " + texts.telling(pages) : ""));
        }
        serve(make(texts, pages));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/search.html";
        first(address, queries, pages);
        letterByLetter(address, queries.get(1));
        session(address, queries);
        slow(address, queries.get(1));
        server.stop(0);
    }

    private static SearchIndex.Files make(SyntheticPages texts, int pages) {
        String vocabulary = texts.vocabulary(pages);
        long start = System.nanoTime();
        SearchIndex.Files index = texts.files(pages);
        double seconds = (System.nanoTime() - start) / 1e9;
        int files = index.files().size();
        print("%n%d pages (%s): made in %.1f s, %d files%n", pages, vocabulary, seconds, files);
        return index;
    }

    private void serve(SearchIndex.Files index) {
        ShippedSite.files().forEach((path, content) -> {
            if (!path.startsWith("search/")) {
                files.put(path, gzip(content));
            }
        });
        String page = ShippedSite.text("search.html")
                .replaceAll("data-start=\"[^\"]*\"", "data-start=\"" + index.start() + "\"");
        files.put("search.html", gzip(page.getBytes(StandardCharsets.UTF_8)));
        index.files().forEach(file -> files.put(file.path(), gzip(file.bytes())));
        for (String kind : List.of("b-", "m-", "t", "r", "p", "f")) {
            print("  %s %,d", kind, size(index.files(), "search/" + kind));
        }
        print("%n  client %,d, second script %,d%n", sizeOf("assets/search\\..*js"), sizeOf("assets/search-more.*js"));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private long size(List<OutputFile> all, String prefix) {
        return all.stream()
                .filter(file -> file.path().startsWith(prefix))
                .mapToLong(file -> files.get(file.path()).length)
                .sum();
    }

    private long sizeOf(String pattern) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().matches(pattern))
                .mapToLong(file -> file.getValue().length)
                .sum();
    }

    /** What is asked for until the whole first list stands, without the second script and the excerpts behind it. */
    private void first(String address, List<String> queries, int pages) {
        List<Long> sizes = new ArrayList<>();
        List<Integer> requests = new ArrayList<>();
        List<Integer> toFirst = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (String query : queries) {
            try (BrowserContext context = Chromium.browser().newContext()) {
                Page page = open(context, address);
                times.add(ask(page, query));
                List<String> needed = asked();
                needed.removeIf(path -> path.matches("search/[fu].*|assets/search-more.*"));
                sizes.add(needed.stream()
                        .mapToLong(path -> files.get(path).length)
                        .sum());
                requests.add(needed.size());
                long titles = needed.stream()
                        .filter(path -> path.startsWith("search/p"))
                        .count();
                toFirst.add(needed.size() - (int) Math.max(0, titles - 1));
            }
        }
        print(
                "  first list, client included: median %,d (max %,d) bytes; Pagefind %s%n",
                sizes.stream().sorted().toList().get(2),
                sizes.stream().max(Long::compare).orElseThrow(),
                PAGEFIND.getOrDefault(pages, "-"));
        print("  requests to the first result %s, to the whole list %s%n", toFirst, requests);
        print("  milliseconds on this machine, cold: %s%n", times);
    }

    private void letterByLetter(String address, String query) {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = open(context, address);
            page.locator("#query").pressSequentially(query, new Locator.PressSequentiallyOptions().setDelay(100));
            page.waitForTimeout(800);
            long typed = total();
            print("  typed at 100 ms a letter: %,d bytes with excerpts, %d requests%n", typed, asked().size());
        }
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = open(context, address);
            for (int i = 1; i <= query.length(); i++) {
                ask(page, query.substring(0, i));
            }
            page.waitForTimeout(300);
            long cold = total();
            double slowest = 0;
            for (int i = 1; i <= query.length(); i++) {
                double time = ask(page, query.substring(0, i));
                for (int again = 0; again < 4; again++) {
                    time = Math.min(time, ask(page, query.substring(0, i)));
                }
                slowest = Math.max(slowest, time);
            }
            print("  waiting for an answer to each letter: %,d bytes with excerpts%n", cold);
            print("  slowest key press once its files are there, each the best of five: %.0f ms%n", slowest);
        }
    }

    private void session(String address, List<String> queries) {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = open(context, address);
            queries.forEach(query -> {
                ask(page, query);
                page.waitForTimeout(500);
            });
            print("  five queries with excerpts: %,d bytes%n", total());
        }
    }

    /** Slow 3G as the browser's own tools simulate it: 400 kbit/s, 400 ms to and fro. */
    private void slow(String address, String query) {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = open(context, address);
            throttle(context, page);
            print("  slow 3G, first result after the last key of a query: %.0f ms%n", ask(page, query));
        }
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            throttle(context, page);
            long start = System.nanoTime();
            page.navigate(address + "?q=" + query.replace(' ', '+'));
            page.waitForSelector("#results a");
            print("  slow 3G, first result of an address, page and all: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        }
    }

    private static void throttle(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        JsonObject limits = new JsonObject();
        limits.addProperty("offline", false);
        limits.addProperty("latency", 400);
        limits.addProperty("downloadThroughput", 50_000);
        limits.addProperty("uploadThroughput", 50_000);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", limits);
    }

    private List<String> asked() {
        synchronized (asked) {
            return new ArrayList<>(asked);
        }
    }

    private long total() {
        return asked().stream().mapToLong(path -> files.get(path).length).sum();
    }

    private Page open(BrowserContext context, String address) {
        Page page = context.newPage();
        synchronized (asked) {
            asked.clear();
        }
        page.navigate(address);
        return page;
    }

    /** Milliseconds until the first title of this query is there, or until it is known that there is none. */
    private static double ask(Page page, String query) {
        return ((Number) page.evaluate("""
                        async query => {
                          const box = document.getElementById('query'), list = document.getElementById('results');
                          const start = performance.now(), busy = () => list.getAttribute('aria-busy') === 'true';
                          list.replaceChildren();
                          box.focus();
                          box.value = query;
                          box.dispatchEvent(new Event('input'));
                          while (busy() && !list.querySelector('a')) await new Promise(done => setTimeout(done, 0));
                          const time = performance.now() - start;
                          while (busy()) await new Promise(done => setTimeout(done, 0));
                          return Math.round(time);
                        }""", query)).doubleValue();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            byte[] content = files.get(path);
            synchronized (asked) {
                if (content != null && path.matches("search/.*|assets/search.*js")) {
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
