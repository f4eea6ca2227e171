package dev.limber.model;

import java.util.Optional;

/**
 * Something that a check would report and that a person has allowed, with the reason.
 *
 * @param check word of the check ({@code long-sentence})
 * @param text a piece of what is allowed; without one everything that the check finds in the file is
 */
public record Allowance(Located<String> check, Optional<String> text, String because) {}
