package dev.limber.source;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/** Reports every element, attribute and style of an SVG that could run a script or fetch something. */
final class SvgInspector extends DefaultHandler {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> ACTIVE =
            Set.of("script", "handler", "listener", "foreignobject", "iframe", "embed", "object", "audio", "video");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "base");
    private static final Pattern HARMLESS =
            Pattern.compile("\\s*(#.*|data:image/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=\\s]*)?");
    private static final Pattern FETCHES =
            Pattern.compile("(?i)@import|javascript:|image-set\\s*\\(|src\\s*\\(|url\\s*\\((?!\\s*['\"]?\\s*#)");

    private final String path;
    private final String[] lines;
    private final Findings findings;
    private final StringBuilder style = new StringBuilder();
    private Locator locator = new LocatorImpl();
    private boolean safe = true;
    private boolean inStyle;
    private int depth;

    SvgInspector(String path, byte[] bytes, Findings findings) {
        this.path = path;
        this.lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        this.findings = findings;
    }

    boolean isSafe() {
        return safe;
    }

    @Override
    public void setDocumentLocator(Locator found) {
        locator = found;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        String name = local.toLowerCase(Locale.ROOT);
        if (depth++ == 0 && !name.equals("svg")) {
            refuse(qualified, "the outermost element is <" + qualified + ">, not <svg>");
        }
        if (ACTIVE.contains(name) || uri.equals(XHTML)) {
            refuse(qualified, "a drawing may not hold <" + qualified + ">");
        }
        inStyle = name.equals("style");
        for (int i = 0; i < attributes.getLength(); i++) {
            checkAttribute(attributes.getLocalName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
        }
    }

    private void checkAttribute(String name, String value) {
        if (name.startsWith("on")) {
            refuse(name, "a drawing may not run anything: " + name);
        } else if (name.equals("attributename") && animatesAddress(value)) {
            refuse(value, "a drawing may not change an address or a handler: attributeName=\"" + value + "\"");
        } else if (ADDRESSES.contains(name) && !HARMLESS.matcher(value).matches()) {
            refuse(name, "a drawing may only point into itself: " + name + "=\"" + value + "\"");
        } else if (FETCHES.matcher(value).find() || name.equals("style") && value.indexOf('\\') >= 0) {
            refuse(name, "a drawing may not fetch anything: " + name + "=\"" + value + "\"");
        }
    }

    private static boolean animatesAddress(String value) {
        String name = value.strip().toLowerCase(Locale.ROOT);
        return name.endsWith("href") || name.startsWith("on");
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inStyle) {
            style.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (inStyle && (FETCHES.matcher(style).find() || style.indexOf("\\") >= 0)) {
            refuse(qualified, "the styles of a drawing may not fetch anything");
        }
        style.setLength(0);
        inStyle = false;
    }

    @Override
    public void processingInstruction(String target, String data) {
        refuse(target, "a drawing may not ask for <?" + target + "?>");
    }

    private void refuse(String word, String message) {
        safe = false;
        findings.error(Code.UNSAFE_ADDRESS, spanOf(word), message, "Delete it, or export the drawing as plain SVG.");
    }

    /** Finds the word by searching backwards, since the parser only reports where the tag ends. */
    private Span spanOf(String word) {
        int last = Math.min(Math.max(locator.getLineNumber(), 1), lines.length);
        for (int line = last; line >= 1; line--) {
            int end = line == last ? Math.max(locator.getColumnNumber() - 1, 0) : lines[line - 1].length();
            int at = lines[line - 1].lastIndexOf(word, end);
            if (at >= 0) {
                return new Span(path, line, at + 1, Math.max(1, word.length()));
            }
        }
        return new Span(path, last, 1, 1);
    }
}
