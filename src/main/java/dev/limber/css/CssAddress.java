package dev.limber.css;

/**
 * The address of another file in a style sheet: in {@code url(…)} with or without quotes, or after {@code @import}.
 *
 * @param target without quotes and escapes
 * @param start offset of the address in the sheet, behind its quote
 * @param length characters as it was written
 */
public record CssAddress(String target, int start, int length) {}
