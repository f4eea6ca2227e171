package dev.limber.export;

import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes every file that is meant for programs and not for readers. */
public final class MachineFiles {
    private final Guide guide;
    private final Optional<String> baseUrl;

    /**
     * @param baseUrl address of the site with a closing slash; without one the files that need absolute addresses are
     *     left out
     */
    public MachineFiles(Guide guide, Optional<String> baseUrl) {
        this.guide = guide;
        this.baseUrl = baseUrl;
    }

    /**
     * The files.
     *
     * @param pages paths of all HTML pages of the site, for the sitemap
     */
    public List<OutputFile> write(List<String> pages) {
        List<OutputFile> files = new ArrayList<>();
        for (Page page : guide.pages()) {
            String copy = page.info().output().replaceFirst("\\.html$", ".md");
            files.add(OutputFile.text(copy, page.info().markdown(), page.info().path()));
        }
        files.addAll(new DataFiles(guide).write());
        files.add(OutputFile.text("llms.txt", new LlmsText(guide).write(), "llms.txt"));
        files.add(OutputFile.text("_headers", HeadersFile.TEXT, "_headers"));
        baseUrl.ifPresent(base -> files.addAll(new AddressedFiles(guide, base).write(pages)));
        return files;
    }
}
