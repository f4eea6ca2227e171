package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.html.HtmlLabels;
import dev.limber.html.HtmlWriter;
import dev.limber.html.LinkTargets;
import dev.limber.model.Address;
import dev.limber.model.Body;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification 0.31.2 through our settings and our writer, another implementation being
 * the judge. What we do otherwise on purpose is named in {@link PlainHtml}; raw HTML but comments is refused; what we get wrong is
 * listed, and the list can only get shorter.
 */
class CommonMarkTest {
    private static final int MOST_DEVIATIONS = 9;

    /** Examples with an address that is text to the specification and a link on GitHub and here. */
    private static final Set<Integer> WITHOUT_BRACKETS = Set.of(602, 606, 608, 611, 612);

    private static final Path DEVIATIONS = Path.of("src/test/resources/commonmark-deviations.txt");
    private static final MarkdownParser OURS = new MarkdownParser(path -> new EveryAddress());
    private static final Parser ORACLE = Parser.builder().build();
    static final String ANYWHERE = "https://any/";

    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

    @Test
    void theJudgeKnowsAllOfTheSpecification() {
        HtmlRenderer renderer = HtmlRenderer.builder().percentEncodeUrls(true).build();
        assertThat(EXAMPLES).hasSize(652);
        for (Example example : EXAMPLES) {
            assertThat(renderer.render(ORACLE.parse(source(example))))
                    .as(example.toString())
                    .isEqualTo(example.getHtml().replace('\u2192', '\t'));
        }
    }

    @Test
    void whatWeReadOtherwiseIsKnownAndGetsLess() throws IOException {
        SortedMap<Integer, String> known = new TreeMap<>();
        for (String line : Files.readAllLines(DEVIATIONS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                known.put(Integer.parseInt(line.substring(0, line.indexOf(' '))), line);
            }
        }
        SortedMap<Integer, String> found = new TreeMap<>();
        int refused = 0;
        for (int i = 0; i < EXAMPLES.size(); i++) {
            Node meant = ORACLE.parse(source(EXAMPLES.get(i)));
            int number = i + 1;
            boolean bare = WITHOUT_BRACKETS.contains(number);
            Optional<String> deviation =
                    holdsHtml(meant) ? acceptance(EXAMPLES.get(i)) : difference(EXAMPLES.get(i), bare);
            refused += holdsHtml(meant) ? 1 : 0;
            deviation.ifPresent(what -> found.put(number, what));
        }
        System.out.printf(
                "CommonMark: %d of 652 examples as the specification has them, %d of these raw HTML that is refused%n",
                652 - found.size(), refused);
        assertThat(found.keySet()).as(String.join("\n", found.values())).isEqualTo(known.keySet());
        assertThat(known).hasSizeLessThanOrEqualTo(MOST_DEVIATIONS);
    }

    /** The specification shows a tab as an arrow. */
    private static String source(Example example) {
        return example.getSource().replace('\u2192', '\t');
    }

    /** Says so if raw HTML was not refused. */
    private static Optional<String> acceptance(Example example) {
        boolean refused = read(source(example)).diagnostics().stream().anyMatch(d -> d.code() == Code.RAW_HTML);
        return refused ? Optional.empty() : Optional.of("not refused: " + example);
    }

    private static Optional<String> difference(Example example, boolean bare) {
        Checked<Body> read = read(source(example));
        HtmlWriter writer = new HtmlWriter(new Anywhere(), LABELS);
        String ours = PlainHtml.ofGuide(writer.blocks(read.value().blocks()), ANYWHERE);
        String meant = PlainHtml.ofSpecification(HtmlRenderer.builder().build().render(ORACLE.parse(source(example))));
        ours = bare ? ours.replaceAll("</?a\\b[^>]*>", "") : ours;
        if (source(example).contains("<!--")) {
            ours = withoutBlanksAroundComments(ours);
            meant = withoutBlanksAroundComments(meant);
        }
        boolean falseAlarm = read.diagnostics().stream().anyMatch(d -> d.code() == Code.RAW_HTML);
        return ours.equals(meant) && !falseAlarm
                ? Optional.empty()
                : Optional.of(example + "\n  meant " + meant + "\n  ours  " + ours);
    }

    private static String withoutBlanksAroundComments(String html) {
        return html.replaceAll(" +", " ").replace("> ", ">").replace(" <", "<");
    }

    private static Checked<Body> read(String markdown) {
        return OURS.parse(Reading.PATH, "", markdown, 0);
    }

    private static boolean isComment(String html) {
        return html.strip().startsWith("<!--");
    }

    /** Whether there is other HTML than comments, which are left out. */
    private static boolean holdsHtml(Node document) {
        boolean[] found = {false};
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                found[0] |= !isComment(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                found[0] |= !isComment(html.getLiteral());
            }
        });
        return found[0];
    }

    /** Lets every address pass, so that what the parser made of it can be seen. */
    static final class EveryAddress implements Addresses {
        @Override
        public LinkAddress link(String address) {
            return new LinkAddress.Good(
                    new Address.External(ANYWHERE + URLEncoder.encode(address, StandardCharsets.UTF_8)));
        }

        @Override
        public LinkAddress image(String address) {
            return new LinkAddress.Good(new Address.ToPlace(address, "", ""));
        }
    }

    static final class Anywhere implements LinkTargets {
        @Override
        public String href(Address address) {
            return ((Address.External) address).url();
        }

        @Override
        public String term(String term) {
            return ANYWHERE + term;
        }

        @Override
        public Optional<ImageTarget> image(String path) {
            return Optional.of(new ImageTarget(ANYWHERE + URLEncoder.encode(path, StandardCharsets.UTF_8), 0, 0));
        }
    }

    static final HtmlLabels LABELS = new HtmlLabels(new HtmlLabels.Footnotes("", "", "", ""), "", "", "", "", Map.of());
}
