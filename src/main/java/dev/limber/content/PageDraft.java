package dev.limber.content;

import dev.limber.content.SectionDeclaration.Presence;
import dev.limber.content.SectionDeclaration.Shape;
import dev.limber.contract.KeyDeclaration;
import dev.limber.diagnostic.Code;
import dev.limber.model.Guide;
import dev.limber.model.Vocabulary.Group;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes the first draft of a page from the declarations of its kind: every key and section that it must have, in
 * order, with a gap in plain sight wherever a person has to write. A choice is the guide's first word and names the
 * others; nothing is claimed that somebody would have to know.
 *
 * @param source a key of {@code sources.yaml} to begin with
 */
public record PageDraft(KindDeclaration kind, Guide guide, String source) {
    private static final String GAP = "To write: ";
    private static final String MOVES = "\n  - { step: \"" + GAP + "a first step\", how: \"" + GAP
            + "how it goes.\", duration: 1 min } # or the slug of a move";
    private static final Set<Presence> THERE = Set.of(Presence.REQUIRED, Presence.EXCEPT_ACTIVITIES);

    /** The groups of the vocabulary that such a page takes a word from and that the guide has none in. */
    public List<Group> missing() {
        return kind.keys().stream()
                .filter(KeyDeclaration::required)
                .flatMap(key -> key.type().vocabulary().stream())
                .filter(group -> guide.vocabulary().terms(group).isEmpty())
                .toList();
    }

    /** The whole file. */
    public String text(String title) {
        StringBuilder page = new StringBuilder("---\n");
        for (KeyDeclaration key : kind.keys()) {
            if (key.name().equals("title")) {
                page.append("title: ").append(quoted(title)).append('\n');
            } else if (key.required()) {
                page.append(key.name())
                        .append(": ")
                        .append(value(key))
                        .append(choice(key))
                        .append('\n');
            } else if (key.name().equals("draft")) {
                page.append("draft: true # take this line out when the page is ready\n")
                        .append(dates());
            }
        }
        page.append("---\n").append(GAP).append("who it is for and what it does, in 2 or 3 sentences.\n");
        kind.sections().stream()
                .filter(section -> THERE.contains(section.presence()))
                .forEach(section -> page.append('\n').append(section(section)));
        return page.toString();
    }

    /** A comment that names the keys which the guide's checks require of a finished page. */
    private String dates() {
        return guide.settings().checks().rule(Code.UNDATED_PAGE).isEmpty()
                ? ""
                : "# and then add: author, checked (the day of the check against the sources), check-again\n";
    }

    private String value(KeyDeclaration key) {
        return key.name().equals("moves") ? MOVES : new DraftValue(this, key).text();
    }

    /** What else would do, as a comment. */
    private String choice(KeyDeclaration key) {
        if (key.name().equals("sources")) {
            return " # replace: what the page leans on, from sources.yaml";
        }
        return key.type()
                .vocabulary()
                .map(group -> " # of "
                        + String.join(", ", guide.vocabulary().terms(group).keySet()))
                .orElse("");
    }

    private static String section(SectionDeclaration section) {
        String gap = gap(section.description());
        String text = section.shape() == Shape.BULLETS
                ? "- " + gap
                : section.shape() == Shape.STEPS ? "1. " + gap + "\n2. " + gap + "\n3. " + gap : gap;
        return "## " + section.heading() + "\n\n" + text + "\n";
    }

    static String gap(String description) {
        return GAP + description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1);
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
