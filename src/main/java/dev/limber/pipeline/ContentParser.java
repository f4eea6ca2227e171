package dev.limber.pipeline;

import dev.limber.content.Contents;
import dev.limber.content.FileEnding;
import dev.limber.content.ParsedPage;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Findings;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.FrontMatter;
import dev.limber.frontmatter.FrontMatterReader;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import dev.limber.markdown.MarkdownParser;
import dev.limber.markdown.guard.PageThreads;
import dev.limber.model.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parses front matter, Markdown and data files, each file on its own and pages in parallel. */
final class ContentParser {
    private static final String CONTENT = "content/";

    private final int jobs;
    private final Memo memo;
    private final FrontMatterReader frontMatterReader = new FrontMatterReader();
    private final MarkdownParser markdownParser = new MarkdownParser();
    private final YamlReader yamlReader = new YamlReader();

    ContentParser(int jobs, Memo memo) {
        this.jobs = jobs;
        this.memo = memo;
    }

    Checked<Contents> parse(SourceTree tree) {
        Findings findings = new Findings();
        Set<String> unreadable = new HashSet<>();
        List<ParsedPage> pages = new ArrayList<>();
        List<SourceFile> markdown = tree.below(CONTENT).stream()
                .filter(file -> file.path().endsWith(".md"))
                .toList();
        List<Checked<Optional<ParsedPage>>> parsed = new PageThreads<SourceFile, Checked<Optional<ParsedPage>>>(
                        file -> memo.of("page", file, this::parsePage), this::latePage)
                .read(jobs, markdown);
        for (int i = 0; i < markdown.size(); i++) {
            findings.addAll(parsed.get(i).diagnostics());
            String path = markdown.get(i).path();
            parsed.get(i).value().ifPresentOrElse(pages::add, () -> unreadable.add(path));
        }
        tree.below(CONTENT).stream()
                .flatMap(file -> FileEnding.ofPage(file.path()).stream())
                .filter(FileEnding::isPage)
                .forEach(ending -> unreadable.add(ending.meant()));
        Map<String, YamlNode> data = parseData(tree, unreadable, findings);
        return new Checked<>(new Contents(pages, data, unreadable), findings.list());
    }

    private Checked<Optional<ParsedPage>> parsePage(SourceFile file) {
        return page(file, markdownParser::parse);
    }

    private Checked<Optional<ParsedPage>> latePage(SourceFile file) {
        return page(file, markdownParser::tooSlow);
    }

    /** Parses a body: {@link MarkdownParser#parse}, or the error that stands in for it when a page takes too long. */
    private interface BodyReader {
        Checked<Body> read(String path, String title, String text, int bodyStart);
    }

    private Checked<Optional<ParsedPage>> page(SourceFile file, BodyReader bodies) {
        String text = file.text();
        Findings findings = new Findings();
        Checked<Optional<FrontMatter>> front = frontMatterReader.read(file.path(), text);
        findings.addAll(front.diagnostics());
        Optional<ParsedPage> page = front.value().map(matter -> {
            String title = title(matter);
            Checked<Body> body = bodies.read(file.path(), title, text, matter.bodyStart());
            findings.addAll(body.diagnostics());
            return new ParsedPage(file.path(), text, matter.root(), body.value());
        });
        return new Checked<>(page, findings.list());
    }

    private static String title(FrontMatter matter) {
        return matter.root()
                .value("title")
                .flatMap(YamlNode::asScalar)
                .map(YamlNode.Scalar::text)
                .orElse("");
    }

    private Checked<Optional<YamlNode>> readData(SourceFile file) {
        return yamlReader.read(file.path(), file.text());
    }

    /** Parses the YAML files directly below the content folder; figure files beside pages are read by their own stage. */
    private Map<String, YamlNode> parseData(SourceTree tree, Set<String> unreadable, Findings findings) {
        Map<String, YamlNode> data = new HashMap<>();
        Set<String> there = tree.files().keySet();
        for (SourceFile file : tree.below(CONTENT)) {
            Optional<FileEnding> misnamed = FileEnding.ofData(file.path(), there);
            boolean twice =
                    misnamed.filter(ending -> there.contains(ending.meant())).isPresent();
            misnamed.ifPresent(ending -> findings.addAll(List.of(ending.ofTheData(twice))));
            boolean named = file.name().endsWith(".yaml") && file.path().equals(CONTENT + file.name());
            if (!twice && (named || misnamed.isPresent())) {
                String path = misnamed.map(FileEnding::meant).orElse(file.path());
                Checked<Optional<YamlNode>> node = memo.of("data", file, this::readData);
                findings.addAll(node.diagnostics());
                node.value().ifPresentOrElse(read -> data.put(path, read), () -> {
                    if (node.hasErrors()) {
                        unreadable.add(path);
                    }
                });
            }
        }
        return data;
    }
}
