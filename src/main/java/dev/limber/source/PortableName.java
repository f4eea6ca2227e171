package dev.limber.source;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks that file names are valid on every operating system, so that a guide can be checked out and served anywhere. */
final class PortableName {
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_NAME = 255;
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]");

    /** Stands where the bytes of a name could not be decoded. */
    private static final char UNREADABLE = '\uFFFD';

    private PortableName() {}

    /** Whether the last name of the path is portable; the names of pages are checked by a stricter rule elsewhere. */
    static boolean check(String path, boolean folder, Findings findings) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String problem = problem(name, path.length());
        boolean checkedLater = !folder && name.endsWith(".md") && !isReserved(name);
        if (problem.isEmpty() || checkedLater) {
            return true;
        }
        findings.error(
                Code.BAD_FILE_NAME,
                Span.startOf(path),
                "\"" + name + "\" " + problem,
                "Rename it with lower-case letters, digits and hyphens.");
        return false;
    }

    private static String problem(String name, int pathLength) {
        if (isReserved(name)) {
            return "is a device on Windows, not a file";
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return "ends with a dot or a space, which Windows drops";
        }
        if (name.indexOf(UNREADABLE) >= 0) {
            return "is not in UTF-8, or this process has no UTF-8 locale (LC_ALL=C.UTF-8)";
        }
        if (FORBIDDEN.matcher(name).find()) {
            return "holds a character that not every system can store";
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME || pathLength > LONGEST_PATH) {
            return "is too long: a path has at most " + LONGEST_PATH + " characters";
        }
        return "";
    }

    private static boolean isReserved(String name) {
        return RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
