package dev.limber.serve;

import dev.limber.asset.ScriptBundler;
import dev.limber.diagnostic.Checked;
import dev.limber.file.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reads the script and the style sheets that the preview adds to pages. */
final class PreviewFiles {
    private static final String SCRIPT = "preview.js";

    private PreviewFiles() {}

    /** Returns the content by file name; the script is bundled from its modules in {@code preview/}. */
    static Map<String, byte[]> read() {
        return Map.of(
                SCRIPT,
                script(),
                "preview.css",
                bytes("preview.css").orElseThrow(),
                "drafts.css",
                bytes("drafts.css").orElseThrow());
    }

    private static byte[] script() {
        Checked<String> script =
                ScriptBundler.bundle(SCRIPT, path -> bytes(path).map(all -> new SourceFile(path, all)));
        if (script.hasErrors()) {
            throw new IllegalStateException(script.diagnostics().toString());
        }
        return script.value().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> bytes(String name) {
        try (InputStream in = PreviewFiles.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
