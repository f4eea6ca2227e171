package dev.limber.model;

import dev.limber.diagnostic.Span;
import dev.limber.model.Checks.Allowance;
import java.util.List;
import java.util.Optional;

/**
 * What every page has, of whatever kind.
 *
 * @param order place in lists, pages without one come last and by title
 */
public record PageInfo(
        PageFile file,
        String title,
        String summary,
        Names names,
        Links links,
        int order,
        Editorial editorial,
        Body body) {
    /**
     * The Markdown file of a page.
     *
     * @param path logical path
     * @param section folder below content, empty for home
     * @param markdown the file as it was read, for the copy beside the page
     */
    public record PageFile(Slug slug, String path, String section, String markdown) {}

    /**
     * Other names of a page.
     *
     * @param alsoCalled what people call it
     * @param aliases slugs that it had before
     * @param code what stands for it in addresses of plans, where it is not that of its slug
     */
    public record Names(List<String> alsoCalled, List<Located<String>> aliases, Optional<Located<String>> code) {}

    /**
     * What a page refers to in its front matter.
     *
     * @param related slugs of pages
     * @param sources keys of {@code sources.yaml}
     * @param alternative slug of an easier or safer page
     * @param contains slugs of moves that a move has as a step or a form
     */
    public record Links(
            List<Located<String>> related,
            List<Located<String>> sources,
            Optional<Located<String>> alternative,
            List<Located<String>> contains) {}

    /**
     * The state of a page in the hands of its editors.
     *
     * @param allowances what the editorial checks leave alone on this page
     */
    public record Editorial(Review review, boolean draft, List<Allowance> allowances) {}

    public Slug slug() {
        return file.slug();
    }

    public String path() {
        return file.path();
    }

    public String section() {
        return file.section();
    }

    /** Where a diagnostic about the page as a whole points. */
    public Span start() {
        return Span.startOf(path());
    }

    /** Address below the output folder: {@code exercises/bird-dog.html}; home is {@code index.html}. */
    public String output() {
        return path().substring(path().indexOf('/') + 1).replaceFirst("\\.md$", ".html");
    }

    /** The addresses that it had before, which lead on to it. */
    public List<String> formerOutputs() {
        String folder = section().isEmpty() ? "" : section() + "/";
        return names.aliases().stream()
                .map(alias -> folder + alias.value() + ".html")
                .toList();
    }

    /** What stands for it in addresses of plans. */
    public String code() {
        return names.code().map(Located::value).orElse(slug().code());
    }

    /** The same page with another text. */
    public PageInfo withBody(Body other) {
        return new PageInfo(file, title, summary, names, links, order, editorial, other);
    }
}
