package dev.limber.theme;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceTree;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns an exception of Pebble into a diagnostic. Pebble gives the line; the column is where the name stands in it. */
final class TemplateFault {
    private final SourceTree tree;
    private final String template;
    private final Object view;

    TemplateFault(SourceTree tree, String template, Object view) {
        this.tree = tree;
        this.template = template;
        this.view = view;
    }

    Diagnostic diagnose(PebbleException fault) {
        if (fault instanceof AttributeNotFoundException unknown) {
            String name = unknown.getAttributeName();
            Span at = span(fault, name);
            return error(Code.TEMPLATE_NAME, at, "\"" + name + "\" is not known here.", namesLike(name, at));
        } else if (fault instanceof ParserException) {
            return error(Code.TEMPLATE_SYNTAX, span(fault, ""), message(fault), Advice.none());
        } else if (fault instanceof LoaderException) {
            return error(Code.TEMPLATE_MISSING, Span.startOf(template), message(fault), Advice.none());
        }
        return error(Code.TEMPLATE_FAILED, span(fault, ""), message(fault), Advice.none());
    }

    private static Diagnostic error(Code code, Span span, String message, Advice advice) {
        return new Diagnostic(Severity.ERROR, code, message, span, advice);
    }

    private static String message(PebbleException fault) {
        String message = fault.getPebbleMessage();
        return message == null || message.isBlank() ? "The template could not be rendered." : message;
    }

    private Span span(PebbleException fault, String name) {
        String file = fault.getFileName() == null ? template : TemplateNames.path(fault.getFileName());
        int line = fault.getLineNumber() == null ? 1 : Math.max(1, fault.getLineNumber());
        String text = lineOf(file, line);
        Matcher at = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                .matcher(text);
        if (!name.isEmpty() && at.find()) {
            return new Span(file, line, at.start() + 1, name.length());
        }
        String trimmed = text.strip();
        return trimmed.isEmpty()
                ? new Span(file, line, 1, 1)
                : new Span(file, line, text.indexOf(trimmed) + 1, trimmed.length());
    }

    private String lineOf(String file, int line) {
        String[] lines =
                tree.file(file).map(source -> source.text().split("\n", -1)).orElse(new String[0]);
        return line <= lines.length ? lines[line - 1] : "";
    }

    private Advice namesLike(String typed, Span span) {
        Set<String> names = new TreeSet<>(Set.of("page"));
        collectNames(view.getClass(), names, new TreeSet<>());
        return NearestName.of(typed, names)
                .map(name -> Advice.meant(name, Fix.of(span, typed, name, false)))
                .orElseGet(() -> Advice.of("The names that templates may use are the components of the view records."));
    }

    private static void collectNames(Type type, Set<String> names, Set<String> seen) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collectNames(argument, names, seen);
            }
        } else if (type instanceof Class<?> known && known.isRecord() && seen.add(known.getName())) {
            for (RecordComponent component : known.getRecordComponents()) {
                names.add(component.getName());
                collectNames(component.getGenericType(), names, seen);
            }
        }
    }
}
