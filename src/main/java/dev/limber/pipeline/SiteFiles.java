package dev.limber.pipeline;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.OutputFile;
import dev.limber.file.SiteOutput;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the files of the site, and reports two files with the same output path. */
final class SiteFiles {
    private final SortedMap<String, OutputFile> files = new TreeMap<>();
    private final Findings findings = new Findings();

    void addAll(Collection<OutputFile> more) {
        more.forEach(this::add);
    }

    void add(OutputFile file) {
        OutputFile first = files.putIfAbsent(file.path(), file);
        if (first != null) {
            boolean written = file.source().startsWith("content/");
            findings.error(
                    Code.PATH_CLASH,
                    Span.startOf(written ? file.source() : first.source()),
                    "Both " + first.source() + " and " + file.source() + " want to be " + file.path() + ".",
                    "Rename the page.");
        }
    }

    List<Diagnostic> diagnostics() {
        return findings.list();
    }

    SiteOutput output() {
        return new SiteOutput(files);
    }
}
