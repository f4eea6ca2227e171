package dev.limber.check.links;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.file.SourceTree;
import dev.limber.model.GlossaryEntry;
import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks that no page names itself as another one, and that moves to learn first do not lead back to where they began. */
public final class RelationCheck {
    /** A longer way is no learning, and following it might exhaust the stack. */
    private static final int LONGEST = 2_000;

    private final Guide guide;
    private final SourceTree tree;
    private final Findings findings;

    /** The moves that each move says to learn first. */
    private final TreeMap<String, List<Located<String>>> first = new TreeMap<>();

    private final Set<String> settled = new HashSet<>();

    public RelationCheck(Guide guide, SourceTree tree, Findings findings) {
        this.guide = guide;
        this.tree = tree;
        this.findings = findings;
    }

    public void check() {
        for (Page page : guide.pages()) {
            itself(page, "related", page.info().links().related());
            itself(
                    page,
                    "alternative",
                    page.info().links().alternative().stream().toList());
            page.exercise().ifPresent(exercise -> {
                itself(page, "learn-first", exercise.learnFirst());
                itself(page, "contains", page.info().links().contains());
                first.put(page.slug().value(), exercise.learnFirst());
            });
        }
        guide.glossary().forEach(this::itself);
        first.keySet().forEach(slug -> follow(slug, new ArrayList<>()));
    }

    private void itself(Page page, String key, List<Located<String>> names) {
        names.stream()
                .filter(name -> name.value().equals(page.slug().value()))
                .forEach(name -> findings.error(
                        Code.SELF_REFERENCE,
                        name.span(),
                        "The page names itself in \"" + key + "\".",
                        new Advice("Name another page, or delete it.", ListItem.deletion(tree, name))));
    }

    private void itself(GlossaryEntry entry) {
        entry.see()
                .filter(see -> see.value().equals(entry.term()) && !guide.knows(see.value()))
                .ifPresent(see -> findings.error(
                        Code.SELF_REFERENCE,
                        see.span(),
                        "The entry names itself in \"see\".",
                        "Name another term or a page, or delete the line."));
    }

    /** Follows the moves from one to those that come before it; a move on the way for the second time closes a circle. */
    private void follow(String slug, List<String> way) {
        if (settled.contains(slug) || way.size() > LONGEST) {
            return;
        }
        way.add(slug);
        for (Located<String> before : first.getOrDefault(slug, List.of())) {
            int begin = way.indexOf(before.value());
            if (begin >= 0 && begin < way.size() - 1) {
                circle(way.subList(begin, way.size()), before);
            } else if (begin < 0) {
                follow(before.value(), way);
            }
        }
        way.remove(way.size() - 1);
        settled.add(slug);
    }

    private void circle(List<String> moves, Located<String> back) {
        String all = moves.stream().collect(Collectors.joining(" > ")) + " > " + back.value();
        findings.error(
                Code.LEARNING_CIRCLE,
                back.span(),
                "What to learn first leads back here: " + all + ".",
                "Delete one of these from \"learn-first\", so that there is a move to begin with.");
    }
}
