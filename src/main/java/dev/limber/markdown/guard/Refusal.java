package dev.limber.markdown.guard;

import dev.limber.diagnostic.Code;

/**
 * Why a page is not parsed.
 *
 * @param from offset in the body at which the place begins
 * @param to offset at which it ends
 */
public record Refusal(Code code, int from, int to, String message, String hint) {}
