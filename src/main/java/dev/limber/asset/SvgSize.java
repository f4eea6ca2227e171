package dev.limber.asset;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the size of an SVG file from the attributes of its root, as browsers do: the last two numbers of its
 * {@code viewBox}, else {@code width} and {@code height} where both are absolute lengths.
 */
final class SvgSize {
    private static final String NUMBER = "([+-]?(?:\\d*\\.\\d+|\\d+\\.?)(?:[eE][+-]?\\d{1,3})?)";
    private static final String BETWEEN = "(?:\\s+,?\\s*|,\\s*)";
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*" + String.join(BETWEEN, NUMBER, NUMBER, NUMBER, NUMBER) + "\\s*");
    private static final Pattern LENGTH = Pattern.compile("\\s*" + NUMBER + "(|px|in|cm|mm|pt|pc|[qQ])\\s*");

    /** The CSS pixels of each unit. */
    private static final Map<String, Double> PIXELS = Map.of(
            "",
            1.0,
            "px",
            1.0,
            "in",
            96.0,
            "cm",
            96 / 2.54,
            "mm",
            96 / 25.4,
            "q",
            96 / 101.6,
            "pt",
            96 / 72.0,
            "pc",
            16.0);

    /** The upper limit of a width or height, in CSS pixels. */
    private static final double LARGEST = 1_000_000;

    private SvgSize() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The size; empty when the file is no SVG, or its root gives none. */
    static Optional<ImageSize> of(byte[] file) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    return reader.getLocalName().equals("svg") ? root(reader) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (XMLStreamException noXml) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> root(XMLStreamReader reader) {
        Matcher box = VIEW_BOX.matcher(attribute(reader, "viewBox"));
        if (box.matches()) {
            return sized(Double.parseDouble(box.group(3)), Double.parseDouble(box.group(4)));
        }
        return sized(length(attribute(reader, "width")), length(attribute(reader, "height")));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        @Nullable String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Returns a length in CSS pixels; 0 if it is missing, a percentage or relative to the font. */
    private static double length(String text) {
        Matcher length = LENGTH.matcher(text);
        return length.matches()
                ? Double.parseDouble(length.group(1))
                        * PIXELS.getOrDefault(length.group(2).toLowerCase(Locale.ROOT), 0.0)
                : 0;
    }

    private static Optional<ImageSize> sized(double width, double height) {
        boolean possible = width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
        return possible ? ImageSize.sized((int) Math.ceil(width), (int) Math.ceil(height)) : Optional.empty();
    }
}
