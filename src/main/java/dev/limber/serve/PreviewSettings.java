package dev.limber.serve;

import dev.limber.pipeline.BuildSettings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings of a preview.
 *
 * @param door the host and port to listen on
 * @param editor the URL that opens a file in an editor, with {@code {path}}, {@code {line}} and {@code {column}}
 */
public record PreviewSettings(Path content, Optional<Path> theme, BuildSettings build, Door door, String editor) {
    private static final String CONTENT = "content/";
    private static final String THEME = "theme/";

    /**
     * The host and port that a preview listens on.
     *
     * @param strict whether to fail when the port is taken, instead of trying the next
     */
    public record Door(String host, int port, boolean strict) {}

    /** Returns the file at a logical path; empty for files of the built-in theme. */
    Optional<Path> file(String logical) {
        if (logical.startsWith(CONTENT)) {
            return Optional.of(content.resolve(logical.substring(CONTENT.length())));
        }
        return logical.startsWith(THEME)
                ? theme.map(folder -> folder.resolve(logical.substring(THEME.length())))
                : Optional.empty();
    }
}
