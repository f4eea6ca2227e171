package dev.limber.check;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Span;
import dev.limber.model.Checks.Rule;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a guide owes its readers as a whole: who publishes it, a way to certain pages, and certain words. */
final class GuideWideCheck {
    private final Guide guide;
    private final RawText settings;
    private final Report report;

    GuideWideCheck(Guide guide, RawText settings, Report report) {
        this.guide = guide;
        this.settings = settings;
        this.report = report;
    }

    void check() {
        if (guide.settings().publisher().isEmpty()) {
            report.add(new Report.Found(
                    Code.NO_PUBLISHER,
                    settings.key("title"),
                    guide.settings().title(),
                    "The guide does not say who publishes it.",
                    "Add the line: publisher: …"));
        }
        report.rule(Code.UNLINKED_PAGE).ifPresent(this::ways);
        report.rule(Code.UNSAID).ifPresent(this::words);
    }

    private void ways(Rule rule) {
        Set<String> linked = Stream.concat(guide.settings().navigation().stream(), guide.settings().footer().stream())
                .map(GuideSettings.NavigationEntry::page)
                .map(page -> page.value())
                .collect(Collectors.toSet());
        rule.words().stream()
                .filter(page -> !linked.contains(page))
                .forEach(page -> add(
                        Code.UNLINKED_PAGE,
                        page,
                        "Neither header nor footer leads to \"" + page + "\".",
                        "Add { label: …, page: " + page + " } to footer."));
    }

    private void words(Rule rule) {
        List<String> texts = guide.pages().stream()
                .map(page -> PlainText.ofBlocks(page.info().body().blocks()).toLowerCase(Locale.ROOT))
                .toList();
        rule.words().stream()
                .filter(words -> texts.stream().noneMatch(text -> text.contains(words.toLowerCase(Locale.ROOT))))
                .forEach(words -> add(
                        Code.UNSAID,
                        words,
                        "No page says \"" + words + "\".",
                        "Say it where it belongs, such as on the page about the guide."));
    }

    /** Marks the word where the check asks for it. */
    private void add(Code code, String word, String message, String hint) {
        Span span = settings.after(code.word() + ":", word);
        report.add(new Report.Found(code, span, word, message, hint));
    }
}
