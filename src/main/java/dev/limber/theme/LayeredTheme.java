package dev.limber.theme;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Merges the built-in theme with a guide's own, which replaces it file by file; words are merged key by key. Every
 * built-in template is also kept below {@code builtin/}, so that the template which replaces it can extend it.
 */
public final class LayeredTheme {
    static final String OWN = "theme/";
    static final String BUILTIN = "builtin/";
    private static final String TEMPLATES = "templates/";

    /** The style sheet that is made of the tokens; pages load it after the theme's own. */
    private static final String TOKENS = OWN + "css/tokens.css";

    private final SourceTree read;
    private final SourceTree tree;
    private final Backdrop backdrop;
    private final SortedMap<String, String> words;
    private final List<Diagnostic> diagnostics;

    private LayeredTheme(
            SourceTree read, SourceTree tree, Backdrop backdrop, SortedMap<String, String> words, Findings findings) {
        this.read = read;
        this.tree = tree;
        this.backdrop = backdrop;
        this.words = Collections.unmodifiableSortedMap(words);
        this.diagnostics = findings.list();
    }

    /**
     * The colours behind pages, in which browsers paint their own frame.
     *
     * @param light {@code #f4f7f1}
     */
    public record Backdrop(String light, String dark) {}

    /** Lays the guide's theme over the built-in one: {@code theme/…} over {@code builtin/…} of what was read. */
    public static LayeredTheme of(SourceTree read, String language, boolean plain) {
        Findings findings = new Findings();
        SortedMap<String, SourceFile> files = layers(read);
        TokenSheet tokens = new TokenReader(findings).read(read);
        if (!tokens.css().isEmpty()) {
            files.put(TOKENS, new SourceFile(TOKENS, tokens.css().getBytes(StandardCharsets.UTF_8)));
        }
        SortedMap<String, String> words = new ThemeWords(read, findings).of(language, plain);
        findings.addAll(new OwnFiles(read).check());
        return new LayeredTheme(read, new SourceTree(files), tokens.backdrop(), words, findings);
    }

    /**
     * The words that a guide in this language lacks, each as a commented line of {@code strings/LANGUAGE.yaml} with its
     * English text.
     */
    public static String wordsToTranslate(SourceTree read, String language, boolean plain) {
        return new ThemeWords(read, new Findings()).draft(language, plain);
    }

    private static SortedMap<String, SourceFile> layers(SourceTree read) {
        SortedMap<String, SourceFile> files = new TreeMap<>(read.files());
        boolean ownTemplates = !read.below(OWN + TEMPLATES).isEmpty();
        for (SourceFile file : read.below(BUILTIN)) {
            String below = file.path().substring(BUILTIN.length());
            files.remove(file.path());
            files.putIfAbsent(OWN + below, new SourceFile(OWN + below, file.bytes()));
            if (ownTemplates && below.startsWith(TEMPLATES)) {
                String path = OWN + TEMPLATES + BUILTIN + below.substring(TEMPLATES.length());
                files.put(path, new SourceFile(path, file.bytes()));
            }
        }
        return files;
    }

    /** All files under {@code theme/…}, and the content. */
    public SourceTree tree() {
        return tree;
    }

    public Backdrop backdrop() {
        return backdrop;
    }

    /** The words of the interface by key. */
    public SortedMap<String, String> words() {
        return words;
    }

    /** Problems of tokens, words and files that replace nothing; faults of templates are found when one is rendered. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Moves a diagnostic about a file of the whole theme to the file of the layer that it comes from. */
    public Diagnostic inItsLayer(Diagnostic found) {
        Span at = found.span();
        if (!at.file().startsWith(OWN) || read.file(at.file()).isPresent()) {
            return found;
        }
        String below = at.file().substring(OWN.length()).replace(TEMPLATES + BUILTIN, TEMPLATES);
        return read.file(BUILTIN + below).map(file -> found.in(file.path())).orElse(found);
    }
}
