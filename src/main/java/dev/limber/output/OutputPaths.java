package dev.limber.output;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.OutputFile;
import dev.limber.file.SiteOutput;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that the paths of a site are valid and distinct on every file system, before anything is written. */
public final class OutputPaths {
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_NAME = 255;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]");

    private final Findings findings = new Findings();
    private final Map<String, OutputFile> files = new HashMap<>();
    private final Map<String, OutputFile> folders = new HashMap<>();

    private OutputPaths() {}

    /** Reports paths that differ only in case, a file where another needs a folder, and invalid names. */
    public static List<Diagnostic> check(SiteOutput site) {
        OutputPaths paths = new OutputPaths();
        site.files().values().forEach(paths::add);
        return paths.findings.list();
    }

    /** Whether the path is valid and stays below the output folder; used for the paths of a manifest, too. */
    static boolean isSafe(String path) {
        return path.length() <= LONGEST_PATH
                && !FORBIDDEN.matcher(path).find()
                && Arrays.stream(path.split("/", -1)).allMatch(OutputPaths::isSafeName);
    }

    private static boolean isSafeName(String name) {
        return !name.isEmpty()
                && !name.equals(".")
                && !name.equals("..")
                && !name.startsWith(".limber-")
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
    }

    private void add(OutputFile file) {
        if (!isSafe(file.path())) {
            findings.error(
                    Code.BAD_FILE_NAME,
                    Span.startOf(file.source()),
                    "\"" + file.path()
                            + "\" cannot be written: it is too long or holds what not every system can store",
                    "Use short names of lower-case letters, digits and hyphens.");
            return;
        }
        String folded = fold(file.path());
        clash(file, files.putIfAbsent(folded, file));
        clash(file, folders.get(folded));
        for (int end = folded.indexOf('/'); end > 0; end = folded.indexOf('/', end + 1)) {
            folders.putIfAbsent(folded.substring(0, end), file);
            clash(file, files.get(folded.substring(0, end)));
        }
    }

    private void clash(OutputFile file, @Nullable OutputFile other) {
        if (other != null) {
            findings.error(
                    Code.PATH_CLASH,
                    Span.startOf(file.source()),
                    "this makes " + file.path() + ", and " + other.source() + " makes " + other.path()
                            + ": on some systems they cannot both exist",
                    "Rename one of them.");
        }
    }

    private static String fold(String path) {
        String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
