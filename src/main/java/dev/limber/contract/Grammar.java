package dev.limber.contract;

import dev.limber.contract.ValueType.ChartKey;
import dev.limber.contract.ValueType.Day;
import dev.limber.contract.ValueType.Decimal;
import dev.limber.contract.ValueType.Duration;
import dev.limber.contract.ValueType.Flag;
import dev.limber.contract.ValueType.Formed;
import dev.limber.contract.ValueType.Measure;
import dev.limber.contract.ValueType.PageSlug;
import dev.limber.contract.ValueType.PartialDay;
import dev.limber.contract.ValueType.Plain;
import dev.limber.contract.ValueType.SourceKey;
import dev.limber.contract.ValueType.Suggested;
import dev.limber.contract.ValueType.Whole;
import dev.limber.model.Slug;
import java.util.Optional;

/**
 * What the text of a type looks like as a whole, as a regular expression that JavaScript reads alike: the checker and
 * the schemas of editors judge by the same. Ranges are not in it.
 */
public final class Grammar {
    static final String WHOLE = "-?\\d{1,9}";
    static final String DECIMAL = "-?\\d{1,6}(\\.\\d{1,2})?";
    static final String MEASURE = "-?(\\d{1,4}(\\.\\d{1,4})?|\\.\\d{1,4})";

    private Grammar() {}

    /** The expression, for types whose texts have a form. */
    public static Optional<String> of(Plain type) {
        if (type instanceof Formed formed) {
            return Optional.of(formed.pattern());
        } else if (type instanceof Suggested suggested) {
            return of(suggested.other());
        } else if (type instanceof Flag) {
            return Optional.of("true|false");
        } else if (type instanceof Whole) {
            return Optional.of(WHOLE);
        } else if (type instanceof Decimal) {
            return Optional.of(DECIMAL);
        } else if (type instanceof Measure) {
            return Optional.of(MEASURE);
        } else if (type instanceof Duration) {
            return Optional.of(Durations.PATTERN);
        } else if (type instanceof Day) {
            return Optional.of(Days.PATTERN);
        } else if (type instanceof PartialDay) {
            return Optional.of(Days.PARTIAL);
        }
        return isName(type) ? Optional.of(Slug.PATTERN) : Optional.empty();
    }

    static boolean isName(Plain type) {
        return type instanceof PageSlug || type instanceof SourceKey || type instanceof ChartKey;
    }
}
