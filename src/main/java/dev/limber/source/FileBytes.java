package dev.limber.source;

import dev.limber.content.FileEnding;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Validates one file before it enters the source tree: its type, size, encoding and, for an SVG, its safety. */
record FileBytes(String path, FileKinds kinds) {
    private static final int TRIES = 3;

    /** Whether the file's type belongs here; reports it otherwise. */
    boolean isExpected(Findings findings) {
        if (kinds == FileKinds.CONTENT && isNearlyPage(findings)) {
            return kinds.isKnown(path);
        } else if (!kinds.isKnown(path)) {
            findings.warning(
                    Code.UNREADABLE_FILE,
                    Span.startOf(path),
                    "files of this type are not part of a guide, so it is left out",
                    "Pages are .md, data .yaml, pictures .svg .png .jpg .webp .avif or .gif, hand-outs .pdf.");
        }
        return kinds.isKnown(path);
    }

    /** Whether the file may be a page whose ending is to be mended; reports it then. */
    private boolean isNearlyPage(Findings findings) {
        Optional<FileEnding> page = FileEnding.ofPage(path)
                .filter(ending -> FileEnding.ofData(path, Set.of()).isEmpty());
        page.ifPresent(ending -> findings.addAll(List.of(ending.ofThePage())));
        return page.isPresent();
    }

    /** Whether the file is small enough to be read; reports it otherwise. */
    boolean fits(long size, Findings findings) {
        if (size > kinds.limit(path)) {
            findings.error(
                    Code.TOO_LARGE,
                    Span.startOf(path),
                    "the file has " + size + " bytes; the most is " + kinds.limit(path),
                    "Split it, or make it smaller.");
        }
        return size <= kinds.limit(path);
    }

    /** The file in its normal form, unless it is invalid. */
    Optional<SourceFile> accept(byte[] bytes, Findings findings) {
        if (kinds.isText(path)) {
            return TextFile.decode(path, bytes, findings)
                    .map(clean -> new SourceFile(path, kinds == FileKinds.CONTENT ? TextFile.composed(clean) : clean));
        }
        if (kinds.isUntrustedSvg(path) && !SvgSafety.check(path, bytes, findings)) {
            return Optional.empty();
        }
        return Optional.of(new SourceFile(path, bytes));
    }

    /** Reads the file again when it changed while it was read, so that the bytes are of one state. */
    static byte[] whole(Path path, BasicFileAttributes found) throws IOException {
        BasicFileAttributes before = found;
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = Files.readAllBytes(path);
            BasicFileAttributes after =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (bytes.length == after.size()
                    && before.lastModifiedTime().equals(after.lastModifiedTime())
                    && after.isRegularFile()) {
                return bytes;
            }
            before = after;
        }
        throw new IOException("the file keeps changing while it is read");
    }

    /** Why reading failed, in words for a person. */
    static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "the file disappeared while it was read";
        }
        if (e instanceof AccessDeniedException) {
            return "the file may not be read: permission denied";
        }
        return "cannot be read: " + Optional.ofNullable(e.getMessage()).orElse("no reason given");
    }
}
