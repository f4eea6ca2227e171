package dev.limber.check.links;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes addresses of the web, of mail and telephone numbers that were typed without their scheme. */
final class WebAddress {
    private static final String LABELS = "([\\p{L}\\p{N}-]+\\.)+";
    private static final Pattern WITH_WWW = Pattern.compile("www\\." + LABELS + "\\p{L}{2,}([/?#].*)?");
    private static final Pattern WITH_PATH = Pattern.compile(LABELS + "\\p{L}{2,}/.*");
    private static final Pattern HOST_ALONE = Pattern.compile(LABELS
            + "(com|org|net|edu|gov|int|info|io|eu|uk|de|fr|es|it|nl|ch|at|be|dk|se|no|fi|pl|ie|ca|au|nz|us)([?#].*)?");
    /** A first part that is a file of a guide and no host. */
    private static final Pattern OF_A_FILE =
            Pattern.compile("^[^/]*\\.(md|mdx|html?|ya?ml|txt|pdf|docx?|png|jpe?g|gif|webp|avif|svg)(/|$)");

    private static final Pattern MAIL = Pattern.compile("[^/@\\s]+@" + LABELS + "\\p{L}{2,}");

    private static final Pattern TELEPHONE = Pattern.compile("[+0][\\d()-]{6,}");

    private WebAddress() {}

    /** The address with its scheme; empty where a file of the guide was meant. */
    static Optional<String> meant(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (MAIL.matcher(lower).matches()) {
            return Optional.of("mailto:" + typed);
        } else if (TELEPHONE.matcher(typed).matches()) {
            return Optional.of("tel:" + typed);
        }
        boolean file = OF_A_FILE.matcher(lower).find();
        boolean host = WITH_WWW.matcher(lower).matches()
                || WITH_PATH.matcher(lower).matches()
                || HOST_ALONE.matcher(lower).matches();
        return host && !file ? Optional.of("https://" + typed) : Optional.empty();
    }

    static Advice advice(Span at, String address) {
        return new Advice("Write: " + address, Optional.of(new Fix(at, address, false)));
    }
}
