package dev.limber.content;

import dev.limber.model.Dose;
import java.util.List;

/** What editors may write, declared once: the checker, the schemas and the documentation read it here. */
public final class Contract {
    /** The kinds of page; the kind of every other folder comes last but one, home last. */
    public static final List<KindDeclaration> KINDS = List.of(
            PageKinds.EXERCISE,
            PageKinds.ROUTINE,
            PageKinds.CONDITION,
            PageKinds.AREA,
            PageKinds.PLAIN,
            PageKinds.HOME);

    /** The data files. */
    public static final List<FileDeclaration> FILES = DataContract.all();

    /** The limits of a dose that gives no reason. */
    public static final Dose.Limits DOSE_LIMITS = Dose.Limits.USUAL;

    /** Steps in a numbered list of the contract. */
    public static final int FEWEST_STEPS = 3;

    public static final int MOST_STEPS = 9;

    private static final String FIRST_PAGE = "content/index.md";

    private Contract() {}

    /** The kind of the page with this logical path. */
    public static KindDeclaration kindOf(String path) {
        String folder = section(path);
        if (folder.isEmpty() && !path.equals(FIRST_PAGE)) {
            return PageKinds.PLAIN;
        }
        return KINDS.stream()
                .filter(kind -> kind.folder().equals(folder))
                .findFirst()
                .orElse(PageKinds.PLAIN);
    }

    /** The heading of a section in the contract, in English. */
    static String heading(String key) {
        return KINDS.stream()
                .flatMap(kind -> kind.sections().stream())
                .filter(section -> section.key().equals(key))
                .map(SectionDeclaration::heading)
                .findFirst()
                .orElse(key);
    }

    /** The folder below content, empty for home and the pages beside it: {@code content/a/b.md} is in {@code a}. */
    static String section(String path) {
        int first = path.indexOf('/') + 1;
        return path.substring(first, Math.max(first, path.lastIndexOf('/')));
    }
}
