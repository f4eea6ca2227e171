package dev.limber.search;

/** Lets the browser's tests ask for a text's search terms as the build makes them. */
public final class JavaTerms {
    private static final Analyser ANALYSER = new Analyser("en-GB");

    private JavaTerms() {}

    public static String of(String text) {
        return String.join(" ", ANALYSER.terms(text));
    }
}
