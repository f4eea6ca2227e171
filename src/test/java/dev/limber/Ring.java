package dev.limber;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The two rings of tests: the inner one runs with every build, the outer one with {@code -Pall}. */
public final class Ring {
    private static final boolean ALL = "all".equals(System.getProperty("test.ring"));

    /** Marks a test of the outer ring, which is skipped unless {@code -Pall} is given. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @EnabledIfSystemProperty(named = "test.ring", matches = "all", disabledReason = "runs with -Pall")
    public @interface Outer {}

    private Ring() {}

    /** The number that a system property gives, or that of the ring that runs. */
    public static int count(String property, int inner, int all) {
        return Integer.getInteger(property, count(inner, all));
    }

    public static int count(int inner, int all) {
        return ALL ? all : inner;
    }

    /** The first cases in the inner ring, and all with {@code -Pall}. */
    public static <T> Stream<T> first(int inner, Stream<T> all) {
        return ALL ? all : all.limit(inner);
    }

    /** The cases that a word of theirs puts into the inner ring, and all with {@code -Pall}. */
    public static <T> Stream<T> only(Predicate<T> inner, Stream<T> all) {
        return ALL ? all : all.filter(inner);
    }
}
