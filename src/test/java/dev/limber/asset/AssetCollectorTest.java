package dev.limber.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.file.ContentHash;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static Checked<Assets> collect(SourceFile... files) {
        return new AssetCollector().collect(SourceTree.of(List.of(files)));
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile("theme/" + path, text.getBytes(StandardCharsets.UTF_8));
    }
}
