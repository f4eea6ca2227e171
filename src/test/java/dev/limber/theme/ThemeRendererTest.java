package dev.limber.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.html.Href;
import dev.limber.html.Html;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeRendererTest {
    /** A small view: a title and the people it greets. */
    public record Greeting(String title, List<String> people) {}

    private static final Greeting VIEW = new Greeting("Hello & <b>", List.of("Ann", "Bo"));

    @Test
    void textIsEscapedAndBlocksAreFilled() {
        Checked<String> html = render(
                "greet",
                template("base", "<main>{% block main %}{% endblock %}</main>"),
                template(
                        "greet",
                        "{% extends \"base\" %}{% block main %}{{ page.title }}:"
                                + "{% for one in page.people %} {{ one }}{% endfor %}{% endblock %}"));
        assertThat(html.diagnostics()).isEmpty();
        assertThat(html.value()).isEqualTo("<main>Hello &amp; &lt;b&gt;: Ann Bo</main>");
    }

    /** A view with HTML and text that looks like it. */
    public record Marked(Html html, Html none, String text) {}

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "{{ page.html }}-><b>x & y</b>",
                "{{ page.html | raw }}-><b>x & y</b>",
                "{{ page.text }}->&lt;b&gt;",
                "{% set copy = page.html %}{{ copy }}-><b>x & y</b>",
                "{{ true ? page.html : page.text }}-><b>x & y</b>",
                "{{ page.html | escape }}-><b>x & y</b>",
                "{{ page.html ~ page.text }}->&lt;b&gt;x &amp; y&lt;/b&gt;&lt;b&gt;",
                "{{ page.html | upper }}->&lt;B&gt;X &amp; Y&lt;/B&gt;",
                "{{ page.html | length }}->12",
                "{{ page.html.length }}->12",
                "{% if page.none is empty %}none{% endif %}{% if page.html is not empty %} some{% endif %}->none some",
                "{% if page.html contains 'x &' %}yes{% endif %}->yes",
                "{% if page.none == '' and page.html != '' and '' == page.none %}yes{% endif %}->yes"
            })
    void htmlIsPrintedAsItIsAndElseTakenAsText(String template, String expected) {
        Checked<String> html = new ThemeRenderer(SourceTree.of(List.of(template("a", template))))
                .render("a", new Marked(new Html("<b>x & y</b>"), Html.NONE, "<b>"));
        assertThat(html.diagnostics()).isEmpty();
        assertThat(html.value()).isEqualTo(expected);
    }

    /** A view with addresses, as a component, in a map and behind a method. */
    public record Linked(Href href, Href none, Map<Href, String> marks) {
        public String mark(String href) {
            return marks.getOrDefault(new Href(href), "");
        }

        public Optional<Href> next() {
            return Optional.of(href);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "{{ page.href }}->a.html?b&amp;c=&quot;",
                "{{ page.next.get }}->a.html?b&amp;c=&quot;",
                "{{ page.href | escape }}->a.html?b&amp;c=&quot;",
                "{{ page.href | upper }}->A.HTML?B&amp;C=&quot;",
                "{{ page.href | length }} {{ page.href.length }}->12 12",
                "{{ '../' ~ page.href }}->../a.html?b&amp;c=&quot;",
                "{% if page.none is empty %}none{% endif %}{% if page.href is not empty %} some{% endif %}->none some",
                "{% if page.href contains 'a.html' and page.href == 'a.html?b&c=\"' and page.none == '' %}yes{% endif %}->yes",
                "{{ page.mark(page.href) }}->marked",
                "{% for entry in page.marks %}{{ entry.key }} {{ entry.value }}{% endfor %}->a.html?b&amp;c=&quot; marked"
            })
    void anAddressIsTextToTemplates(String template, String expected) {
        Href href = new Href("a.html?b&c=\"");
        Checked<String> html = new ThemeRenderer(SourceTree.of(List.of(template("a", template))))
                .render("a", new Linked(href, Href.NONE, Map.of(href, "marked")));
        assertThat(html.diagnostics()).isEmpty();
        assertThat(html.value()).isEqualTo(expected);
    }

    @Test
    void aMisspeltNameIsReportedWhereItStands() {
        Diagnostic found = only(render("greet", template("greet", "<p>\n  {{ page.titel }}\n</p>")));
        assertThat(found.code()).isEqualTo(Code.TEMPLATE_NAME);
        assertThat(place(found)).isEqualTo("theme/templates/greet.peb:2:11");
        assertThat(found.hint()).isEqualTo("Did you mean \"title\"?");
    }

    @Test
    void aMisspeltRootIsReportedWhereItStands() {
        Diagnostic found = only(render("greet", template("greet", "{{ pge.title }}")));
        assertThat(found.code()).isEqualTo(Code.TEMPLATE_NAME);
        assertThat(place(found)).isEqualTo("theme/templates/greet.peb:1:4");
        assertThat(found.hint()).isEqualTo("Did you mean \"page\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if page.title %}",
                "{{ page.title",
                "{% fro x in y %}{% endfor %}",
                "{{ page.title | shout }}"
            })
    void badSyntaxIsAnErrorInTheFile(String text) {
        Diagnostic found = only(render("greet", template("greet", "<p>\n" + text)));
        assertThat(found.code()).isIn(Code.TEMPLATE_SYNTAX, Code.TEMPLATE_FAILED);
        assertThat(found.span().file()).isEqualTo("theme/templates/greet.peb");
    }

    @Test
    void aMissingIncludeIsReportedWhereItIsNamed() {
        Diagnostic found = only(render(
                "greet", template("greet", "<p>\n{% include \"parts/haed\" %}"), template("parts/head", "<head>")));
        assertThat(found.code()).isEqualTo(Code.TEMPLATE_MISSING);
        assertThat(place(found)).isEqualTo("theme/templates/greet.peb:2:13");
        assertThat(found.hint()).isEqualTo("Did you mean \"parts/head.peb\"?");
    }

    @Test
    void aCircleIsReportedOnceAndNothingOverflows() {
        Diagnostic found =
                only(render("a", template("a", "{% include \"b\" %}"), template("b", "x\n{% include \"a\" %}")));
        assertThat(found.code()).isEqualTo(Code.TEMPLATE_CYCLE);
        assertThat(place(found)).isEqualTo("theme/templates/b.peb:2:13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/passwd", "/etc/passwd", "theme/templates/../../content/secret"})
    void noTemplateReachesOutOfTheTheme(String name) {
        Diagnostic found = only(render("greet", template("greet", "{% include \"" + name + "\" %}")));
        assertThat(found.code()).isEqualTo(Code.TEMPLATE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"range(1, 2000000000)", "range(2000000000, 1, -1)", "range(1, 2, 0)", "1..2000000000"})
    void aRangeWithoutEndIsReportedWhereItStands(String range) {
        Diagnostic found = only(render("greet", template("greet", "<p>\n{% for i in " + range + " %}x{% endfor %}")));
        assertThat(found.code()).isEqualTo(Code.TEMPLATE_FAILED);
        assertThat(place(found)).isEqualTo("theme/templates/greet.peb:2:1");
    }

    @Test
    void aShortRangeCounts() {
        String text = "{% for i in range(1, 3) %}{{ i }}{% endfor %}{% for i in 5..3 %}{{ i }}{% endfor %}";
        assertThat(render("greet", template("greet", text)).value()).startsWith("123");
    }

    @Test
    void javaIsOutOfReach() {
        Checked<String> html = render("greet", template("greet", "{{ page.getClass().forName('java.lang.Runtime') }}"));
        assertThat(html.hasErrors()).isTrue();
        assertThat(html.value()).isEmpty();
    }

    private static Checked<String> render(String name, SourceFile... templates) {
        return new ThemeRenderer(SourceTree.of(new ArrayList<>(List.of(templates)))).render(name, VIEW);
    }

    private static SourceFile template(String name, String text) {
        return new SourceFile("theme/templates/" + name + ".peb", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Diagnostic only(Checked<String> checked) {
        assertThat(checked.diagnostics()).hasSize(1);
        return checked.diagnostics().get(0);
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.span().file() + ":" + diagnostic.span().line() + ":"
                + diagnostic.span().column();
    }
}
