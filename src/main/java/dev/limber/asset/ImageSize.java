package dev.limber.asset;

import dev.limber.file.SourceFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The width and height of an image in CSS pixels, read from the header of its file. */
public record ImageSize(int width, int height) {
    /** The bytes of a box header: its length and its type. */
    private static final int SHORTEST_BOX = 8;

    /** The size of a PNG, JPEG, GIF, WebP, AVIF or SVG file; empty when the bytes are none of these. */
    public static Optional<ImageSize> of(SourceFile file) {
        try {
            String ending =
                    file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
            return switch (ending) {
                case "png" -> png(bytes);
                case "gif" -> gif(bytes);
                case "jpg", "jpeg" -> jpeg(bytes);
                case "webp" -> webp(bytes);
                case "avif" -> avif(bytes);
                case "svg" -> SvgSize.of(file.bytes());
                default -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    static Optional<ImageSize> sized(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
    }

    private static Optional<ImageSize> png(ByteBuffer bytes) {
        return bytes.getLong(0) == 0x89504E470D0A1A0AL ? sized(bytes.getInt(16), bytes.getInt(20)) : Optional.empty();
    }

    private static Optional<ImageSize> gif(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return bytes.getInt(0) == tag("GIF8")
                ? sized(bytes.getShort(6) & 0xffff, bytes.getShort(8) & 0xffff)
                : Optional.empty();
    }

    /** Skips segments up to the start of frame, whose marker is C0 to CF except C4, C8 and CC. */
    private static Optional<ImageSize> jpeg(ByteBuffer bytes) {
        if ((bytes.getShort(0) & 0xffff) != 0xFFD8) {
            return Optional.empty();
        }
        int at = 2;
        while ((bytes.get(at) & 0xff) == 0xff) {
            int marker = bytes.get(at + 1) & 0xff;
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return sized(bytes.getShort(at + 7) & 0xffff, bytes.getShort(at + 5) & 0xffff);
            }
            at += 2 + (bytes.getShort(at + 2) & 0xffff);
        }
        return Optional.empty();
    }

    private static Optional<ImageSize> webp(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt(0) != tag("RIFF") || bytes.getInt(8) != tag("WEBP")) {
            return Optional.empty();
        }
        int chunk = bytes.getInt(12);
        if (chunk == tag("VP8X")) {
            return sized(1 + (bytes.getInt(24) & 0xffffff), 1 + (bytes.getInt(26) >>> 8 & 0xffffff));
        } else if (chunk == tag("VP8L")) {
            return sized(1 + (bytes.getInt(21) & 0x3fff), 1 + (bytes.getInt(21) >>> 14 & 0x3fff));
        }
        return chunk == tag("VP8 ")
                ? sized(bytes.getShort(26) & 0x3fff, bytes.getShort(28) & 0x3fff)
                : Optional.empty();
    }

    /** Skips boxes up to the metadata box. */
    private static Optional<ImageSize> avif(ByteBuffer bytes) {
        int at = bytes.getInt(4) == bigEndian("ftyp") ? bytes.getInt(0) : bytes.limit();
        while (bytes.getInt(at + 4) != bigEndian("meta")) {
            at = Math.addExact(at, Math.max(SHORTEST_BOX, bytes.getInt(at)));
        }
        return extents(bytes, at, Math.addExact(at, bytes.getInt(at)));
    }

    /** Returns the largest image spatial extent ({@code ispe}); smaller ones belong to thumbnails and tiles. */
    private static Optional<ImageSize> extents(ByteBuffer bytes, int from, int to) {
        int width = 0;
        int height = 0;
        boolean turned = false;
        for (int at = from; at < to - 4; at++) {
            if (bytes.getInt(at) == bigEndian("ispe") && bytes.getInt(at + 8) > width) {
                width = bytes.getInt(at + 8);
                height = bytes.getInt(at + 12);
            } else if (bytes.getInt(at) == bigEndian("irot")) {
                turned = (bytes.get(at + 4) & 1) == 1;
            }
        }
        return turned ? sized(height, width) : sized(width, height);
    }

    private static int bigEndian(String fourLetters) {
        return Integer.reverseBytes(tag(fourLetters));
    }

    private static int tag(String fourLetters) {
        return ByteBuffer.wrap(fourLetters.getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }
}
