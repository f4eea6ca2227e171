package dev.limber.theme;

import dev.limber.html.Html;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.DefaultAttributeResolver;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Teaches Pebble the type {@link Html}. A value of it is printed without escaping; filters, tests, operators and
 * attributes take it as the String that it was in earlier versions, so that templates of guides go on working.
 */
final class HtmlValues extends ExtensionCustomizer {
    private static final String ESCAPE = "escape";

    HtmlValues(Extension extension) {
        super(extension);
    }

    /** The value as Pebble's own filters, tests and operators know it. */
    static Object plain(Object value) {
        return value instanceof Html html ? html.text() : value;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return wrapped(
                super.getFilters(), (name, filter) -> name.equals(ESCAPE) ? new HtmlEscape() : new PlainFilter(filter));
    }

    @Override
    public Map<String, Test> getTests() {
        return wrapped(super.getTests(), (name, test) -> new PlainTest(test));
    }

    /** Extensions have no map at all where they add nothing. */
    private static <T> Map<String, T> wrapped(Map<String, T> all, Wrapper<T> wrapper) {
        return all == null
                ? Map.of()
                : all.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> wrapper.wrap(entry.getKey(), entry.getValue())));
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        List<BinaryOperator> operators = super.getBinaryOperators();
        return operators == null
                ? List.of()
                : operators.stream().map(HtmlComparisons::of).toList();
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        List<AttributeResolver> resolvers = super.getAttributeResolver();
        if (resolvers == null) {
            return List.of();
        }
        AttributeResolver ofString = new DefaultAttributeResolver();
        List<AttributeResolver> all = new ArrayList<>();
        all.add((value, name, values, arguments, context, file, line) -> value instanceof Html html
                ? ofString.resolve(html.text(), name, values, arguments, context, file, line)
                : null);
        resolvers.stream().map(HrefValues::new).forEach(all::add);
        return all;
    }

    /** Wraps a filter or test. */
    private interface Wrapper<T> {
        T wrap(String name, T wrapped);
    }

    /** The filter that escapes what is printed, but for HTML. Pebble knows it by its class. */
    private static final class HtmlEscape extends EscapeFilter {
        @Override
        public Object apply(
                Object input, Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
            return input instanceof Html html
                    ? new SafeString(html.text())
                    : super.apply(input, given, self, context, line);
        }
    }

    /** A filter that takes HTML as text. */
    private record PlainFilter(Filter filter) implements Filter {
        @Override
        public Object apply(
                Object input, Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
            return filter.apply(plain(input), given, self, context, line);
        }

        @Override
        public List<String> getArgumentNames() {
            return filter.getArgumentNames();
        }
    }

    /** A test that takes HTML as text. */
    private record PlainTest(Test test) implements Test {
        @Override
        public boolean apply(
                Object input, Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
            return test.apply(plain(input), given, self, context, line);
        }

        @Override
        public List<String> getArgumentNames() {
            return test.getArgumentNames();
        }
    }
}
