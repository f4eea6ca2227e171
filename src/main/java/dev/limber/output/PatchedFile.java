package dev.limber.output;

import dev.limber.file.LineChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces lines of a text file that a person wrote, atomically. Its byte-order mark, line ends, permissions and all
 * other lines are kept. A symbolic link is refused, and so is a file that was changed since it was read.
 */
public final class PatchedFile {
    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|$)");
    private static final String MARK = "\uFEFF";

    private PatchedFile() {}

    /**
     * Writes the lines that differ.
     *
     * @param before the text as it was read: no mark, lines ended by a line feed, U+0000 replaced by U+FFFD
     * @param after the text to be, in the same form
     */
    public static void write(Path file, String before, String after) throws OutputException {
        Path target = file.toAbsolutePath();
        Path waiting = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new OutputException(OutputException.Kind.REFUSED, file + " is not a plain file");
            }
            String text = new String(Files.readAllBytes(target), StandardCharsets.UTF_8);
            byte[] bytes = merged(text, before, after)
                    .orElseThrow(() -> new OutputException(
                            OutputException.Kind.REFUSED, file + " was changed meanwhile: run the command again"))
                    .getBytes(StandardCharsets.UTF_8);
            Files.deleteIfExists(waiting);
            Disk.REAL.write(waiting, bytes);
            copyPermissions(target, waiting);
            Disk.REAL.sync(List.of(waiting));
            Disk.REAL.move(waiting, target);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    /** The file's text with the lines that differ replaced; empty when it is not the text that was read. */
    private static Optional<String> merged(String text, String before, String after) {
        String mark = text.startsWith(MARK) ? MARK : "";
        List<String> own = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        Matcher line = LINE.matcher(text.substring(mark.length()));
        boolean more = true;
        while (more && line.find()) {
            own.add(line.group(1));
            ends.add(line.group(2));
            more = !line.group(2).isEmpty();
        }
        String now = String.join("\n", own).replace('\0', '\uFFFD');
        boolean same = composed(now).equals(composed(before));
        return same ? Optional.of(mark + merged(own, ends, before, after)) : Optional.empty();
    }

    /** A line in the place of another ends as that did, a line more as the one before it. */
    private static String merged(List<String> own, List<String> ends, String before, String after) {
        String[] lines = after.split("\n", -1);
        Deque<String> free = new ArrayDeque<>();
        String end = ends.get(0).isEmpty() ? "\n" : ends.get(0);
        StringBuilder merged = new StringBuilder();
        for (LineChange line : LineChange.between(before.split("\n", -1), lines)) {
            if (line.after() < 0) {
                free.add(ends.get(line.before()));
                continue;
            }
            String words = line.isKept() ? own.get(line.before()) : lines[line.after()];
            if (line.isKept()) {
                free.clear();
                free.add(ends.get(line.before()));
            }
            end = free.isEmpty() ? end : free.remove();
            merged.append(words).append(line.after() == lines.length - 1 ? "" : end.isEmpty() ? "\n" : end);
        }
        return merged.toString();
    }
}
