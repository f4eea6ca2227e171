package dev.limber.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** Limits Pebble's {@code range} function to 10,000 numbers, as it would fill the memory with a list of them. */
final class ShortRange extends AbstractExtension implements Function {
    private static final double MOST = 10_000;

    private final RangeFunction range = new RangeFunction();

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(RangeFunction.FUNCTION_NAME, this);
    }

    @Override
    public List<String> getArgumentNames() {
        return range.getArgumentNames();
    }

    @Override
    public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
        double step = given.get("increment") instanceof Number number ? number.doubleValue() : 1;
        if (given.get("start") instanceof Number start
                && given.get("end") instanceof Number end
                && (end.doubleValue() - start.doubleValue()) / step >= MOST) {
            throw new PebbleException(
                    null, "A range may have " + (int) MOST + " numbers at most", line, self.getName());
        }
        return range.execute(given, self, context, line);
    }
}
