package dev.limber.check.editorial;

import dev.limber.diagnostic.Code;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.model.Checks.Rule;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.Page;
import dev.limber.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Checks the texts of the data files: help cards, meanings of terms and details of sources. */
final class DataCheck {
    private static final int NEVER = 0;
    private static final int MOST_SIGNS = 5;
    private static final int MOST_YEARS = 10;
    private static final String GUIDELINE = "guideline";

    private final Guide guide;
    private final SourceTree tree;
    private final AllowanceFilter filter;

    DataCheck(Guide guide, SourceTree tree, AllowanceFilter filter) {
        this.guide = guide;
        this.tree = tree;
        this.filter = filter;
    }

    private RawText raw(String path) {
        return new RawText(path, tree.file(path).map(SourceFile::text).orElse(""));
    }

    /** The source text of {@code guide.yaml}. */
    RawText settings() {
        return raw("content/guide.yaml");
    }

    void check() {
        RawText settings = settings();
        GuideSettings.Safety safety = guide.settings().safety();
        filter.rule(Code.MANY_SIGNS).ifPresent(rule -> {
            safety.help().ifPresent(help -> signs(help.emergency().signs(), "\nhelp:", settings, rule));
            safety.stop().ifPresent(stop -> signs(stop.emergency(), "\nstop:", settings, rule));
        });
        safety.stop().ifPresent(stop -> StopLines.check(typed(stop.move()), settings, filter));
        RawText sources = raw("content/sources.yaml");
        Map<String, Integer> lastChecked = lastChecked();
        filter.rule(Code.OLD_SOURCE)
                .ifPresent(rule -> guide.sources()
                        .values()
                        .forEach(source -> age(source, lastChecked.getOrDefault(source.key(), NEVER), sources, rule)));
        if (filter.applies(Code.BARE_SOURCE)) {
            guide.sources().values().stream()
                    .filter(source -> lastChecked.containsKey(source.key()))
                    .forEach(source -> bare(source, sources));
        }
    }

    /** The latest year of a check among the pages that cite a source, by source. */
    private Map<String, Integer> lastChecked() {
        Map<String, Integer> years = new HashMap<>();
        for (Page page : guide.pages()) {
            int year = page.info()
                    .editorial()
                    .review()
                    .checked()
                    .map(LocalDate::getYear)
                    .orElse(NEVER);
            page.info().links().sources().forEach(source -> years.merge(source.value(), year, Math::max));
        }
        return years;
    }

    /** What stands in the settings for these lines: the key of a sign, or the line itself. */
    private List<String> typed(List<String> lines) {
        return lines.stream()
                .map(line -> guide.settings().safety().signs().stream()
                        .filter(sign -> line.equals(sign.shortForm()) || line.equals(sign.fullForm()))
                        .map(sign -> sign.key().value())
                        .findFirst()
                        .orElse(line))
                .toList();
    }

    private void signs(List<String> lines, String below, RawText raw, Rule rule) {
        int most = rule.limit(MOST_SIGNS);
        List<String> signs = typed(lines);
        if (signs.size() > most) {
            filter.add(new AllowanceFilter.Found(
                    Code.MANY_SIGNS,
                    raw.after(below, signs.get(most)),
                    signs.get(most),
                    "There are " + signs.size() + " signs; in an emergency nobody reads more than " + most + ".",
                    "Move the rest to the help page."));
        }
    }

    private void age(Source source, int checked, RawText raw, Rule rule) {
        int years = rule.limit(MOST_YEARS);
        int most = source.grade().equals(GUIDELINE) ? years / 2 : years;
        OptionalInt published = source.published().map(DataCheck::year).orElse(OptionalInt.empty());
        if (published.isPresent() && checked - published.getAsInt() > most) {
            int age = checked - published.getAsInt();
            filter.add(new AllowanceFilter.Found(
                    Code.OLD_SOURCE,
                    raw.name(source.key()),
                    source.key(),
                    "The source was " + age + " years old when a page was checked against it; " + most
                            + " is the limit.",
                    "Look for a newer one, or add to checks in guide.yaml "
                            + AllowanceFilter.allow(Code.OLD_SOURCE, source.key())));
        }
    }

    private void bare(Source source, RawText raw) {
        List<String> missing = new ArrayList<>();
        if (source.url().isEmpty()) {
            missing.add("address");
        }
        if (source.published().isEmpty() && source.accessed().isEmpty()) {
            missing.add("date");
        }
        if (!missing.isEmpty()) {
            String subject = source.key() + ", " + source.grade() + ", " + String.join(" and ", missing);
            filter.add(new AllowanceFilter.Found(
                    Code.BARE_SOURCE,
                    raw.name(source.key()),
                    subject,
                    "The source has no " + String.join(" and no ", missing) + ".",
                    "Add url, published or accessed, as far as you know them; or add to checks in guide.yaml "
                            + AllowanceFilter.allow(Code.BARE_SOURCE, subject)));
        }
    }

    private static OptionalInt year(String date) {
        return date.matches("\\d{4}.*") ? OptionalInt.of(Integer.parseInt(date.substring(0, 4))) : OptionalInt.empty();
    }

    /** The texts of the data files that readers see. */
    List<Passage> passages() {
        RawText settings = settings();
        RawText glossary = raw("content/glossary.yaml");
        List<Passage> passages = new ArrayList<>();
        boolean told = !guide.settings().safety().signs().isEmpty();
        Stream<String> cards = guide.settings().safety().help().stream()
                .flatMap(help -> Stream.of(help.emergency(), help.urgent()))
                .flatMap(card -> Stream.concat(told ? Stream.empty() : card.signs().stream(), Stream.of(card.then())));
        Stream.concat(
                        Stream.of(
                                guide.settings().tagline(),
                                guide.settings().safety().disclaimer()),
                        cards)
                .filter(text -> !text.isBlank())
                .map(settings::passage)
                .forEach(passages::add);
        guide.glossary().stream().map(entry -> glossary.passage(entry.means())).forEach(passages::add);
        return passages;
    }

    /** Both forms of each sign. */
    List<Passage> signs() {
        RawText file = raw("content/signs.yaml");
        return guide.settings().safety().signs().stream()
                .flatMap(sign -> Stream.of(sign.shortForm(), sign.fullForm()))
                .map(file::passage)
                .toList();
    }
}
