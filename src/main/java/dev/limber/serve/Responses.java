package dev.limber.serve;

import dev.limber.file.ContentHash;
import dev.limber.file.OutputFile;
import dev.limber.markup.Escape;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Makes the bodies of responses: pages get the script of the preview, which no file of the site contains. */
final class Responses {
    /** Where the preview's own files are; no page can be there, as no slug begins with an underscore. */
    static final String OWN = "_limber/";

    /** Where a page asks for a fix to be applied. */
    static final String FIX = OWN + "fix";

    private static final String HEAD_ENDS = "</head>";
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("md", "text/markdown; charset=utf-8"),
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

    /** A short hash by which versions of a page are told apart. */
    static String mark(Optional<OutputFile> file) {
        return file.map(found -> ContentHash.of(found.bytes()).substring(0, 16)).orElse("none");
    }

    /** The body for the file at this path. */
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

    /** The page that is shown until a build is without errors. */
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
