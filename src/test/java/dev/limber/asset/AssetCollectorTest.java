package dev.limber.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Span;
import dev.limber.file.ContentHash;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetCollectorTest {
    @Test
    void everyNameCarriesTheHashOfItsContent() {
        Checked<Assets> assets = collect(file("css/site.css", "p{color:red}"), file("js/a.js", "1"));
        assertThat(assets.diagnostics()).isEmpty();
        assertThat(assets.value().files()).hasSize(2).allSatisfy(AssetCollectorTest::carriesItsHash);
    }

    private static void carriesItsHash(OutputFile file) {
        assertThat(file.path()).contains("." + ContentHash.of(file.bytes()).substring(0, 10) + ".");
    }

    @Test
    void aChangedFontChangesTheStyleSheetsName() {
        String css = "@font-face{src:url(../fonts/a.woff2)}";
        Assets before =
                collect(file("css/site.css", css), file("fonts/a.woff2", "1")).value();
        Assets after =
                collect(file("css/site.css", css), file("fonts/a.woff2", "2")).value();
        assertThat(before.names().get("css/site.css"))
                .isNotEqualTo(after.names().get("css/site.css"));
        String font = before.names().get("fonts/a.woff2");
        OutputFile sheet = before.files().stream()
                .filter(f -> f.path().endsWith(".css"))
                .findFirst()
                .orElseThrow();
        assertThat(new String(sheet.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("@font-face{src:url(" + font.substring("assets/".length()) + ")}");
    }

    @Test
    void aMissingFontIsReportedWhereItIsNamed() {
        Checked<Assets> assets =
                collect(file("css/site.css", "p{}\n a{src:url(\"../fonts/b.woff2\")}"), file("fonts/a.woff2", "1"));
        assertThat(assets.diagnostics()).hasSize(1);
        assertThat(assets.diagnostics().get(0).code()).isEqualTo(Code.MISSING_ASSET);
        assertThat(assets.diagnostics().get(0).span().line()).isEqualTo(2);
        assertThat(assets.diagnostics().get(0).span().column()).isEqualTo(13);
        assertThat(assets.diagnostics().get(0).hint()).isEqualTo("Did you mean \"fonts/a.woff2\"?");
    }

    @Test
    void addressesInEveryFormAreThoseOfTheFingerprintedFiles() {
        Checked<Assets> assets = collect(
                file(
                        "css/site.css",
                        "@import \"wide.css\";@import url( wide.css ) print;@namespace url(http://a.example);"
                                + "a{b:url( '../icons/a.svg#part' ) url(DATA:x,y) url(#z) url();c:\"url(../icons/b.svg)\"}"),
                file("css/wide.css", "b{}"),
                file("icons/a.svg", "1"));
        assertThat(assets.diagnostics()).isEmpty();
        String wide = assets.value().names().get("css/wide.css").substring("assets/".length());
        String icon = assets.value().names().get("icons/a.svg").substring("assets/".length());
        assertThat(sheet(assets.value(), "css/site.css"))
                .isEqualTo("@import \"" + wide + "\";@import url(" + wide
                        + ") print;@namespace url(http://a.example);a{b:url('" + icon
                        + "#part') url(DATA:x,y) url(#z) url();c:\"url(../icons/b.svg)\"}");
    }

    /** The order of the sheets reads their addresses as the check of names does. */
    @ParameterizedTest
    @ValueSource(strings = {"wide.css", "wide.css?v=2", "../css/wide.css", "../css/wide.css#a"})
    void anImportIsFoundHoweverItsAddressIsWritten(String address) {
        Checked<Assets> assets =
                collect(file("css/site.css", "@import \"" + address + "\";"), file("css/wide.css", "b{}"));
        assertThat(assets.diagnostics()).isEmpty();
        assertThat(sheet(assets.value(), "css/site.css"))
                .contains(assets.value().names().get("css/wide.css").substring("assets/".length()));
    }

    @Test
    void sheetsThatImportEachOtherAreReportedOnce() {
        Checked<Assets> assets =
                collect(file("css/a.css", "@import \"b.css\";"), file("css/b.css", "@import \"a.css\";"));
        assertThat(assets.diagnostics()).hasSize(1);
        assertThat(assets.diagnostics().get(0).span()).isEqualTo(new Span("theme/css/b.css", 1, 10, 5));
    }

    @Test
    void aSheetThatIsLeftOpenEndsBeforeTheGuidesOwnRules() {
        Assets assets = collect(
                        file("css/site.css", "@media print{a{b:c"), file("css/own.css", "\n.own {\n  d: e;\n}\n"))
                .value();
        assertThat(sheet(assets, "css/site.css")).isEqualTo("@media print{a{b:c}}.own{d:e}");
    }

    @Test
    void whatStandsBeforeAStrictScriptLeavesItStrict() {
        SourceFile script = file("js/profile.js", "/*! Own. */\n'use strict';\nfunction f(){return this}\n");
        Assets assets = new AssetCollector()
                .collect(SourceTree.of(List.of(script)), Map.of("js/profile.js", "words={};"))
                .value();
        assertThat(sheet(assets, "js/profile.js")).startsWith("\"use strict\";words={};");
    }

    private static String sheet(Assets assets, String name) {
        return assets.files().stream()
                .filter(file -> file.path().equals(assets.names().get(name)))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static Checked<Assets> collect(SourceFile... files) {
        return new AssetCollector().collect(SourceTree.of(List.of(files)), Map.of());
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile("theme/" + path, text.getBytes(StandardCharsets.UTF_8));
    }
}
