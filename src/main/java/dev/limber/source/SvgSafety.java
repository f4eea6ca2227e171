package dev.limber.source;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Rejects an SVG that could run a script or fetch something, or that is not well-formed XML. */
final class SvgSafety {
    private SvgSafety() {}

    static boolean check(String path, byte[] bytes, Findings findings) {
        SvgInspector inspector = new SvgInspector(path, bytes, findings);
        try {
            parser().parse(new ByteArrayInputStream(bytes), inspector);
            return inspector.isSafe();
        } catch (SAXParseException e) {
            refuse(new Span(path, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()), 1), e, findings);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            refuse(Span.startOf(path), e, findings);
        }
        return false;
    }

    private static void refuse(Span span, Exception e, Findings findings) {
        boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
        findings.error(
                doctype ? Code.UNSAFE_ADDRESS : Code.UNREADABLE_FILE,
                span,
                doctype
                        ? "a drawing may not have a DOCTYPE, which can pull in other files"
                        : "the drawing is not well-formed XML: " + e.getMessage(),
                doctype ? "Delete the line <!DOCTYPE …>." : "Export it again as plain SVG.");
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser();
    }
}
