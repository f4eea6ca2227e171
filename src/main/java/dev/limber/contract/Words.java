package dev.limber.contract;

import dev.limber.contract.ValueType.ChartKey;
import dev.limber.contract.ValueType.Day;
import dev.limber.contract.ValueType.Decimal;
import dev.limber.contract.ValueType.Duration;
import dev.limber.contract.ValueType.Fields;
import dev.limber.contract.ValueType.Flag;
import dev.limber.contract.ValueType.Formed;
import dev.limber.contract.ValueType.ListOf;
import dev.limber.contract.ValueType.ListOrOne;
import dev.limber.contract.ValueType.MapOf;
import dev.limber.contract.ValueType.Measure;
import dev.limber.contract.ValueType.OneOf;
import dev.limber.contract.ValueType.PageSlug;
import dev.limber.contract.ValueType.PartialDay;
import dev.limber.contract.ValueType.Plain;
import dev.limber.contract.ValueType.SourceKey;
import dev.limber.contract.ValueType.Suggested;
import dev.limber.contract.ValueType.Term;
import dev.limber.contract.ValueType.Text;
import dev.limber.contract.ValueType.Whole;
import dev.limber.contract.ValueType.Word;
import java.util.stream.Collectors;

/** Value types in plain words, the same in messages and in the documentation. */
public final class Words {
    private static final int LONGEST_QUOTE = 60;

    private Words() {}

    static String of(ValueType type) {
        if (type instanceof Plain plain) {
            return ofPlain(plain);
        } else if (type instanceof ListOf list) {
            return "a list" + size(list) + ", each " + of(list.item());
        } else if (type instanceof ListOrOne several) {
            return of(several.list().item()) + " or a list of them";
        } else if (type instanceof MapOf map) {
            return "keys that are each " + of(map.key()) + ", with " + of(map.value());
        } else if (type instanceof Fields fields) {
            return fields.name();
        }
        OneOf oneOf = (OneOf) type;
        String shapes = oneOf.shapes().stream().map(Words::of).collect(Collectors.joining(" or "));
        return oneOf.brief().map(brief -> of(brief) + " or " + shapes).orElse(shapes);
    }

    private static String ofPlain(Plain type) {
        if (type instanceof Text text) {
            return "text of at most " + text.longest() + " characters";
        } else if (type instanceof Formed formed) {
            return formed.name() + " such as " + formed.example();
        } else if (type instanceof Suggested suggested) {
            return "one of " + String.join(", ", suggested.choice()) + ", or " + of(suggested.other());
        } else if (type instanceof Flag) {
            return "true or false";
        } else if (type instanceof Whole whole) {
            return "a whole number from " + whole.least() + " to " + whole.most();
        } else if (type instanceof Duration duration) {
            return "a time such as 5 s or 2 min, at most " + Durations.words(duration.longest());
        }
        return ofName(type);
    }

    private static String ofName(Plain type) {
        if (type instanceof Day) {
            return "a date such as 2026-11-22";
        } else if (type instanceof PartialDay) {
            return "a year, month or date such as 2026-11";
        } else if (type instanceof Decimal decimal) {
            return "a number such as -1.86, from -" + decimal.farthest() + " to " + decimal.farthest();
        } else if (type instanceof PageSlug slug) {
            return slug.target().words();
        } else if (type instanceof Measure) {
            return "a number such as 0.25 or -90";
        } else if (type instanceof ChartKey) {
            return "a key of evidence.yaml";
        } else if (type instanceof SourceKey) {
            return "a key of sources.yaml";
        } else if (type instanceof Word word) {
            return word.allowed().size() == 1
                    ? "the word " + word.allowed().get(0)
                    : "one of " + String.join(", ", word.allowed());
        }
        return "a key of " + ((Term) type).group().word() + " in vocabulary.yaml";
    }

    private static String size(ListOf list) {
        if (list.least() == list.most()) {
            return " of " + list.least();
        } else if (list.most() >= ListOf.MANY) {
            return list.least() == 0 ? "" : " of at least " + list.least();
        }
        return list.least() == 0 ? " of at most " + list.most() : " of " + list.least() + " to " + list.most();
    }

    /** A text that a person typed, in quotes and not longer than a message can bear. */
    static String quoted(String text) {
        return "\"" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "\"";
    }

    /** The sort of YAML that a type is written as, for "expected …, found …". */
    static String shape(ValueType type) {
        if (type instanceof ListOf) {
            return "a list";
        }
        return type instanceof Plain || type instanceof OneOf ? of(type) : "keys with values";
    }
}
