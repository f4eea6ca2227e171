package dev.limber.asset;

import dev.limber.file.OutputFile;
import dev.limber.file.SiteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Adds a {@code .gz} beside each text file that it makes smaller, for hosts that serve precompressed files. Its bytes
 * depend on the compressor of the JDK, so comparisons of builds between machines leave {@code .gz} files out.
 */
public final class Precompressor {
    /** The extensions of text files; images and fonts are compressed already. */
    private static final Set<String> TEXT =
            Set.of("html", "css", "js", "json", "svg", "xml", "txt", "md", "webmanifest");

    /** The smallest file to compress, in bytes; anything smaller fits in one packet as it is. */
    private static final int SMALLEST = 1024;

    /** Returns the site with the compressed files added. */
    public SiteOutput compress(SiteOutput site) {
        SortedMap<String, OutputFile> files = new TreeMap<>(site.files());
        site.files().values().forEach(file -> compressed(file).ifPresent(gz -> files.putIfAbsent(gz.path(), gz)));
        return new SiteOutput(files);
    }

    private static Optional<OutputFile> compressed(OutputFile file) {
        String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
        if (!TEXT.contains(ending) || file.bytes().length < SMALLEST) {
            return Optional.empty();
        }
        byte[] bytes = gzip(file.bytes());
        return bytes.length < file.bytes().length
                ? Optional.of(new OutputFile(file.path() + ".gz", bytes, file.source()))
                : Optional.empty();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (OutputStream gzip = new Best(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A gzip stream at the highest level, which the JDK lets only a subclass set. */
    private static final class Best extends GZIPOutputStream {
        Best(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
