package dev.limber.contract;

import dev.limber.diagnostic.NearestName;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Slug;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The slug of a page; whether the page exists is checked with the whole guide. */
public record PageSlug(Target target) implements SlugValue {
    private static final Pattern PAGE_FILE = Pattern.compile(".*/([^/]+)\\.md");

    /** What a slug leads to. */
    public enum Target {
        PAGE("the slug of a page", "pages"),
        /** A page, or one of those that the generator makes. */
        PAGE_OR_LIST("the slug of a page or list", "pages-and-lists"),
        MOVE("the slug of an exercise", "moves"),
        CONDITION("the slug of a condition", "conditions"),
        /** A page that is not there, or no longer. */
        NO_PAGE("a slug that no page has", "slugs");

        private final String words;
        private final String title;

        Target(String words, String title) {
            this.words = words;
            this.title = title;
        }

        private boolean fits(Page page) {
            return switch (this) {
                case MOVE -> page.exercise().isPresent();
                case CONDITION -> page instanceof Page.Condition;
                default -> true;
            };
        }
    }

    @Override
    public String words() {
        return target.words;
    }

    @Override
    public OptionalInt maxLength() {
        return OptionalInt.of(Slug.LONGEST);
    }

    @Override
    public Optional<GuideNames> names() {
        return target == Target.NO_PAGE ? Optional.empty() : Optional.of(new GuideNames(target.title, this::slugs));
    }

    @Override
    public boolean isThere(String text, GuideWords words) {
        boolean list = target == Target.PAGE_OR_LIST
                && (GeneratedPage.ofWord(text).isPresent() || words.lists().contains(text));
        return list
                || target == Target.NO_PAGE
                || words.pages().isEmpty()
                || words.pages().contains(text);
    }

    @Override
    public String allowed(String text, GuideWords words) {
        String near = Slug.like(text).isEmpty() ? "" : NearestName.hint(Slug.like(text), words.pages());
        return target == Target.NO_PAGE
                ? "A slug is made of small letters, digits and hyphens."
                : (near + " It is " + target.words + ": the name of its file without .md.").strip();
    }

    /** The slugs by alphabet; a page that could not be read may be of any kind. */
    private Map<String, String> slugs(Guide guide) {
        Map<String, String> slugs = new TreeMap<>();
        for (String path : guide.unreadable()) {
            Matcher file = PAGE_FILE.matcher(path);
            if (file.matches()) {
                slugs.put(file.group(1), "");
            }
        }
        guide.pages().stream()
                .filter(target::fits)
                .forEach(page -> slugs.put(page.slug().value(), page.info().title()));
        if (target == Target.PAGE_OR_LIST) {
            for (GeneratedPage page : GeneratedPage.values()) {
                slugs.putIfAbsent(page.word(), "");
            }
        }
        return slugs;
    }
}
