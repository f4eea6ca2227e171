package dev.limber.serve;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Fix;
import dev.limber.file.ContentHash;
import dev.limber.file.SourceFile;
import dev.limber.fix.GuideFixer;
import dev.limber.output.OutputException;
import dev.limber.output.PatchedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Applies the fix of a diagnostic to its file when the author presses the button in an open page. As with {@code limber
 * fix}, the guide is first built in memory with the fix, and a file that has changed since the check is not written.
 */
final class FixRequest {
    private static final int ID_LENGTH = 16;

    private final PreviewSettings settings;
    private final GuideFixer fixer;

    FixRequest(PreviewSettings settings) {
        this.settings = settings;
        this.fixer = new GuideFixer(settings.build());
    }

    /** The result of a request: an HTTP status and a sentence to show in the page. */
    record Answer(int status, String text) {}

    /** Returns the id of a diagnostic in requests; empty when it has no fix that is certain. */
    static Optional<String> id(Diagnostic found) {
        return GuideFixer.sure(found)
                .map(fix -> ContentHash.of((found.code() + found.message() + fix).getBytes(StandardCharsets.UTF_8)))
                .map(hash -> hash.substring(0, ID_LENGTH));
    }

    /** Applies the fix of the diagnostic with this id, one request at a time. */
    synchronized Answer apply(String id, ServedSite served) {
        return served.diagnostics().stream()
                .filter(found -> id(found).filter(id::equals).isPresent())
                .findFirst()
                .flatMap(GuideFixer::sure)
                .map(fix -> apply(fix, served))
                .orElseGet(() -> new Answer(409, "Not fixed: this problem is gone already."));
    }

    private Answer apply(Fix fix, ServedSite served) {
        String path = fix.span().file();
        Optional<SourceFile> before = served.tree().file(path);
        Optional<SourceFile> after = fixer.fix(served.tree(), fix).flatMap(tree -> tree.file(path));
        Optional<Path> file = settings.file(path);
        if (before.isEmpty() || after.isEmpty() || file.isEmpty()) {
            return new Answer(422, "Not fixed: it would lead to another problem.");
        }
        try {
            PatchedFile.write(file.get(), before.get().text(), after.get().text());
            return new Answer(200, "Fixed line " + fix.span().line() + " of " + path + ".");
        } catch (OutputException e) {
            return e.kind() == OutputException.Kind.REFUSED
                    ? new Answer(409, "Not fixed: the file is no longer what was checked.")
                    : new Answer(500, "Not fixed: the file cannot be written.");
        }
    }
}
