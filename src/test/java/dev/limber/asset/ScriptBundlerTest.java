package dev.limber.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts written as modules become one classic script in the order in which they need one another. */
class ScriptBundlerTest {
    /** Path below {@code theme/js/}, then text, and so on; the first is the script that is shipped. */
    private static Checked<String> bundle(String... pathsAndTexts) {
        return bundler(pathsAndTexts).bundle("theme/js/" + pathsAndTexts[0]);
    }

    private static ScriptBundler bundler(String... pathsAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new SourceFile(
                    "theme/js/" + pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return new ScriptBundler(files);
    }

    private static Diagnostic only(Checked<String> bundle) {
        assertThat(bundle.diagnostics()).hasSize(1);
        return bundle.diagnostics().get(0);
    }

    @Test
    void whatAScriptNeedsComesBeforeItAndOnce() {
        Checked<String> script = bundle(
                "a.js", "import { b } from './a/b.js';\nimport { c, d } from \"./a/c.js\";\nb(c, d);\n",
                "a/b.js", "import { c } from \"./c.js\";\nexport function b(e) { return e + c; }\n",
                "a/c.js", "/* C */\nexport const c = 1;\nconst d = c;\nexport { d };\n");
        assertThat(script.diagnostics()).isEmpty();
        assertThat(script.value()).isEqualTo("""
                (function(){"use strict";const e=1,t=e;function n(t){return t+e}n(e,t)})();
                """);
    }

    /** Fault: the second script was called with the first one's last value. */
    @Test
    void aScriptWithoutALastSemicolonEndsWhereTheNextBegins() {
        assertThat(bundle("a.js", "import './b.js';\n(function () { a() })()", "b.js", "const b = function () {}")
                        .value())
                .isEqualTo("(function(){\"use strict\";const e=function(){};(function(){a()})()})();\n");
    }

    @Test
    void aScriptAloneIsShippedAsItIs() {
        assertThat(bundle("a.js", "  /* A */ export default 1;\n").value()).isEqualTo("export default 1;\n");
        assertThat(bundle("a.js", "  import x from \"https://example.org/x.js\"; /* A */\n")
                        .value())
                .isEqualTo("import x from\"https://example.org/x.js\";\n");
        assertThat(bundle("a.js", "a++ /b/g; import('./b.js')").diagnostics()).isEmpty();
        assertThat(bundle("a.js", "  import(\"./b.js\").then(import.meta.url); /* A */\n")
                        .value())
                .isEqualTo("import(\"./b.js\").then(import.meta.url);\n");
    }

    @Test
    void whatOthersImportIsNotShippedAlone() {
        ScriptBundler scripts = bundler(
                "a.js",
                "import \"./b.js\";",
                "b.js",
                "1",
                "c.js",
                "export const c = 1;",
                "d/e.js",
                "export const e = 1;",
                "d/f.js",
                "1");
        assertThat(List.of("a.js", "b.js", "c.js", "d/e.js", "d/f.js"))
                .filteredOn(name -> scripts.isPart("theme/js/" + name))
                .containsExactly("b.js", "d/e.js");
    }

    @Test
    void aMissingModuleIsToldWithTheNearestName() {
        Diagnostic found = only(bundle("a.js", "\n import { b } from \"./a/c.js\";", "a/b.js", "export const b = 1;"));
        assertThat(found.code()).isEqualTo(Code.MISSING_ASSET);
        assertThat(found.span()).isEqualTo(new Span("theme/js/a.js", 2, 21, 8));
        assertThat(found.message()).isEqualTo("The theme has no file \"js/a/c.js\".");
        assertThat(found.hint()).contains("js/a/b.js");
    }

    @Test
    void scriptsThatImportOneAnotherAreTold() {
        Diagnostic found = only(bundle(
                "a.js", "import { b } from \"./b.js\";",
                "b.js", "import { c } from \"./c.js\"; export const b = c;",
                "c.js", "import { b } from \"./b.js\"; export const c = b;"));
        assertThat(found.code()).isEqualTo(Code.SCRIPT_MODULE);
        assertThat(found.span()).isEqualTo(new Span("theme/js/c.js", 1, 20, 6));
        assertThat(found.message()).isEqualTo("These scripts import one another: js/b.js > js/c.js > js/b.js.");
    }

    @Test
    void aNameThatIsNotExportedIsTold() {
        Diagnostic found = only(bundle("a.js", "import { bee } from \"./b.js\";", "b.js", "export const bees = 1;"));
        assertThat(found.message()).isEqualTo("js/b.js exports no \"bee\".");
        assertThat(found.hint()).isEqualTo("Did you mean \"bees\"?");
    }

    @Test
    void twoModulesMayNotDeclareTheSame() {
        Diagnostic found = only(bundle(
                "a.js", "import { b } from \"./b.js\";\nlet x = [b, y], { z, u: [name] } = x, f = function w(k) {};",
                "b.js", "export const b = (name, w) => [name, w], k = 1; const name = { z: 1, x: 2, f: 3, w: 4 };"));
        assertThat(found.span()).isEqualTo(new Span("theme/js/a.js", 2, 26, 4));
        assertThat(found.message()).isEqualTo("js/b.js declares \"name\", too, and both become one script.");
    }

    /** Browsers would refuse it, as it is no module and what it imports has another name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1; import * as b from './b.js';|1:4",
                "import b from \"./b.js\";|1:1",
                "export { b } from '../js/b.js';|1:1",
                "import { b } from './b.js'; b++\t/b/g|1:33"
            })
    void aScriptThatCannotBeReadMayNotImport(String script, String place) {
        Diagnostic found = only(bundle("a.js", script, "b.js", "export const b = 1;"));
        assertThat(found.code()).isEqualTo(Code.SCRIPT_MODULE);
        assertThat(found.span().line() + ":" + found.span().column()).isEqualTo(place);
        assertThat(found.message()).startsWith("js/a.js cannot be read: there is ");
    }

    @Test
    void aModuleThatCannotBeReadIsTold() {
        Diagnostic found = only(bundle("a.js", "import \"./b.js\";", "b.js", "a++\n /b/g"));
        assertThat(found.span()).isEqualTo(new Span("theme/js/b.js", 2, 2, 1));
        assertThat(found.message())
                .isEqualTo("js/b.js cannot be read: there is a slash that may divide or begin a regular expression.");
    }
}
