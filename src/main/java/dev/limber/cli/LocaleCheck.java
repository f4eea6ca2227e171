package dev.limber.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks that this process reads names of files as they are. On Unix Java decodes them in the encoding of the locale,
 * which is ASCII where none is set, as in containers and under cron.
 */
final class LocaleCheck {
    private static final String ENCODING = System.getProperty("sun.jnu.encoding", "UTF-8");
    private static final boolean LIMITED =
            File.separatorChar == '/' && !Set.of("UTF-8", "UTF8").contains(ENCODING.toUpperCase(Locale.ROOT));

    private LocaleCheck() {}

    /** Signals a name that this process cannot read or write; the command exits with code 2. */
    static final class LocaleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LocaleException() {
            super("names with letters beyond a to z need a UTF-8 locale, and the encoding here is " + ENCODING
                    + ": run it again with LC_ALL=C.UTF-8 in its environment.");
        }
    }

    /** Whether names beyond ASCII come out wrong. */
    static boolean isLimited() {
        return LIMITED;
    }

    /** Throws unless the arguments, the working folder and the variables for options can be read. */
    static void check(String[] args, Map<String, String> environment) {
        Collection<String> texts = new TreeSet<>(List.of(args));
        texts.add(System.getProperty("user.dir", ""));
        environment.forEach((name, value) -> texts.add(name.startsWith("LIMBER_") ? value : ""));
        refuse(texts.stream());
    }

    /** Throws unless the names below the folder can be read. A folder that cannot be listed is reported elsewhere. */
    static void check(Path folder) {
        if (LIMITED && Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.walk(folder.toRealPath())) {
                refuse(inside.map(Path::toString));
            } catch (IOException | UncheckedIOException e) {
                return;
            }
        }
    }

    private static void refuse(Stream<String> texts) {
        if (LIMITED && texts.anyMatch(text -> text.chars().anyMatch(letter -> letter > '~'))) {
            throw new LocaleException();
        }
    }
}
