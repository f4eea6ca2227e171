package dev.limber.check.editorial;

import dev.limber.diagnostic.Code;
import dev.limber.model.Guide;
import dev.limber.model.Inline;
import dev.limber.model.Page;
import dev.limber.model.Review;
import dev.limber.model.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Checks authors and review dates, unique titles, and alternative texts of images. */
final class RecordCheck {
    private static final int MOST_MONTHS = 36;

    private final Map<String, String> titles = new HashMap<>();
    private final List<String> imageOf;

    RecordCheck(Guide guide, Lexicon lexicon) {
        this.imageOf = lexicon.lines("image-of");
        guide.pages()
                .forEach(page -> titles.putIfAbsent(title(page), page.info().path()));
    }

    private static String title(Page page) {
        return page.info().title().strip().toLowerCase(Locale.ROOT);
    }

    void check(Page page, RawText raw, AllowanceFilter filter) {
        Review review = page.info().editorial().review();
        List<String> missing = Stream.of(
                        Map.entry("author", review.author().isPresent()),
                        Map.entry("checked", review.checked().isPresent()),
                        Map.entry("check-again", review.checkAgain().isPresent()))
                .filter(key -> !key.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            undated(page, raw, filter, missing);
        }
        review.checked()
                .ifPresent(checked -> review.checkAgain().ifPresent(again -> late(checked, again, raw, filter)));
        String owner = titles.getOrDefault(title(page), "");
        if (!owner.equals(page.info().path())) {
            filter.add(new AllowanceFilter.Found(
                    Code.DUPLICATE_TITLE,
                    raw.key("title"),
                    page.info().title(),
                    owner + " has the same title.",
                    "Make the title say what is special here."));
        }
        images(page, filter);
    }

    private static void undated(Page page, RawText raw, AllowanceFilter filter, List<String> missing) {
        filter.add(new AllowanceFilter.Found(
                Code.UNDATED_PAGE,
                raw.key("title"),
                page.info().title(),
                "The page lacks \"" + String.join("\", \"", missing) + "\".",
                "Add: "
                        + String.join(
                                ", ", missing.stream().map(key -> key + ": …").toList())));
    }

    private static void late(LocalDate checked, LocalDate again, RawText raw, AllowanceFilter filter) {
        int most = filter.rule(Code.LATE_REVIEW)
                .map(rule -> rule.limit(MOST_MONTHS))
                .orElse(MOST_MONTHS);
        LocalDate latest = checked.plusMonths(most);
        if (again.isAfter(latest)) {
            filter.add(new AllowanceFilter.Found(
                    Code.LATE_REVIEW,
                    raw.key("check-again"),
                    again.toString(),
                    "This is more than " + most + " months after the page was checked.",
                    "check-again: " + latest));
        }
    }

    private void images(Page page, AllowanceFilter filter) {
        Walk.inlines(page.info().body()).stream()
                .flatMap(inline -> inline.image().stream())
                .forEach(image -> described(image, filter));
    }

    private void described(Inline.Image image, AllowanceFilter filter) {
        String text = image.alternative().toLowerCase(Locale.ROOT).replaceFirst("^(an?|the) ", "");
        imageOf.stream()
                .filter(start -> text.startsWith(start + " "))
                .findFirst()
                .ifPresent(start -> filter.add(new AllowanceFilter.Found(
                        Code.IMAGE_OF,
                        image.span(),
                        image.alternative(),
                        "Screen readers say by themselves that this is a picture.",
                        "Leave out \"" + start + "\" and say what can be seen.")));
    }
}
