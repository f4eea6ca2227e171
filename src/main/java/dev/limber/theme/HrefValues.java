package dev.limber.theme;

import dev.limber.html.Href;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import org.jspecify.annotations.Nullable;

/** Gives templates an {@link Href} as a String, so that conditions, tests and operators need not know the type. */
record HrefValues(AttributeResolver resolver) implements AttributeResolver {
    @Override
    public @Nullable ResolvedAttribute resolve(
            Object value,
            Object name,
            Object[] values,
            ArgumentsNode arguments,
            EvaluationContextImpl context,
            String file,
            int line) {
        ResolvedAttribute found = resolver.resolve(value, name, values, arguments, context, file, line);
        return found != null && found.evaluatedValue instanceof Href href
                ? new ResolvedAttribute(href.address())
                : found;
    }
}
