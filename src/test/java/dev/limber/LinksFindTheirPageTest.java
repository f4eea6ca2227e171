package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in the forms that people write lead to their page, list, file or heading, or say why they cannot. */
class LinksFindTheirPageTest {
    private static final String PAGE = "content/care/oars.md";

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void beginGuide() {
        guide = GuideRun.at(folder)
                .write("content/guide.yaml", "title: Boats\nlanguage: en-GB\n")
                .write("content/glossary.yaml", "thwart: { means: A seat. }\n")
                .write("content/changes.yaml", "- { date: 2026-01-05, text: New oars. }\n")
                .write("content/files/log.pdf", "%PDF-1.4\n")
                .write("content/later/ice.md", page("draft: true", "Text.\n"))
                .write("content/trips/rain.md", page("## Before you go\n\nLook up.\n"))
                .write("content/trips/care.md", page("aliases: [upkeep]", "Text.\n"))
                .write("content/care/hull.md", page("Text.\n"))
                .write("content/index.md", page("Hello.\n"));
    }

    private static String page(String text) {
        return page("order: 1", text);
    }

    private static String page(String key, String text) {
        return "---\ntitle: Title\nsummary: Some words.\n" + key + "\n---\n" + text;
    }

    private GuideRun.Result link(String address) {
        guide.write(PAGE, page("See [there](" + address + ").\n\n## Main\n\nText.\n\n## 2. Wax & oil\n\nText.\n"));
        return guide.run("build", "--strict");
    }

    private String leads(String address) {
        assertThat(link(address).err()).as(address).doesNotContain("error[", "warning[");
        return Jsoup.parse(guide.page("care/oars.html")).select("main .prose a").stream()
                .filter(link -> link.text().equals("there"))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @ParameterizedTest
    @CsvSource({
        "../trips/rain.md, ../trips/rain.html",
        "../trips/rain.html, ../trips/rain.html",
        "../trips/rain, ../trips/rain.html",
        "../trips/rain/, ../trips/rain.html",
        "../trips/rain/index.html, ../trips/rain.html",
        "/trips/rain/, ../trips/rain.html",
        "/trips/rain.md?from=oars#before-you-go, ../trips/rain.html?from=oars#before-you-go",
        "/trips/rain.htm#Before-You-Go, ../trips/rain.html#before-you-go",
        "hull, hull.html",
        "./hull/, hull.html",
        "../trips/, ../trips/index.html",
        "../trips, ../trips/index.html",
        "/trips, ../trips/index.html",
        "../trips/index.md, ../trips/index.html",
        "../trips/README.md, ../trips/index.html",
        "/trips/_index.md, ../trips/index.html",
        "../trips/rain.mdx#before-you-go, ../trips/rain.html#before-you-go",
        "index.md, index.html",
        "., index.html",
        "./, index.html",
        "/, ../index.html",
        "..?x=1, ../index.html?x=1",
        "../, ../index.html",
        "../index.html, ../index.html",
        "/care, index.html",
        "/trips/care, ../trips/care.html",
        "../glossary.md, ../glossary.html",
        "/glossary/#thwart, ../glossary.html#thwart",
        "../changes.md, ../changes.html",
        "/search.html?q=oar, ../search.html?q=oar",
        "../files/log.pdf#page=2&zoom=80, ../files/log.pdf#page=2&zoom=80",
        "/files/log.pdf, ../files/log.pdf",
        "#main, #main-2",
        "oars.md#Main, oars.html#main-2",
        "#2-wax--oil, #2-wax-oil",
        "#wax--oil, #2-wax-oil",
        "#user-content-2-wax--oil, #2-wax-oil",
        "../trips/rain.md#title, ../trips/rain.html#top",
        "#top, #top"
    })
    void anAddressLeadsWhereItIsMeant(String written, String href) {
        assertThat(leads(written)).isEqualTo(href);
    }

    @Test
    void anchorsOfOtherToolsLeadToTheirHeading() {
        guide.write(
                "content/trips/list.md",
                page("## 潮\n\na\n\n## A/B test\n\nb\n\n## 2. Go\n\nc\n\n"
                        + "## Notes\n\nd\n\n## Notes\n\ne\n\n## v1.2 [beta]\n\nf\n"));
        String to = "../trips/list.html#";
        assertThat(leads("../trips/list.md#_1")).isEqualTo(to + "潮");
        assertThat(leads("../trips/list.md#ab-test")).isEqualTo(to + "a-b-test");
        assertThat(leads("../trips/list.md#go")).isEqualTo(to + "2-go");
        assertThat(leads("../trips/list.md#notes")).isEqualTo(to + "notes");
        assertThat(leads("../trips/list.md#notes-1")).isEqualTo(to + "notes-2");
        assertThat(leads("../trips/list.md#notes_1")).isEqualTo(to + "notes-2");
        assertThat(leads("../trips/list.md#v12-beta")).isEqualTo(to + "v1-2-beta");
        assertThat(leads("../trips/list.md#markdown-header-v12-beta")).isEqualTo(to + "v1-2-beta");
    }

    @Test
    void aPageComesBeforeAFolderOfItsName() {
        guide.write("content/trips.md", page("Text.\n"));
        assertThat(leads("../trips")).isEqualTo("../trips.html");
        assertThat(leads("../trips/")).isEqualTo("../trips.html");
        assertThat(leads("../trips/index.md")).isEqualTo("../trips/index.html");
    }

    @Test
    void listsOfMovesAndTheirGroupsCanBeNamed() {
        GuideRun ankles = GuideRun.of("ankles", folder.resolve("ankles"))
                .replace(
                        "content/advice/get-help.md",
                        "Some signs",
                        "[all](../exercises/index.md) [ankle](../areas/ankle.md) [standing](/positions/standing/)"
                                + " [groups](../areas/) [me](../profile.md) [books](/sources.md#leaflet) Some signs");
        assertThat(ankles.run("build").err()).doesNotContain("error[");
        assertThat(Jsoup.parse(ankles.page("advice/get-help.html"))
                        .select("main .prose p:first-of-type a:not(.term)")
                        .eachAttr("href"))
                .startsWith(
                        "../exercises/index.html",
                        "../areas/ankle.html",
                        "../positions/standing.html",
                        "../areas/index.html",
                        "../profile.html",
                        "../sources.html#leaflet");
    }

    @Test
    void theMarkdownCopyHasAddressesThatLeadOn() {
        guide.write(PAGE, page("""
                [a](/trips/rain/#before-you-go) <!-- x [a](/trips/) --> [b](../trips/) [c](hull.md#x) [d][1] ![e](/i/f.svg)

                [1]: /glossary/ "Words"

                ## X
                """.replace("hull.md#x", "hull.md")))
                .write("content/i/f.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>\n");
        assertThat(guide.run("build").err()).doesNotContain("error[");
        assertThat(guide.page("care/oars.md"))
                .contains(
                        "[a](../trips/rain.md#before-you-go) [b](../trips/index.html) [c](hull.md) [d][1] ![e](../i/f.svg)",
                        "[1]: ../glossary.html \"Words\"");
    }

    @ParameterizedTest
    @CsvSource({
        "../old/rain.md#before-you-go, ../trips/rain.md#before-you-go",
        "../trips/hull.md, hull.md",
        "/2021/05/rain/, ../trips/rain.md",
        "../../trips/rain/, ../trips/rain.md",
        "../../../rain.html, ../trips/rain.md",
        "../trips/upkeep.md, ../trips/care.md",
        "../pdf/log.pdf#page=3, ../files/log.pdf#page=3"
    })
    void aPageThatMovedIsFoundByItsNameWithAWarning(String written, String now) {
        GuideRun.Result result = link(written);
        assertThat(result.diagnostics()).containsExactly(PAGE + ":6:13 moved-page");
        assertThat(result.err()).contains("hint: Write: " + now + "\n");
        assertThat(guide.run("fix", "--write").exit()).isZero();
        assertThat(guide.read(PAGE)).contains("[there](" + now + ")");
    }

    @Test
    void aNameThatTwoPagesHaveOrAnyFolderHasLeadsNowhere() {
        guide.write("content/care/1.md", page("Text.\n")).write("content/more/care.md", page("Text.\n"));
        assertThat(link("../old/1.md").diagnostics()).contains(PAGE + ":6:13 broken-link");
        assertThat(link("../old/care.md").err())
                .contains("error[broken-link]", "Did you mean \"../more/care.md\" or \"../trips/care.md\"?");
        assertThat(link("../old/index.md").err()).contains("error[broken-link]");
        assertThat(guide.run("fix").out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/passwd, unsafe-address, leads out of the folder of the guide",
        "../files/, broken-link, has no pages",
        "../nowhere/, broken-link, There is no page or folder content/nowhere/",
        "../profile.md, broken-link, made from pages in conditions",
        "///example.org, unsafe-address, Allowed are",
        "2024-01, broken-link, take the link out",
        "notes.md/x, broken-link, There is no page",
        "../files/LICENCE, broken-link, content/files/LICENCE is there",
        "/later, broken-link, has only drafts",
        "#wax, broken-anchor, 'Choose from: \"#2-wax-oil\", \"#main-2\".'",
        "../trips/rain.md#befor-you-go, broken-anchor, 'Did you mean \"../trips/rain.md#before-you-go\"?'",
        "hull.md#x, broken-anchor, 'Write: hull.md'"
    })
    void whatIsNotThereIsTold(String written, String code, String words) {
        guide.write("content/files/LICENCE", "Free.\n");
        GuideRun.Result result = link(written);
        assertThat(result.diagnostics()).contains(PAGE + ":6:13 " + code);
        assertThat(result.err()).contains(words, "hint: ");
    }

    @Test
    void headingsThatAreFoldedAwayHaveAnAnchorAndThoseInListsAreSaidToHaveNone() {
        guide.write("content/trips/fold.md", page("""
                <details><summary>More</summary>

                ## Under the fold

                Text.

                </details>

                - ## In a list
                """));
        assertThat(leads("../trips/fold.md#under-the-fold")).isEqualTo("../trips/fold.html#under-the-fold");
        assertThat(guide.page("trips/fold.html")).containsPattern("<h[23] id=\"under-the-fold\"");
        guide.write("content/trips/fold.md", page("- ## In a list\n"));
        assertThat(link("../trips/fold.md#in-a-list").err()).contains("error[broken-anchor]");
        guide.write(PAGE, page("[x](#in-a-list)\n\n- ## In a list\n"));
        assertThat(guide.run("check").err()).contains("no headings outside quotes and lists");
    }

    @Test
    void whatIsNoPictureIsToldAsWhatItIs() {
        guide.write(PAGE, page("![a]() ![b](../trips/rain.md) [there](?x=1)\n"));
        assertThat(guide.run("check").err())
                .contains(
                        "The picture has no address.",
                        "content/trips/rain.md is a page, not a picture.",
                        "Link it, without the exclamation mark.")
                .doesNotContain("?x=1.");
        assertThat(leads("?x=1")).isEqualTo("oars.html?x=1");
    }

    @Test
    void anEntityInAnAddressDoesNotBreakTheCopy() {
        guide.write(PAGE, page("[a](&#46;./trips/rain#before-you-go) [b](/trips/rain.md#before%20you%20go)\n"));
        assertThat(guide.run("build").err()).doesNotContain("error[");
        assertThat(guide.page("care/oars.md"))
                .contains("[a](../trips/rain.md#before-you-go) [b](../trips/rain.md#before%20you%20go)");
    }

    @Test
    void manyBrokenAnchorsAreNotComparedWithManyHeadings() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            text.append("## Mast ").append(i).append("\n\n[x](#mist-").append(i).append(")\n\n");
        }
        guide.write(PAGE, page(text.toString()));
        assertThat(guide.run("check").err())
                .contains("An anchor is its heading")
                .doesNotContain("Did you mean");
    }

    @Test
    void thePageWithTheWordsOfTheLinkAsItsTitleIsOffered() {
        guide.write("content/trips/fog.md", page("Text.\n").replace("title: Title", "title: Thick fog"))
                .write("content/trips/log.md", page("Text.\n"))
                .write(PAGE, page("See [thick fog](../trips/dog.md).\n"));
        GuideRun.Result result = guide.run("check");
        assertThat(result.diagnostics()).containsExactly(PAGE + ":6:17 broken-link");
        assertThat(result.err()).contains("Did you mean \"../trips/fog.md\"?");
        assertThat(guide.run("fix").out()).isEmpty();
    }

    @Test
    void aDraftIsCalledADraft() {
        guide.write("content/trips/snow.md", page("draft: true", "Text.\n"));
        for (String address : List.of("../trips/snow.md", "/trips/snow/", "../trips/snow.html#x")) {
            assertThat(link(address).err())
                    .contains("error[broken-link]: content/trips/snow.md is a draft", "draft: true")
                    .doesNotContain("Did you mean");
        }
        guide.write(PAGE, page("related: [snow]", "Text.\n"));
        assertThat(guide.run("build").err()).contains("error[unknown-page]: \"snow\" is a draft");
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org/boats, https://www.example.org/boats",
        "example.org/boats?a=b#c, https://example.org/boats?a=b#c",
        "example.com, https://example.com",
        "anna@example.org, mailto:anna@example.org",
        "+44123456789, tel:+44123456789",
        "089-123456, tel:089-123456"
    })
    void anAddressElsewhereIsToldItsScheme(String written, String meant) {
        assertThat(link(written).err()).contains("error[broken-link]", "hint: Write: " + meant + "\n");
        assertThat(guide.run("fix").out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.docx", "log.csv", "log.mp4", "LOG.ICS"})
    void aFileOfATypeThatIsLeftOutIsToldAsThat(String name) {
        guide.write("content/files/" + name, "x");
        assertThat(link("../files/" + name).err())
                .contains("error[broken-link]: content/files/" + name + " is there", ".pdf")
                .doesNotContain("There is no", "Did you mean");
    }

    @Test
    void aPictureThatBrowsersCannotShowIsToldWhichTypesTheyCan() {
        guide.write("content/i/hull.tif", "x").write(PAGE, page("![The hull](../i/hull.tif)\n"));
        assertThat(guide.run("check").err())
                .contains("error[missing-image]: content/i/hull.tif is there", ".jpg", ".webp")
                .doesNotContain("There is no", "Did you mean");
    }

    @Test
    void formsOfUnicodeDoNotMatter() {
        guide.write("content/i/bu\u0308ro.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>\n")
                .write(
                        PAGE,
                        page("![a](../i/b\u00fcro.svg) ![b](../i/bu\u0308ro.svg) ![c](../i/bu%CC%88ro.svg)"
                                + " [there](#\u30d0\u30f3) [x](#\u30cf\u3099\u30f3)\n\n## \u30cf\u3099\u30f3\n"));
        assertThat(guide.run("build", "--strict").err()).doesNotContain("error[", "warning[");
        assertThat(Jsoup.parse(guide.page("care/oars.html")).select("main .prose img"))
                .hasSize(3);
        assertThat(guide.page("care/oars.html")).contains("id=\"\u30d0\u30f3\"");
    }

    @Test
    void wordsOfDataAreFoundInTextThatWasTypedInParts() {
        guide.write("content/glossary.yaml", "bo\u00fbt: { means: An end. }\n")
                .write(PAGE, page("A bou\u0302t of rope.\n\nSee [there](../old/rain.md).\n"));
        assertThat(guide.run("build").err()).doesNotContain("error[");
        assertThat(Jsoup.parse(guide.page("care/oars.html")).select("a.term").eachText())
                .containsExactly("bo\u00fbt");
        assertThat(guide.run("fix", "--write").exit()).isZero();
        assertThat(guide.read(PAGE)).contains("A bou\u0302t of rope.", "[there](../trips/rain.md)");
    }

    @Test
    void aPictureWithItsEndingInCapitalsIsShown() {
        guide.write("content/i/HULL.SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>\n")
                .write(PAGE, page("![The hull](../i/HULL.SVG)\n"));
        assertThat(guide.run("build", "--strict").exit()).isZero();
        assertThat(guide.page("care/oars.html")).contains("src=\"../i/HULL.SVG\"");
        assertThat(guide.site()).containsKey("i/HULL.SVG");
    }
}
