package dev.limber.serve;

import dev.limber.pipeline.BuildSettings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a preview is told.
 *
 * @param door where it listens
 * @param editor the address that opens a file in an editor, with {@code {path}}, {@code {line}} and {@code {column}}
 */
public record PreviewSettings(Path content, Optional<Path> theme, BuildSettings build, Door door, String editor) {
    /**
     * Where a preview listens.
     *
     * @param strict whether another port will not do when this one is taken
     */
    public record Door(String host, int port, boolean strict) {}
}
