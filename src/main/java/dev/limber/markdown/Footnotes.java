package dev.limber.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.model.Block;
import dev.limber.model.Body;
import dev.limber.model.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Numbers the footnotes of one page in the order in which the text first refers to them. */
final class Footnotes {
    /** Greatest number of names among which a hint looks for the nearest one. */
    private static final int MOST_COMPARED = 200;

    private final Map<String, FootnoteBlock> defined = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<Integer> references = new ArrayList<>();
    private final Places places;
    private final Findings findings;

    Footnotes(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    /** Registers a definition. */
    void define(FootnoteBlock block) {
        FootnoteBlock first = defined.putIfAbsent(key(block.getText()), block);
        if (first != null) {
            warnUnused(block, "is defined twice; this text is never shown");
        }
    }

    /** Numbers a reference; empty when no footnote has that name. */
    Optional<Inline> refer(Footnote reference) {
        String key = key(reference.getText());
        Span span = places.of(reference);
        if (!defined.containsKey(key)) {
            String name = reference.getText().toString();
            Set<String> names = defined.size() > MOST_COMPARED ? Set.of() : new TreeSet<>(defined.keySet());
            Advice nearest = NearestName.of(key, names)
                    .map(near -> "[^" + near + "]")
                    .map(near -> Advice.meant(near, Optional.of(new Fix(span, near, false))))
                    .orElseGet(() -> Advice.of(
                            "Add a line \"[^" + name + "]: …\", or write \"\\[^" + name + "]\" for the characters."));
            findings.error(
                    Code.UNDEFINED_FOOTNOTE, span, "There is no footnote \"[^" + name + "]\" on this page.", nearest);
            return Optional.empty();
        }
        int number = numbers.computeIfAbsent(key, this::next);
        int occurrence = references.get(number - 1) + 1;
        references.set(number - 1, occurrence);
        return Optional.of(new Inline.FootnoteReference(number, occurrence, span));
    }

    private int next(String key) {
        order.add(key);
        references.add(0);
        return order.size();
    }

    /** Converts the footnotes in order of number; converting one may number further ones. */
    List<Body.Footnote> bodies(Function<FootnoteBlock, List<Block>> reader) {
        List<List<Block>> texts = new ArrayList<>();
        while (texts.size() < order.size()) {
            texts.add(reader.apply(block(texts.size())));
        }
        List<Body.Footnote> bodies = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            bodies.add(new Body.Footnote(i + 1, references.get(i), texts.get(i), places.of(block(i))));
        }
        defined.values().stream()
                .filter(block -> !numbers.containsKey(key(block.getText())))
                .forEach(block -> warnUnused(block, "is never referred to"));
        return bodies;
    }

    @SuppressWarnings("NullAway")
    private FootnoteBlock block(int index) {
        return defined.get(order.get(index));
    }

    private void warnUnused(FootnoteBlock block, String what) {
        String name = "[^" + block.getText() + "]";
        findings.warning(
                Code.UNUSED_FOOTNOTE,
                places.of(block),
                "The footnote \"" + name + "\" " + what + ".",
                "Write \"" + name + "\" where it belongs, or delete it.");
    }

    private static String key(CharSequence name) {
        return Escaping.normalizeReference(name, true);
    }
}
