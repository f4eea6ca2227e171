package dev.limber.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What HTML may hold that came from a page: an independent parser reads it against lists of what may be there. */
final class Harmless {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "aside",
            "b",
            "blockquote",
            "br",
            "code",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "img",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "section",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-hidden",
            "aria-label",
            "class",
            "decoding",
            "height",
            "href",
            "id",
            "loading",
            "rel",
            "role",
            "scope",
            "src",
            "start",
            "tabindex",
            "title",
            "width");

    private Harmless() {}

    static void check(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("body *")) {
            assertThat(ELEMENTS).as(html).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
            }
            assertLeadsSomewhere(element.attr("href"), html);
            assertLeadsSomewhere(element.attr("src"), html);
        }
    }

    /** Read as browsers do: blanks and control characters dropped. */
    private static void assertLeadsSomewhere(String address, String html) {
        String bare =
                address.replaceAll("[\\x00-\\x20\\x7F-\\xA0\\u00AD\\u200B]", "").toLowerCase(Locale.ROOT);
        boolean relative = bare.isEmpty() || bare.startsWith("#") || bare.startsWith("../");
        assertThat(relative || bare.matches("(https?://[^/\\\\].*|mailto:.+|tel:.+)"))
                .as(html)
                .isTrue();
    }
}
