package dev.limber.check.links;

import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceTree;
import dev.limber.model.Located;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item of a list in front matter or data as it stands on its line. */
final class ListItem {
    private static final Pattern OWN_LINE = Pattern.compile("\\s*- +|\\s*[a-z-]+: *\\[ *");
    private static final Pattern END = Pattern.compile(" *]? *");
    private static final Pattern COMMA_BEFORE = Pattern.compile(".*(, *)");
    private static final Pattern COMMA_BEHIND = Pattern.compile("( *, *).*");

    private ListItem() {}

    /** The edit that deletes the item: with its line where it is the only one there, else with its comma. */
    static Optional<Fix> deletion(SourceTree tree, Located<String> item) {
        Span span = item.span();
        return tree.file(span.file())
                .flatMap(file -> file.line(span.line()))
                .filter(line -> line.length() >= end(span))
                .flatMap(line -> deletion(line, span));
    }

    private static Optional<Fix> deletion(String line, Span span) {
        String before = line.substring(0, span.column() - 1);
        String behind = line.substring(end(span));
        if (OWN_LINE.matcher(before).matches() && END.matcher(behind).matches()) {
            return fix(span, 0, line.length());
        }
        Matcher comma = COMMA_BEHIND.matcher(behind);
        if (comma.matches()) {
            return fix(span, span.column() - 1, end(span) + comma.end(1));
        }
        comma = COMMA_BEFORE.matcher(before);
        return comma.matches() ? fix(span, comma.start(1), end(span)) : Optional.empty();
    }

    private static Optional<Fix> fix(Span span, int start, int end) {
        return Optional.of(new Fix(new Span(span.file(), span.line(), start + 1, end - start), "", true));
    }

    private static int end(Span span) {
        return span.column() - 1 + span.length();
    }
}
