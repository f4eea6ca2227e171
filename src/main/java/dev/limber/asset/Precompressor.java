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
 * Puts a {@code .gz} beside every text file of a site that gains from it, for hosts that send such files as they are.
 * The bytes of a {@code .gz} depend on the JDK's compressor, so they are left out of what is compared between machines.
 */
public final class Precompressor {
    /** Ends of the names of what is text; pictures and fonts are compressed already. */
    private static final Set<String> TEXT =
            Set.of("html", "css", "js", "json", "svg", "xml", "txt", "md", "webmanifest");

    /** Below this a file fits in the first packet either way, in bytes. */
    private static final int SMALLEST = 1024;

    /** The same site with the compressed files added. */
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

    /** The JDK's gzip at the highest level, which only a subclass can set. */
    private static final class Best extends GZIPOutputStream {
        Best(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
