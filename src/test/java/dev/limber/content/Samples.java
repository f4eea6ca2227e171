package dev.limber.content;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.frontmatter.FrontMatter;
import dev.limber.frontmatter.FrontMatterReader;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import dev.limber.model.Guide;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Small guides for tests, from text as editors write it. */
final class Samples {
    static final String GUIDE = "title: Easeback\nlanguage: en-GB\n";

    static final String VOCABULARY = """
            areas: { lower-back: { label: Lower back }, core: { label: Core }, hips: { label: Hips } }
            muscles: { multifidus: { label: Multifidus }, hamstrings: { label: Hamstrings } }
            positions:
              hands-and-knees: { label: On hands and knees, words: [all fours] }
              sitting: { label: Sitting }
              in-bed: { label: In bed }
            equipment: { mat: { label: Mat }, chair: { label: Chair } }
            levels: { "1": { label: Start here }, "2": { label: Later } }
            kinds:
              stretch: { label: Stretches }
              strength: { label: Strength }
              activity: { label: Activities }
            """;

    static final String EXERCISE = """
            ---
            title: Bird dog
            summary: Reach one arm and the opposite leg long.
            for: People who can kneel.
            kind: strength
            areas: [lower-back, core]
            position: hands-and-knees
            other-positions: [sitting]
            equipment: [mat]
            level: 2
            dose:
              start:  { sets: 1, reps: 6, hold: 5 s, sides: each }
              target: { sets: 2, reps: 8, hold: 6 s, rest: 45 s }
              times-a-day: 1
              days-a-week: 3
            cautions:
              pregnancy: { advice: adapt, how: Lift one limb at a time., basis: principle }
            evidence: { certainty: moderate, about: programme, summary: Programmes help. }
            sources: [mayo-bird-dog]
            related: [glute-bridge]
            author: Easeback editors
            clinical-review: none
            checked: 2026-11-22
            check-again: 2028-11-22
            ---
            Who it is for.

            ## Stop if

            - your back pinches

            ## Steps

            1. Kneel.
            2. Reach.
            3. Return.

            ## Breathing

            Breathe out as you reach.

            ## Common mistakes

            - Rushing.

            ## Make it easier

            - Lift less.

            ## Make it harder

            - Hold longer.

            ## In another position

            ### Sitting

            Sit and reach.
            """;

    private final List<ParsedPage> pages = new ArrayList<>();
    private final Map<String, YamlNode> data = new TreeMap<>();
    private final Set<String> unreadable = new LinkedHashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    static Samples guide() {
        return new Samples().with("content/guide.yaml", GUIDE).with("content/vocabulary.yaml", VOCABULARY);
    }

    Samples with(String path, String text) {
        if (path.endsWith(".md")) {
            var read = new FrontMatterReader().read(path, text);
            found.addAll(read.diagnostics());
            read.value().ifPresentOrElse(front -> pages.add(page(path, text, front)), () -> unreadable.add(path));
        } else {
            var read = new YamlReader().read(path, text);
            found.addAll(read.diagnostics());
            read.value().ifPresentOrElse(node -> data.put(path, node), () -> unreadable.add(path));
        }
        return this;
    }

    private static ParsedPage page(String path, String text, FrontMatter front) {
        return new ParsedPage(path, text, front.root(), PlainMarkdown.body(path, text, front.bodyStart()));
    }

    Checked<Guide> assemble() {
        return new GuideAssembler().assemble(new Contents(pages, data, unreadable));
    }

    /** What readers and assembler found, as {@code line:column code}. */
    List<String> mistakes() {
        List<Diagnostic> all = new ArrayList<>(found);
        all.addAll(assemble().diagnostics());
        return all.stream().sorted().map(Samples::brief).toList();
    }

    static String brief(Diagnostic d) {
        return d.span().line() + ":" + d.span().column() + " " + d.code().word();
    }
}
