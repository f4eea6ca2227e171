package dev.limber.pipeline;

import dev.limber.asset.ImageSize;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.html.LinkTargets.ImageTarget;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies pictures and documents of the content to the same path in the site, and measures pictures. */
record ContentMedia(List<SourceFile> media) {
    private static final String CONTENT = "content/";

    static ContentMedia of(SourceTree tree) {
        return new ContentMedia(
                tree.below(CONTENT).stream().filter(SourceFile::isMedia).toList());
    }

    /** Output path and size in pixels by logical path; 0 by 0 where the size is unknown. */
    Map<String, ImageTarget> images() {
        Map<String, ImageTarget> images = new TreeMap<>();
        for (SourceFile file : media) {
            ImageSize size = ImageSize.of(file).orElse(new ImageSize(0, 0));
            images.put(file.path(), new ImageTarget(output(file), size.width(), size.height()));
        }
        return images;
    }

    List<OutputFile> files() {
        return media.stream()
                .map(file -> new OutputFile(output(file), file.bytes(), file.path()))
                .toList();
    }

    private static String output(SourceFile file) {
        return file.path().substring(CONTENT.length());
    }
}
