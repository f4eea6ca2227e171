package dev.limber.check.editorial;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Span;
import dev.limber.model.Checks;
import dev.limber.model.Checks.Rule;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.Page;
import dev.limber.model.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what a guide needs once: a publisher, links to required pages, and required words. */
final class GuideWideCheck {
    private final Guide guide;
    private final RawText settings;
    private final Set<String> said;
    private final AllowanceFilter filter;

    /** @param said the required words that some page contains */
    GuideWideCheck(Guide guide, RawText settings, Set<String> said, AllowanceFilter filter) {
        this.guide = guide;
        this.settings = settings;
        this.said = said;
        this.filter = filter;
    }

    void check() {
        if (guide.settings().publication().publisher().isEmpty()) {
            filter.add(new AllowanceFilter.Found(
                    Code.NO_PUBLISHER,
                    settings.key("title"),
                    guide.settings().title(),
                    "The guide does not say who publishes it.",
                    "Add the line: publisher: …"));
        }
        filter.rule(Code.UNLINKED_PAGE).ifPresent(this::ways);
        filter.rule(Code.UNSAID).ifPresent(this::words);
    }

    private void ways(Rule rule) {
        Set<String> linked = Stream.concat(
                        guide.settings().menus().navigation().stream(), guide.settings().menus().footer().stream())
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
        rule.words().stream()
                .filter(words -> !said.contains(words))
                .forEach(words -> add(
                        Code.UNSAID,
                        words,
                        "No page says \"" + words + "\".",
                        "Say it where it belongs, such as on the page about the guide."));
    }

    /** The required words that a page contains. */
    static Set<String> said(Page page, Checks checks) {
        List<String> owed = checks.rule(Code.UNSAID).map(Rule::words).orElse(List.of());
        String text =
                owed.isEmpty() ? "" : PlainText.ofBlocks(page.info().body().blocks());
        String lower = text.toLowerCase(Locale.ROOT);
        return owed.stream()
                .filter(words -> lower.contains(words.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reports a finding at a word of a rule in the settings. */
    private void add(Code code, String word, String message, String hint) {
        Span span = settings.after(code.word() + ":", word);
        filter.add(new AllowanceFilter.Found(code, span, word, message, hint));
    }
}
