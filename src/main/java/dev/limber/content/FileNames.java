package dev.limber.content;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.model.Slug;
import java.util.List;
import java.util.Optional;

/** Derives the slug of a page from its path, or reports how the file should be named. */
final class FileNames {
    private static final String HOME = "content/index.md";

    private final Findings findings;

    FileNames(Findings findings) {
        this.findings = findings;
    }

    /** The name by which other pages know the page of a file. */
    static String of(String path) {
        return path.equals(HOME)
                ? "home"
                : path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    }

    Optional<Slug> slug(String path) {
        String name = of(path);
        if (path.equals(HOME)) {
            return Optional.of(new Slug(name));
        }
        String section = Contract.section(path);
        if (name.equals("index")) {
            return bad(path, "the first page of a folder is made by the generator", "Give the file another name.");
        } else if (!Slug.isValid(name)) {
            return bad(path, "\"" + name + "\" is no slug: small letters, digits and single hyphens", rename(name));
        }
        for (String folder : folders(section)) {
            if (!Slug.isValid(folder)) {
                return bad(path, "the folder \"" + folder + "\" is no slug", rename(folder));
            }
        }
        return Optional.of(new Slug(name));
    }

    /** None for a page beside the first one. */
    private static List<String> folders(String section) {
        return section.isEmpty() ? List.of() : List.of(section.split("/", -1));
    }

    private static String rename(String name) {
        String better = Slug.like(name);
        return Slug.isValid(better) ? "Rename it to " + better : "Choose another name.";
    }

    private Optional<Slug> bad(String path, String message, String hint) {
        findings.error(Code.BAD_FILE_NAME, Span.startOf(path), message, hint);
        return Optional.empty();
    }
}
