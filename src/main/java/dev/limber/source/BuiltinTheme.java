package dev.limber.source;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the built-in theme from Limber's jar or, in development, from the folder of compiled classes. */
final class BuiltinTheme {
    private static final String FOLDER = "dev/limber/builtin/theme/";

    private BuiltinTheme() {}

    static void read(FolderReader reader, Findings findings) {
        try {
            Path home = home();
            if (Files.isRegularFile(home)) {
                readJar(home, reader);
            } else if (Files.isDirectory(home.resolve(FOLDER))) {
                reader.read(home.resolve(FOLDER), FileKinds.BUILTIN);
            } else {
                missing(home.toString(), findings);
            }
        } catch (IOException | URISyntaxException e) {
            missing(String.valueOf(e.getMessage()), findings);
        }
    }

    /** The jar or folder that this class was loaded from, unless a folder of resources stands apart from it. */
    private static Path home() throws URISyntaxException {
        URL beside = BuiltinTheme.class.getClassLoader().getResource(FOLDER);
        if (beside != null && beside.getProtocol().equals("file")) {
            return Path.of(beside.toURI()).resolve("../../../..").normalize();
        }
        CodeSource source = BuiltinTheme.class.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().toURI());
    }

    private static void readJar(Path jar, FolderReader reader) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> entry.getName().startsWith(FOLDER) && !entry.isDirectory())
                    .toList();
            for (ZipEntry entry : entries) {
                String path = FileKinds.BUILTIN.root() + "/" + entry.getName().substring(FOLDER.length());
                try (InputStream in = zip.getInputStream(entry)) {
                    reader.readBytes(new FileBytes(path, FileKinds.BUILTIN), in.readAllBytes());
                }
            }
        }
    }

    private static void missing(String where, Findings findings) {
        findings.error(
                Code.MISSING_FILE,
                Span.startOf("theme"),
                "the built-in theme is not in " + where,
                "Build Limber again.");
    }
}
