package dev.limber.export;

import dev.limber.contract.ValueType.ChartKey;
import dev.limber.contract.ValueType.PageSlug;
import dev.limber.contract.ValueType.PageSlug.Target;
import dev.limber.contract.ValueType.Plain;
import dev.limber.contract.ValueType.SourceKey;
import dev.limber.contract.ValueType.Term;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a guide knows, each with what it is called: what an editor can complete. */
final class GuideWords {
    private static final Pattern PAGE_FILE = Pattern.compile(".*/([^/]+)\\.md");

    private final Guide guide;

    GuideWords(Guide guide) {
        this.guide = guide;
    }

    /** What a name of this type may be; nothing when that is not for the guide to say, or it knows none. */
    Map<String, String> of(Plain type) {
        Map<String, String> words = new LinkedHashMap<>();
        if (type instanceof Term term) {
            guide.vocabulary().terms(term.group()).forEach((key, word) -> words.put(key, word.label()));
        } else if (type instanceof SourceKey) {
            guide.sources().forEach((key, source) -> words.put(key, source.title()));
        } else if (type instanceof ChartKey) {
            guide.records().charts().forEach((key, chart) -> words.put(key, chart.title()));
        } else if (type instanceof PageSlug slug && slug.target() != Target.NO_PAGE) {
            return slugs(slug.target());
        }
        return words;
    }

    /** What the definition of such names is called; also where the guide knows none. */
    static String name(Plain type) {
        if (type instanceof Term term) {
            return term.group().word();
        } else if (type instanceof PageSlug slug) {
            return switch (slug.target()) {
                case PAGE -> "pages";
                case PAGE_OR_LIST -> "pages-and-lists";
                case MOVE -> "moves";
                case CONDITION -> "conditions";
                case NO_PAGE -> "slugs";
            };
        }
        return type instanceof ChartKey ? "charts" : "sources";
    }

    /** The slugs by alphabet; a page that could not be read may be of any kind. */
    private Map<String, String> slugs(Target target) {
        Map<String, String> slugs = new TreeMap<>();
        for (String path : guide.unreadable()) {
            Matcher file = PAGE_FILE.matcher(path);
            if (file.matches()) {
                slugs.put(file.group(1), "");
            }
        }
        for (Page page : guide.pages()) {
            if (fits(page, target)) {
                slugs.put(page.slug().value(), page.info().title());
            }
        }
        if (target == Target.PAGE_OR_LIST) {
            for (GeneratedPage page : GeneratedPage.values()) {
                slugs.putIfAbsent(page.word(), "");
            }
        }
        return slugs;
    }

    private static boolean fits(Page page, Target target) {
        return switch (target) {
            case MOVE -> page instanceof Page.Exercise;
            case CONDITION -> page instanceof Page.Condition;
            default -> true;
        };
    }
}
