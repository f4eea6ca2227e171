package dev.limber.model;

/** The content security policy of every page, as {@code meta} and as a header: no inline code, no other host. */
public final class ContentSecurityPolicy {
    public static final String TEXT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
            + " form-action 'self'; require-trusted-types-for 'script'; trusted-types limber";

    private ContentSecurityPolicy() {}
}
