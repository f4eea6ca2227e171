package dev.limber.view;

import dev.limber.content.Contents;
import dev.limber.content.GuideAssembler;
import dev.limber.content.ParsedPage;
import dev.limber.figure.Figures;
import dev.limber.file.SourceFile;
import dev.limber.frontmatter.FrontMatter;
import dev.limber.frontmatter.FrontMatterReader;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import dev.limber.markdown.MarkdownParser;
import dev.limber.model.Body;
import dev.limber.model.Guide;
import dev.limber.model.SiteMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A small guide about knees, and its views. */
final class Knees {
    private static final String REVIEW =
            "author: A\nclinical-review: none\nchecked: 2026-11-22\ncheck-again: 2028-11-22\n";
    private static final String SECTIONS = """
            For sore knees.

            ## Stop if

            - it *locks*

            ## Steps

            1. Sit.
            2. Slide.
            3. Rest.

            ## Breathing

            Slowly.

            ## Common mistakes

            - Haste.

            ## Make it easier

            - Less.

            ## Make it harder

            - More.
            """;

    private final Map<String, String> files = new TreeMap<>();

    Knees() {
        files.put("guide.yaml", "title: Knees\nlanguage: en-GB\n");
        files.put("vocabulary.yaml", """
                areas: { knee-front: { label: Front of the knee }, thigh: { label: Thigh } }
                muscles: { quads: { label: Thigh muscles } }
                positions: { sitting: { label: Sitting }, standing: { label: Standing }, in-bed: { label: In bed } }
                equipment: { chair: { label: Chair }, mat: { label: Mat } }
                levels: { "1": { label: Start }, "2": { label: Later } }
                kinds: { strength: { label: Strength }, stretch: { label: Stretches } }
                """);
        files.put(
                "sources.yaml",
                "nhs: { title: Knee pain, publisher: NHS, url: 'https://nhs.uk/k', published: '2023-02-01', grade: guideline }\n");
        files.put(
                "index.md",
                "---\ntitle: Knees\nsummary: Moves.\nchoices:\n  - { label: Stiff, text: Slow., page: morning }\n"
                        + REVIEW + "---\nHello.\n");
        files.put(
                "exercises/heel-slide.md",
                exercise("Heel slide", "sitting", "reps: 6, hold: 5 s, sides: each", "1") + SECTIONS);
        files.put(
                "exercises/wall-sit.md",
                exercise(
                                "Wall sit",
                                "standing",
                                "reps: 1, hold: 30 s",
                                "2\nlearn-first: [heel-slide]\naliases: [wall-slide]")
                        + SECTIONS);
        files.put(
                "conditions/new-knee.md",
                "---\ntitle: New knee\nsummary: After an operation.\nlabel: I have a new knee\n" + REVIEW
                        + "---\nText.\n");
        files.put(
                "areas/thigh.md",
                "---\ntitle: Your thigh\nsummary: Above the knee.\n" + REVIEW + "---\nThe *big* muscle.\n");
        files.put("routines/morning.md", """
                ---
                title: Morning
                summary: A start.
                for: Anyone.
                moves:
                  - heel-slide
                  - { step: Walk, how: Round the room., duration: 2 min }
                  - { choose: Pick one., between: [ { move: heel-slide, dose: { sets: 1, reps: 2, hold: 6 s } }, { move: wall-sit } ] }
                times-a-day: 2
                days-a-week: 7
                """ + REVIEW + "---\nText.\n");
    }

    private static String exercise(String title, String position, String dose, String level) {
        return """
                ---
                title: %s
                summary: A knee's move.
                for: Most people.
                kind: strength
                areas: [knee-front]
                muscles: [quads]
                position: %s
                other-positions: []
                equipment: [chair]
                level: %s
                dose:
                  start: { sets: 1, %s }
                  target: { sets: 2, reps: 8, hold: 6 s, rest: 45 s, sides: each }
                  times-a-day: 1
                  days-a-week: 3
                cautions:
                  new-knee: { advice: ask-first, how: Ask your surgeon., basis: cited }
                evidence: { certainty: low, about: programme, summary: No good trial has tested this move alone. }
                sources: [nhs]
                """.formatted(title, position, level, dose) + REVIEW + "---\n";
    }

    Knees with(String path, String text) {
        files.put(path, text);
        return this;
    }

    Knees without(String path) {
        files.remove(path);
        return this;
    }

    Knees replace(String path, String before, String after) {
        files.put(path, files.get(path).replace(before, after));
        return this;
    }

    Guide guide() {
        List<ParsedPage> pages = new ArrayList<>();
        Map<String, YamlNode> data = new TreeMap<>();
        files.forEach((name, text) -> {
            String path = "content/" + name;
            if (name.endsWith(".md")) {
                FrontMatter front =
                        new FrontMatterReader().read(path, text).value().orElseThrow();
                Body body = new MarkdownParser()
                        .parse(path, "", text, front.bodyStart())
                        .value();
                pages.add(new ParsedPage(path, text, front.root(), body));
            } else {
                data.put(path, new YamlReader().read(path, text).value().orElseThrow());
            }
        });
        return new GuideAssembler()
                .assemble(new Contents(pages, data, Set.of()))
                .value();
    }

    List<PageView> views(Optional<String> baseUrl) {
        TreeMap<String, String> assets = new TreeMap<>(Map.of("css/site.css", "assets/site.css"));
        return new ViewBuilder(new ViewInput(
                        guide(),
                        new SiteMap(guide(), Set.of()),
                        english(),
                        new ThemeAssets(assets, "#ffffff", "#000000"),
                        Map.of(),
                        Figures.none(),
                        baseUrl,
                        () -> ""))
                .build().stream().map(page -> page.view().get()).toList();
    }

    /** The model of one page. */
    <T> T page(String output, Class<T> kind) {
        return kind.cast(view(output, Optional.empty()).model());
    }

    PageView view(String output, Optional<String> baseUrl) {
        return views(baseUrl).stream()
                .filter(view -> view.output().equals(output))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + output));
    }

    /** The words that the theme ships with. */
    static Strings english() {
        try {
            SourceFile file =
                    new SourceFile("theme/strings/en.yaml", Files.readAllBytes(Path.of("theme/strings/en.yaml")));
            YamlNode root =
                    new YamlReader().read(file.path(), file.text()).value().orElseThrow();
            Map<String, String> texts = new TreeMap<>();
            ((YamlNode.Mapping) root)
                    .entries()
                    .forEach(entry -> texts.put(entry.key(), ((YamlNode.Scalar) entry.value()).text()));
            return new Strings(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
