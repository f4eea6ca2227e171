package dev.limber.view;

/**
 * One page to be rendered.
 *
 * @param output path below the output folder ({@code exercises/bird-dog.html})
 * @param template name of its template without folder and ending ({@code exercise})
 * @param model what the template reads: a map of {@code t} (words), {@code frame} and {@code page}
 */
public record PageView(String output, String template, Object model) {}
