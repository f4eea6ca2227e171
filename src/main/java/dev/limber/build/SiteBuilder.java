package dev.limber.build;

import dev.limber.file.OutputFile;
import dev.limber.file.SiteOutput;
import dev.limber.file.SourceTree;
import java.util.List;
import java.util.TreeMap;

/** A stand-in until the real builder is merged: copies each Markdown file. */
public final class SiteBuilder {
    public SiteBuilder(BuildSettings settings) {}

    public BuildResult build(SourceTree tree) {
        TreeMap<String, OutputFile> files = new TreeMap<>();
        tree.below("content/").forEach(file -> {
            String path = file.path().substring("content/".length()).replace(".md", ".html");
            files.put(path, new OutputFile(path, file.bytes(), file.path()));
        });
        return new BuildResult(new SiteOutput(files), List.of(), files.size());
    }
}
