package dev.limber.export.site;

/**
 * The words of the interface that the Markdown copies of moves and routines carry.
 *
 * @param stop the heading of the stop rules, for a page that has none of its own
 * @param emergency what stands before the signs that need help at once
 * @param allSigns the link to the page with all signs
 */
public record CopyLabels(String stop, String emergency, String allSigns) {}
