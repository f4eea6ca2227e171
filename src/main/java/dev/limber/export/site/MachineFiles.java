package dev.limber.export.site;

import dev.limber.export.schema.JsonFiles;
import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes every file that is meant for programs and not for readers. */
public final class MachineFiles {
    private final Guide guide;
    private final SiteMap map;
    private final Optional<String> baseUrl;
    private final CopyLabels labels;

    /**
     * @param baseUrl address of the site with a closing slash; without one the files that need absolute addresses are
     *     left out
     * @param labels the words of the interface in the Markdown copies
     */
    public MachineFiles(Guide guide, SiteMap map, Optional<String> baseUrl, CopyLabels labels) {
        this.guide = guide;
        this.map = map;
        this.baseUrl = baseUrl;
        this.labels = labels;
    }

    /**
     * The files.
     *
     * @param pages paths of all HTML pages of the site, for the sitemap
     */
    public List<OutputFile> write(List<String> pages) {
        List<OutputFile> files = new ArrayList<>();
        MarkdownCopy copies = new MarkdownCopy(guide, labels, map);
        for (Page page : guide.pages()) {
            files.add(copies.of(page));
        }
        files.addAll(new JsonFiles(guide).write());
        files.add(OutputFile.text("llms.txt", new LlmsText(guide, labels.cautions()).write(), "llms.txt"));
        files.add(OutputFile.text("_headers", HeadersFile.TEXT, "_headers"));
        baseUrl.ifPresent(base -> files.addAll(new AddressedFiles(guide, base).write(pages)));
        return files;
    }
}
