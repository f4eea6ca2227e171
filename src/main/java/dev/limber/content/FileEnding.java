package dev.limber.content;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.model.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the content that is nearly called like a page or a data file.
 *
 * @param path logical path
 * @param meant the path that it should have
 */
public record FileEnding(String path, String meant) {
    private static final Pattern PAGE = Pattern.compile(
            "(.+?)(?:\\.md)?\\.(md|markdown|mdown|mkdn?|mdwn|mdtext|mdx|txt)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATA =
            Pattern.compile("content/(?:_?data/)?([^/]+)\\.ya?ml(?:\\.txt)?", Pattern.CASE_INSENSITIVE);
    private static final String RIGHT = ".yaml";

    /** The page that a file with another ending may be; nothing for a page and for files of other sorts. */
    public static Optional<FileEnding> ofPage(String path) {
        Matcher parts = PAGE.matcher(path);
        if (path.endsWith(".md") || !parts.matches()) {
            return Optional.empty();
        }
        int name = path.lastIndexOf('/') + 1;
        String slug = Slug.like(parts.group(1).substring(name));
        return Optional.of(
                new FileEnding(path, (Slug.isValid(slug) ? path.substring(0, name) + slug : parts.group(1)) + ".md"));
    }

    /**
     * The data file that a file with a similar name is meant to be.
     *
     * @param there the paths of the guide
     */
    public static Optional<FileEnding> ofData(String path, Set<String> there) {
        Matcher parts = DATA.matcher(path);
        List<String> all = Contract.FILES.stream().map(FileDeclaration::path).toList();
        if (!parts.matches() || all.contains(path)) {
            return Optional.empty();
        }
        String name = "content/" + parts.group(1).toLowerCase(Locale.ROOT) + RIGHT;
        boolean deeper = path.indexOf('/', "content/".length()) > 0;
        if (all.contains(name)) {
            return Optional.of(new FileEnding(path, name)).filter(ending -> !deeper || !there.contains(name));
        }
        return Optional.of(NearestName.all(name, all))
                .filter(near -> !deeper && near.size() == 1 && isNear(near.get(0), name))
                .map(near -> near.get(0))
                .filter(meant -> !there.contains(meant))
                .map(meant -> new FileEnding(path, meant));
    }

    /** The folder and the ending, which are the same in all, do not make two names alike. */
    private static boolean isNear(String one, String other) {
        return NearestName.of(stem(one), List.of(stem(other))).isPresent();
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - RIGHT.length());
    }

    /** Whether only the case of the ending is wrong, so that nothing but a page can be meant. */
    public boolean isPage() {
        return path.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** An error for what must be meant, a warning for what may be something else. */
    public Diagnostic ofThePage() {
        Findings findings = new Findings();
        String message = "the name of a page ends with .md, so this file is left out";
        String hint = "Rename it to " + name(meant);
        if (isPage()) {
            findings.error(Code.WRONG_ENDING, Span.startOf(path), message, hint + ".");
        } else {
            findings.warning(Code.WRONG_ENDING, Span.startOf(path), message, hint + " if it is a page.");
        }
        return findings.list().get(0);
    }

    /** @param twice whether the right file is there as well */
    public Diagnostic ofTheData(boolean twice) {
        Findings findings = new Findings();
        String name = name(meant);
        if (twice) {
            String message = "this file is left out, as " + name + " is there";
            findings.warning(Code.WRONG_ENDING, Span.startOf(path), message, "Keep one of the two.");
        } else {
            findings.error(
                    Code.WRONG_ENDING,
                    Span.startOf(path),
                    "a guide has no data file of this name",
                    path.indexOf('/', "content/".length()) < 0
                            ? "Rename it to " + name + "."
                            : "Move it to " + meant + ".");
        }
        return findings.list().get(0);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
