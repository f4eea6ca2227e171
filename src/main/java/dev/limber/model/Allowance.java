package dev.limber.model;

import java.util.Optional;

/**
 * An exception from an editorial check: what it would report here is allowed, with the reason.
 *
 * @param check word of the check ({@code long-sentence})
 * @param text part of the sentence or value that is allowed; empty allows everything the check finds in the file
 */
public record Allowance(Located<String> check, Optional<String> text, String because) {}
