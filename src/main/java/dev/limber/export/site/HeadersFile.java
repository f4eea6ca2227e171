package dev.limber.export.site;

import dev.limber.model.ContentSecurityPolicy;

/** The {@code _headers} file that static hosts understand: security for all, long caching for fingerprinted
 * files, and the encoding of text that does not name its own. */
final class HeadersFile {
    static final String TEXT = """
            /*
              Content-Security-Policy: %s; frame-ancestors 'none'
              Permissions-Policy: camera=(), geolocation=(), microphone=()
              Referrer-Policy: no-referrer
              X-Content-Type-Options: nosniff

            /assets/*
              Cache-Control: public, max-age=31536000, immutable

            /*.md
              Content-Type: text/markdown; charset=utf-8

            /llms.txt
              Content-Type: text/plain; charset=utf-8
            """.formatted(ContentSecurityPolicy.TEXT);

    private HeadersFile() {}
}
