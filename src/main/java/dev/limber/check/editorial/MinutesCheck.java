package dev.limber.check.editorial;

import dev.limber.check.editorial.AllowanceFilter.Found;
import dev.limber.diagnostic.Code;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a routine or move which says how long it takes says what its doses come to. */
final class MinutesCheck {
    private static final int MINUTE = 60;
    /** What is said may differ by this part of what is computed. */
    private static final double TOLERANCE = 0.15;

    private final Timing timing;
    private final List<Pattern> whole;

    MinutesCheck(Guide guide, Lexicon lexicon) {
        this.timing = Timing.of(guide);
        this.whole = lexicon.lines("whole-minutes").stream()
                .map(line -> Pattern.compile("\\b" + line + "\\b", Pattern.CASE_INSENSITIVE))
                .toList();
    }

    void check(Page page, RawText raw, AllowanceFilter filter) {
        OptionalInt seconds = seconds(page);
        if (seconds.isEmpty() || !filter.applies(Code.TYPED_MINUTES)) {
            return;
        }
        List<Passage> passages = new ArrayList<>();
        passages.add(raw.passage(page.info().title()));
        passages.add(raw.passage(page.info().summary()));
        page.info().names().alsoCalled().forEach(name -> passages.add(raw.passage(name)));
        passages.addAll(PassageReader.read(page.info().body()));
        for (Passage passage : passages) {
            for (Pattern pattern : whole) {
                Matcher matcher = pattern.matcher(passage.text());
                while (matcher.find()) {
                    said(passage, matcher, seconds.getAsInt(), filter);
                }
            }
        }
    }

    private OptionalInt seconds(Page page) {
        return page.routine()
                .map(timing::seconds)
                .or(() -> page.exercise().map(move -> move.dose().start().seconds()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static void said(Passage passage, Matcher matcher, int seconds, AllowanceFilter filter) {
        double off = Math.abs(Integer.parseInt(matcher.group(1)) * MINUTE - seconds);
        if (off > Math.max(MINUTE, TOLERANCE * seconds)) {
            filter.add(new Found(
                    Code.TYPED_MINUTES,
                    passage.span(matcher.start(), matcher.end()),
                    passage.text(),
                    "This takes about " + Math.max(1, Math.round(seconds / (double) MINUTE)) + " min as its doses say.",
                    "Say how long it takes, or leave it to the page, which says it by itself."));
        }
    }
}
