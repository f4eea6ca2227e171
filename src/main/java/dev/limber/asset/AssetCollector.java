package dev.limber.asset;

import dev.limber.css.CssAddress;
import dev.limber.css.StyleSheet;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.file.ContentHash;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.markup.AddressText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Gives every asset of the theme a name with its content hash, so that a changed file has a new address and can be
 * cached for ever. Addresses inside style sheets are rewritten first, so that a changed font changes its style sheet.
 */
public final class AssetCollector {
    static final String THEME = "theme/";
    private static final List<String> FOLDERS = List.of("fonts/", "icons/", "css/", "js/");
    /** The service worker. Its name and folder are fixed, as its scope is the folder that it is in. */
    private static final String OFFLINE = "offline.js";

    private static final String STYLE = "css/site.css";
    /** Style sheets of a guide that override the base style sheet; they are appended to it, to save requests. */
    private static final List<String> OVER = List.of("css/tokens.css", "css/own.css");

    private static final String DATA = "data:";

    private static final Pattern STRICT =
            Pattern.compile("(?:\\s|/\\*.*?\\*/|//[^\n]*)*(['\"])use strict\\1", Pattern.DOTALL);
    private static final Pattern REST = Pattern.compile("[?#].*", Pattern.DOTALL);

    /**
     * Collects the worker and the assets in {@code fonts/}, {@code icons/}, {@code css/} and {@code js/}.
     *
     * @param statements what stands before the code of a script, by its path below the theme
     */
    public Checked<Assets> collect(SourceTree tree, Map<String, String> statements) {
        Findings findings = new Findings();
        SortedMap<String, String> names = new TreeMap<>();
        List<OutputFile> files = new ArrayList<>();
        ScriptBundler scripts = new ScriptBundler(scripts(tree));
        for (String folder : FOLDERS) {
            for (SourceFile file : SheetOrder.of(tree.below(THEME + folder))) {
                String name = file.path().substring(THEME.length());
                if (!OVER.contains(name) && !scripts.isPart(file.path())) {
                    byte[] bytes = name.endsWith(".js")
                            ? script(file, statements.getOrDefault(name, ""), scripts, findings)
                            : bytes(file, over(name, tree), names, findings);
                    OutputFile output = named(file.name(), bytes, file.path());
                    names.put(name, output.path());
                    files.add(output);
                }
            }
        }
        tree.file(THEME + OFFLINE)
                .ifPresent(
                        file -> files.add(new OutputFile(OFFLINE, script(file, "", scripts, findings), file.path())));
        return new Checked<>(new Assets(names, files), findings.list());
    }

    private static List<SourceFile> scripts(SourceTree tree) {
        return tree.below(THEME).stream()
                .filter(file -> file.path().endsWith(".js"))
                .toList();
    }

    private static byte[] script(SourceFile file, String before, ScriptBundler scripts, Findings findings) {
        Checked<String> script = scripts.bundle(file.path());
        findings.addAll(script.diagnostics());
        // A directive counts only where nothing but comments stands before it.
        String directive = before.isEmpty() || !STRICT.matcher(script.value()).lookingAt() ? "" : "\"use strict\";";
        return (directive + before + script.value()).getBytes(StandardCharsets.UTF_8);
    }

    private static List<SourceFile> over(String name, SourceTree tree) {
        return name.equals(STYLE)
                ? OVER.stream()
                        .flatMap(over -> tree.file(THEME + over).stream())
                        .toList()
                : List.of();
    }

    private static byte[] bytes(
            SourceFile file, List<SourceFile> over, SortedMap<String, String> names, Findings findings) {
        if (file.path().endsWith(".css")) {
            List<StyleSheet> more =
                    over.stream().map(own -> sheet(own, names, findings)).toList();
            return sheet(file, names, findings).followedBy(more).text().getBytes(StandardCharsets.UTF_8);
        }
        return file.bytes();
    }

    /** Returns a file in {@code assets/} whose name contains the hash of its content. */
    public static OutputFile named(String name, byte[] bytes, String source) {
        int dot = name.lastIndexOf('.');
        String hash = ContentHash.of(bytes).substring(0, 10);
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        return new OutputFile("assets/" + stem + "." + hash + ending, bytes, source);
    }

    private static StyleSheet sheet(SourceFile css, SortedMap<String, String> names, Findings findings) {
        return new StyleSheet(css.text())
                .withAddresses(address -> addressed(address, css, names, findings))
                .compact();
    }

    /** Returns the new URL of an asset; empty URLs, fragments and {@code data:} URLs are not changed. */
    private static String addressed(
            CssAddress address, SourceFile css, SortedMap<String, String> names, Findings findings) {
        String written = address.target();
        if (written.isEmpty() || written.startsWith("#") || written.regionMatches(true, 0, DATA, 0, DATA.length())) {
            return written;
        }
        String target = target(address);
        String name = names.get(target);
        if (name == null) {
            findings.error(
                    Code.MISSING_ASSET,
                    Span.at(css.path(), css.text(), address.start(), address.length()),
                    "The theme has no file \"" + target + "\".",
                    NearestName.hint(target, names.keySet()));
            return written;
        }
        return AddressText.path(name.substring("assets/".length()))
                + written.substring(path(written).length());
    }

    /** The file of the theme that a style sheet names: {@code fonts/a.woff2} for {@code ../fonts/a.woff2?v=1}. */
    static String target(CssAddress address) {
        String typed = path(address.target());
        String path = AddressText.decoded(typed).orElse(typed);
        return path.startsWith("../") ? path.substring(3) : "css/" + path;
    }

    /** An address without its query and fragment. */
    private static String path(String address) {
        return REST.matcher(address).replaceFirst("");
    }
}
