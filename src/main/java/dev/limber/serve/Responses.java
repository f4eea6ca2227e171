package dev.limber.serve;

import dev.limber.file.ContentHash;
import dev.limber.file.OutputFile;
import dev.limber.markup.Escape;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Generates the bodies of responses; adds the script of the preview to pages, which the built site does not have. */
final class Responses {
    /** The path of the preview's own files; it cannot clash with a page, as no slug begins with an underscore. */
    static final String OWN = "_limber/";

    /** The path for requests to apply a fix. */
    static final String FIX = OWN + "fix";

    private static final String HEAD_ENDS = "</head>";
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("svg", "image/svg+xml; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("woff2", "font/woff2"));

    private Responses() {}

    static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain; charset=utf-8");
    }

    /** Returns a short hash that identifies the version of a page. */
    static String mark(Optional<OutputFile> file) {
        return file.map(found -> ContentHash.of(found.bytes()).substring(0, 16)).orElse("none");
    }

    /** Returns the body for a file. */
    static byte[] bytes(OutputFile file, String asked) {
        return file.path().endsWith(".html") ? withScript(file, asked) : file.bytes();
    }

    private static byte[] withScript(OutputFile page, String asked) {
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        int end = html.indexOf(HEAD_ENDS);
        if (end < 0) {
            return page.bytes();
        }
        String script = script(asked, mark(Optional.of(page)));
        return (html.substring(0, end) + script + html.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the page that is shown until the first build without errors. */
    static byte[] waiting(String asked) {
        return ("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<title>The guide has errors</title>\n" + script(asked, mark(Optional.empty()))
                        + "</head>\n<body>\n<h1>The guide has errors</h1>\n"
                        + "<p>It shows here as soon as they are mended.</p>\n</body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String script(String asked, String mark) {
        return "<script src=\"/" + OWN + "preview.js\" data-path=\"" + Escape.markup(asked) + "\" data-mark=\"" + mark
                + "\" defer></script>\n";
    }
}
