package dev.limber.model;

import dev.limber.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * What every page has.
 *
 * @param path logical path of the Markdown file
 * @param section folder below content, empty for home
 * @param order place in lists, pages without one come last and by title
 * @param allowances what the editorial checks leave alone on this page
 * @param markdown the file as it was read, for the copy beside the page
 */
public record PageInfo(
        Slug slug,
        String path,
        String section,
        String title,
        String summary,
        List<String> alsoCalled,
        List<Located<String>> related,
        List<Located<String>> sources,
        Review review,
        boolean draft,
        List<Located<String>> aliases,
        Optional<Located<String>> alternative,
        int order,
        List<Allowance> allowances,
        Body body,
        String markdown) {
    /** Where a diagnostic about the page as a whole points. */
    public Span start() {
        return Span.startOf(path);
    }

    /** Address below the output folder: {@code exercises/bird-dog.html}; home is {@code index.html}. */
    public String output() {
        return path.substring(path.indexOf('/') + 1).replaceFirst("\\.md$", ".html");
    }

    /** The same page with another text. */
    public PageInfo withBody(Body other) {
        return new PageInfo(
                slug,
                path,
                section,
                title,
                summary,
                alsoCalled,
                related,
                sources,
                review,
                draft,
                aliases,
                alternative,
                order,
                allowances,
                other,
                markdown);
    }
}
