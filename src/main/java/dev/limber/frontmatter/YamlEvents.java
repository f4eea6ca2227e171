package dev.limber.frontmatter;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.frontmatter.YamlEvent.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads the tokens of one document and refuses what a guide has no use for. Jackson hands out an alias as the text of
 * its name and hides anchors, so both are recognised by the character at the token's place.
 */
final class YamlEvents {
    private static final int DEEPEST = 20;
    private static final Pattern SWALLOWED_KEY = Pattern.compile("\\n *[A-Za-z][A-Za-z0-9-]*:(?= |\\n)");
    private static final YAMLFactory YAML = YAMLFactory.builder().build();

    private final YamlSource source;
    private final Findings findings;
    private final int most;
    private final List<YamlEvent> events = new ArrayList<>();
    private int depth;

    /** Limits the number of tokens, as each may cost a check and a diagnostic. */
    YamlEvents(YamlSource source, Findings findings, int most) {
        this.most = most;
        this.source = source;
        this.findings = findings;
    }

    /** The tokens up to the end or to the first error. */
    List<YamlEvent> read() {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), new PairReader(source.text()))) {
            @Nullable JsonToken token = parser.nextToken();
            while (token != null) {
                accept(event(parser, token));
                token = findings.hasErrors() ? null : parser.nextToken();
            }
        } catch (JacksonException fault) {
            new YamlFault(source, findings).report(fault);
        }
        return events;
    }

    private YamlEvent event(JsonParser parser, JsonToken token) {
        Kind kind = kind(token);
        @Nullable String text = kind == Kind.KEY || kind == Kind.SCALAR ? parser.getString() : "";
        int start = offset(parser.currentTokenLocation());
        return new YamlEvent(kind, text == null ? "" : text, start, Math.max(start, offset(parser.currentLocation())));
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.MAPPING;
            case START_ARRAY -> Kind.SEQUENCE;
            case END_OBJECT, END_ARRAY -> Kind.END;
            case PROPERTY_NAME -> Kind.KEY;
            default -> Kind.SCALAR;
        };
    }

    private int offset(TokenStreamLocation place) {
        return source.offset(place.getLineNr(), place.getColumnNr());
    }

    private void accept(YamlEvent event) {
        if (depth == 0 && !events.isEmpty()) {
            findings.error(
                    Code.YAML_SYNTAX,
                    source.span(event.start(), event.end()),
                    "a second document begins here",
                    "Keep one document: delete the line --- above.");
        }
        if (events.size() == most) {
            findings.error(
                    Code.TOO_LARGE,
                    source.span(event.start(), event.end()),
                    "there are more than " + most + " keys and values here",
                    "Split the file, or shorten the list.");
        }
        if (event.kind() == Kind.END) {
            depth--;
        } else {
            refuseMarks(event);
            refuseSwallowedLines(event);
            enter(event);
        }
        events.add(event);
    }

    private void enter(YamlEvent event) {
        depth += event.kind() == Kind.MAPPING || event.kind() == Kind.SEQUENCE ? 1 : 0;
        if (depth > DEEPEST) {
            findings.error(
                    Code.TOO_DEEP,
                    source.span(event.start(), event.end()),
                    "lists and mappings are nested more than " + DEEPEST + " deep",
                    "");
        }
    }

    private void refuseMarks(YamlEvent event) {
        char first = source.charAt(event.start());
        if (event.start() == event.end() && event.kind() == Kind.SCALAR) {
            return;
        }
        if (first == '&' || first == '*') {
            findings.error(
                    Code.YAML_ALIAS,
                    source.span(event.start(), wordEnd(event.start())),
                    first == '&' ? "an anchor (&) is not allowed" : "an alias (*) is not allowed",
                    first == '&' ? "Delete it, or put the text in quotes." : "Write the value out, or quote it.");
        } else if (first == '!') {
            findings.error(
                    Code.YAML_SYNTAX,
                    source.span(event.start(), wordEnd(event.start())),
                    "a tag (!) is not allowed",
                    "Delete it, or put the text in quotes.");
        }
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (end < source.text().length() && " \n,]}".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Reports a quoted text that holds lines like keys: two unclosed quotes make valid YAML that loses them. */
    private void refuseSwallowedLines(YamlEvent event) {
        char first = source.charAt(event.start());
        boolean quoted = (first == '"' || first == '\'') && event.end() > event.start();
        if (quoted
                && SWALLOWED_KEY
                        .matcher(source.text().substring(event.start(), event.end()))
                        .find()) {
            YamlFault.unclosedQuote(source, findings, event.start());
        }
    }
}
