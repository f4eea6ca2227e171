package dev.limber;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class path of the tests, for a process in another folder. */
public final class ClassPath {
    private ClassPath() {}

    /** Its entries as absolute paths. */
    public static Stream<Path> entries() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> Path.of(entry).toAbsolutePath());
    }
}
