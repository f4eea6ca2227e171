package dev.limber.view;

import dev.limber.content.Contents;
import dev.limber.content.GuideAssembler;
import dev.limber.content.ParsedPage;
import dev.limber.frontmatter.FrontMatter;
import dev.limber.frontmatter.FrontMatterReader;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import dev.limber.markdown.MarkdownParser;
import dev.limber.model.Body;
import dev.limber.model.Guide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads content into a guide without building it. */
public final class GuideOfFiles {
    private GuideOfFiles() {}

    /** The guide of a folder of content. */
    public static Guide read(Path content) throws IOException {
        return of(texts(content));
    }

    /** The Markdown and YAML of a folder of content, by logical path. */
    public static Map<String, String> texts(Path content) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = "content/" + content.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".md") || path.endsWith(".yaml")) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** The guide of these files. */
    public static Guide of(Map<String, String> texts) {
        List<ParsedPage> pages = new ArrayList<>();
        Map<String, YamlNode> data = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (path.endsWith(".md")) {
                pages.add(page(path, text));
            } else {
                data.put(path, new YamlReader().read(path, text).value().orElseThrow());
            }
        });
        return new GuideAssembler()
                .assemble(new Contents(pages, data, Set.of()))
                .value();
    }

    private static ParsedPage page(String path, String text) {
        FrontMatter front = new FrontMatterReader().read(path, text).value().orElseThrow();
        Body body =
                new MarkdownParser().parse(path, "", text, front.bodyStart()).value();
        return new ParsedPage(path, text, front.root(), body);
    }
}
