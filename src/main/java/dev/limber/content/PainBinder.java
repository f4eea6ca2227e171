package dev.limber.content;

import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.model.GuideSettings.Colour;
import dev.limber.model.GuideSettings.DayAfter;
import dev.limber.model.GuideSettings.PainRule;
import dev.limber.model.GuideSettings.PainScores;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Binds the pain rule, and checks that its texts say the numbers by which a session judges a score. */
final class PainBinder {
    private static final String RISE = "rise";
    private static final String STOP_AT = "stop-at";
    private static final String TOP = "top";

    private final Findings findings;

    PainBinder(Findings findings) {
        this.findings = findings;
    }

    PainRule bind(Values rule) {
        Optional<PainScores> scores = scores(rule);
        scores.ifPresent(numbers -> texts(rule, numbers));
        return new PainRule(
                rule.name("page"),
                rule.text("heading"),
                rule.text("before"),
                colour(rule.child("green")),
                colour(rule.child("amber")),
                colour(rule.child("red")),
                scores,
                rule.optionalChild("day-after").map(PainBinder::dayAfter));
    }

    private static DayAfter dayAfter(Values texts) {
        return new DayAfter(texts.text("ask"), texts.text("worse"), texts.text("help"), texts.located("often"));
    }

    private static Colour colour(Values colour) {
        return new Colour(colour.text("label"), colour.text("text"));
    }

    /** All three numbers or none. */
    private Optional<PainScores> scores(Values rule) {
        List<String> keys = List.of(RISE, STOP_AT, TOP);
        List<String> absent = keys.stream().filter(key -> !rule.has(key)).toList();
        if (!absent.isEmpty()) {
            keys.stream()
                    .flatMap(key -> rule.scalar(key).stream())
                    .findFirst()
                    .ifPresent(there -> missing(absent, there));
            return Optional.empty();
        }
        PainScores scores = new PainScores(rule.whole(RISE, 0), rule.whole(STOP_AT, 0), rule.whole(TOP, 0));
        boolean ordered = 0 < scores.rise() && scores.rise() < scores.stopAt() && scores.stopAt() <= scores.top();
        if (!ordered && scores.rise() > 0 && scores.stopAt() > 0 && scores.top() > 0) {
            findings.error(
                    Code.OUT_OF_RANGE,
                    place(rule, STOP_AT),
                    "stop-at is " + scores.stopAt() + ", which is not above rise (" + scores.rise()
                            + ") and at most top (" + scores.top() + ")",
                    "For example rise: 3, stop-at: 6, top: 10");
        }
        return ordered ? Optional.of(scores) : Optional.empty();
    }

    private void missing(List<String> absent, Scalar there) {
        findings.error(
                Code.MISSING_KEY,
                there.span(),
                "the pain rule has no " + String.join(" and no ", absent),
                "Sessions need all three: rise, stop-at and top.");
    }

    /** A text may also say the last number that is still all right. */
    private void texts(Values rule, PainScores scores) {
        says(rule, "before", TOP, Set.of(scores.top()));
        says(rule.child("green"), "text", RISE, Set.of(scores.rise(), scores.rise() - 1));
        says(rule.child("green"), "text", STOP_AT, Set.of(scores.stopAt(), scores.stopAt() - 1));
        says(rule.child("amber"), "text", RISE, Set.of(scores.rise()));
        says(rule.child("red"), "text", STOP_AT, Set.of(scores.stopAt()));
    }

    private void says(Values values, String key, String number, Set<Integer> any) {
        values.scalar(key)
                .filter(text -> any.stream().noneMatch(each -> isIn(text.text(), each)))
                .ifPresent(text -> {
                    String numbers = any.stream().sorted().map(String::valueOf).collect(Collectors.joining(" or "));
                    findings.error(
                            Code.PAIN_SCORE,
                            text.span(),
                            "the text does not say " + numbers + ", but " + number + " does",
                            "Say the same number in both, in figures.");
                });
    }

    private static boolean isIn(String text, int number) {
        return Pattern.compile("(?<![\\d.,])" + number + "(?![.,]?\\d)")
                .matcher(text)
                .find();
    }

    private static Span place(Values values, String key) {
        return values.scalar(key).map(Scalar::span).orElse(values.span());
    }
}
