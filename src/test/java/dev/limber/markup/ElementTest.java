package dev.limber.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementTest {
    @Test
    void attributesKeepTheOrderInWhichTheyAreAdded() {
        assertThat(new Element("rect").with("y", "1").with("x", -2)).hasToString("<rect y=\"1\" x=\"-2\"/>");
    }

    @Test
    void anElementWithContentHasAnEndTagEvenWhenTheContentIsEmpty() {
        assertThat(new Element("g").add(new Element("use"))).hasToString("<g><use/></g>");
        assertThat(new Element("g").markup("")).hasToString("<g></g>");
    }

    @Test
    void valuesAndTextAreEscapedAndMarkupIsNot() {
        assertThat(new Element("title").with("id", "a\"b").text("1 < 2").markup("<br/>"))
                .hasToString("<title id=\"a&quot;b\">1 &lt; 2<br/></title>");
    }

    @Test
    void anEmptyValueCanBeLeftOut() {
        assertThat(new Element("g").withAny("class", "").withAny("id", "a")).hasToString("<g id=\"a\"/>");
    }

    @Test
    void anElementWithoutAttributesIsBare() {
        assertThat(new Element("g").with("class", "").isBare()).isFalse();
        assertThat(new Element("g").isBare()).isTrue();
    }
}
