package dev.limber.contract;

import dev.limber.contract.ValueType.Day;
import dev.limber.contract.ValueType.Decimal;
import dev.limber.contract.ValueType.Duration;
import dev.limber.contract.ValueType.Flag;
import dev.limber.contract.ValueType.Formed;
import dev.limber.contract.ValueType.Measure;
import dev.limber.contract.ValueType.PartialDay;
import dev.limber.contract.ValueType.Plain;
import dev.limber.contract.ValueType.Suggested;
import dev.limber.contract.ValueType.Term;
import dev.limber.contract.ValueType.Text;
import dev.limber.contract.ValueType.Whole;
import dev.limber.contract.ValueType.Word;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.NearestName;
import dev.limber.model.Slug;
import dev.limber.model.Vocabulary;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Judges one text by its declared type. Without a vocabulary (it could not be read) its keys are not judged. */
public final class PlainRules {
    private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^a-z0-9]+");

    private final Optional<Vocabulary> vocabulary;
    private final Map<String, Pattern> compiled = new HashMap<>();

    public PlainRules(Optional<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<Problem> problem(Plain type, String text) {
        if (type instanceof Text limit) {
            return text.length() <= limit.longest() ? Optional.empty() : tooLong(text, limit.longest());
        } else if (type instanceof Formed formed) {
            return matches(formed, text) ? Optional.empty() : wrong(type, text, formed.example());
        } else if (type instanceof Suggested suggested) {
            return problem(suggested.other(), text);
        } else if (type instanceof Flag) {
            return text.equals("true") || text.equals("false") ? Optional.empty() : wrong(type, text, "true");
        } else if (type instanceof Whole whole) {
            return whole(whole, text);
        } else if (type instanceof Duration duration) {
            return duration(duration, text);
        } else if (type instanceof Word word) {
            return among(text, word.allowed(), "");
        } else if (type instanceof Term term) {
            return vocabulary.flatMap(known -> term(known, term.group(), text));
        }
        return type instanceof Measure
                ? measure(type, text)
                : type instanceof Decimal decimal ? decimal(decimal, text) : name(type, text);
    }

    private static Optional<Problem> decimal(Decimal type, String text) {
        Optional<BigDecimal> number = Values.number(text);
        boolean fits = number.filter(value -> value.abs().compareTo(BigDecimal.valueOf(type.farthest())) <= 0)
                .isPresent();
        return fits ? Optional.empty() : wrong(type, text, text.matches("\u2212[\\d.]+") ? withHyphen(text) : "");
    }

    private static Optional<Problem> measure(Plain type, String text) {
        return text.matches(Grammar.MEASURE) ? Optional.empty() : wrong(type, text, "");
    }

    private boolean matches(Formed type, String text) {
        return compiled.computeIfAbsent(type.pattern(), Pattern::compile)
                .matcher(text)
                .matches();
    }

    private static Optional<Problem> name(Plain type, String text) {
        if (type instanceof Day) {
            return Days.isDay(text)
                    ? Optional.empty()
                    : date("expected a real date, found " + Words.quoted(text), text);
        } else if (type instanceof PartialDay) {
            return Days.isPartial(text)
                    ? Optional.empty()
                    : date("expected " + type.words() + ", found " + Words.quoted(text), text);
        } else if (Grammar.isName(type)) {
            return Slug.isValid(text) ? Optional.empty() : wrong(type, text, slugLike(text));
        }
        return Optional.empty();
    }

    public static String slugLike(String text) {
        String plain = NOT_IN_SLUGS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        return plain.replaceAll("^-|-$", "");
    }

    private static Optional<Problem> tooLong(String text, int longest) {
        return Optional.of(new Problem(
                Code.OUT_OF_RANGE,
                "the text has " + text.length() + " characters, at most " + longest + " fit",
                "Cut " + (text.length() - longest) + " characters."));
    }

    private static Optional<Problem> wrong(Plain type, String text, String instead) {
        String hint = instead.isEmpty() ? "" : "Write " + instead;
        String message = "expected " + type.words() + ", found " + Words.quoted(text);
        return Optional.of(
                new Problem(Code.WRONG_TYPE, message, hint, Optional.of(instead).filter(isSame(text)), true));
    }

    /** Whether a form is what was typed but for case, blanks and signs; another one is only an example. */
    private static Predicate<String> isSame(String text) {
        return form -> !form.isEmpty() && (form.equals(slugLike(text)) || form.equals(withHyphen(text)));
    }

    private static String withHyphen(String text) {
        return text.startsWith("\u2212") ? "-" + text.substring(1) : "";
    }

    private static Optional<Problem> date(String message, String text) {
        Optional<String> meant = Days.meant(text);
        return Optional.of(new Problem(Code.BAD_DATE, message, "Write " + meant.orElse(Days.EXAMPLE), meant, false));
    }

    private static Optional<Problem> whole(Whole type, String text) {
        if (!text.matches(Grammar.WHOLE)) {
            return wrong(type, text, String.valueOf(Math.max(1, type.least())));
        }
        int number = Integer.parseInt(text);
        if (number >= type.least() && number <= type.most()) {
            return Optional.empty();
        }
        String limit = number < type.least() ? "At least " + type.least() + "." : "At most " + type.most() + ".";
        return Optional.of(new Problem(Code.OUT_OF_RANGE, "expected " + type.words() + ", found " + number, limit));
    }

    private static Optional<Problem> duration(Duration type, String text) {
        OptionalInt seconds = Durations.seconds(text);
        if (seconds.isEmpty()) {
            Optional<String> meant = Durations.meant(text);
            return Optional.of(new Problem(
                    Code.WRONG_TYPE,
                    "expected a time with its unit, found " + Words.quoted(text),
                    "Write " + meant.orElse(Durations.EXAMPLE),
                    meant,
                    Durations.hasUnit(text)));
        }
        if (seconds.getAsInt() >= 1 && seconds.getAsInt() <= type.longest()) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Code.OUT_OF_RANGE,
                "a time is at least 1 s and at most " + Durations.words(type.longest()) + " long",
                "Leave the key out when there is none."));
    }

    private static Optional<Problem> term(Vocabulary known, Vocabulary.Group group, String text) {
        String add = "Or add " + Words.quoted(text) + " to " + group.word() + " in content/vocabulary.yaml.";
        return among(text, known.terms(group).keySet(), add);
    }

    private static Optional<Problem> among(String text, Collection<String> allowed, String otherwise) {
        if (allowed.contains(text)) {
            return Optional.empty();
        }
        String hint = (NearestName.hint(text, allowed) + " " + otherwise).strip();
        String message = Words.quoted(text) + " is not known here";
        List<String> near = NearestName.all(text, allowed);
        Optional<String> meant = near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
        return Optional.of(new Problem(Code.UNKNOWN_VALUE, message, hint, meant, true));
    }
}
