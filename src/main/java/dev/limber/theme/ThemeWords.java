package dev.limber.theme;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words of the interface. The built-in English ones are overridden key by key by the guide's
 * {@code strings/en.yaml}, the file of its language, and its content. Unused keys and unknown placeholders are errors.
 */
final class ThemeWords {
    private static final String FOLDER = "strings/";
    private static final String ENDING = ".yaml";
    private static final String ENGLISH = FOLDER + "en" + ENDING;

    /** The file for words about the guide's subject rather than its look. */
    private static final String OF_CONTENT = "content/words.yaml";

    /** Keys that a guide may add: the headings and leads of its sections. */
    private static final Pattern OPEN = Pattern.compile("section(-lead)?\\.[a-z0-9-]+");

    private static final String PLAIN = LanguageWords.PLAIN;

    private static final Pattern NUMBERED = Pattern.compile("\\.(one|other|\\d+)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final Pattern ASKED = Pattern.compile("\\bt\\[\\s*[\"']([^\"']+)[\"']");
    private static final String SETTINGS = "content/guide.yaml";

    private final SourceTree read;
    private final Findings findings;
    private final SortedMap<String, String> builtin = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();

    ThemeWords(SourceTree read, Findings findings) {
        this.read = read;
        this.findings = findings;
        file(LayeredTheme.BUILTIN + ENGLISH)
                .ifPresent(file -> eachText(file, (key, text) -> builtin.put(key, text.text())));
        for (SourceFile template : read.below(LayeredTheme.OWN + "templates/")) {
            Matcher matcher = ASKED.matcher(template.text());
            while (matcher.find()) {
                asked.add(matcher.group(1));
            }
        }
    }

    /** Merges the words for a guide in this language; a plain guide has no moves. */
    SortedMap<String, String> of(String language, boolean plain) {
        SortedMap<String, String> texts = new TreeMap<>(builtin);
        LanguageWords words = new LanguageWords(builtin, language, plain, findings);
        String file = LayeredTheme.OWN + FOLDER + words.base() + ENDING;
        lay(LayeredTheme.OWN + ENGLISH, texts);
        if (words.base().equals("en")) {
            lay(OF_CONTENT, texts);
        } else {
            SortedMap<String, String> said = lay(file, texts);
            said.putAll(lay(OF_CONTENT, texts));
            words.check(said, languageKey(), Span.startOf(file));
            words.fillForms(said, texts);
        }
        if (texts.isEmpty()) {
            findings.error(
                    Code.MISSING_FILE,
                    Span.startOf(LayeredTheme.OWN + ENGLISH),
                    "The theme has no words for its interface.",
                    "Add " + LayeredTheme.OWN + ENGLISH + ".");
        }
        return chosen(texts, plain);
    }

    /** The words that a guide in this language lacks, as commented lines of a file. */
    String draft(String language, boolean plain) {
        LanguageWords words = new LanguageWords(builtin, language, plain, findings);
        SortedMap<String, String> said = lay(LayeredTheme.OWN + FOLDER + words.base() + ENDING, new TreeMap<>());
        said.putAll(lay(OF_CONTENT, new TreeMap<>()));
        return words.draft(said);
    }

    /** The line of the guide's settings that names its language. */
    private Span languageKey() {
        String text = file(SETTINGS).map(SourceFile::text).orElse("");
        int at = ("\n" + text).indexOf("\nlanguage:");
        return at < 0 ? Span.startOf(SETTINGS) : Span.at(SETTINGS, text, at, "language".length());
    }

    private static SortedMap<String, String> chosen(SortedMap<String, String> texts, boolean plain) {
        SortedMap<String, String> chosen = new TreeMap<>(texts);
        texts.forEach((key, text) -> {
            if (key.endsWith(PLAIN)) {
                chosen.remove(key);
                if (plain) {
                    chosen.put(key.substring(0, key.length() - PLAIN.length()), text);
                }
            }
        });
        return chosen;
    }

    private Optional<SourceFile> file(String path) {
        return read.file(path);
    }

    private SortedMap<String, String> lay(String path, SortedMap<String, String> texts) {
        SortedMap<String, String> said = new TreeMap<>();
        file(path)
                .ifPresent(file -> eachText(file, (key, scalar) -> {
                    check(key, scalar, file);
                    said.put(key, scalar.text());
                    texts.put(key, scalar.text());
                }));
        return said;
    }

    /** Visits the texts of a file by key; nested keys are joined by a dot. */
    private void eachText(SourceFile file, BiConsumer<String, YamlNode.Scalar> each) {
        Checked<Optional<YamlNode>> node = new YamlReader().read(file.path(), file.text());
        findings.addAll(node.diagnostics());
        node.value().ifPresent(root -> flatten("", root, each));
    }

    private void flatten(String prefix, YamlNode node, BiConsumer<String, YamlNode.Scalar> each) {
        if (node instanceof YamlNode.Mapping mapping) {
            String start = prefix.isEmpty() ? "" : prefix + ".";
            for (YamlNode.Entry entry : mapping.entries()) {
                checkKey(start + entry.key(), entry);
                flatten(start + entry.key(), entry.value(), each);
            }
        } else if (node instanceof YamlNode.Scalar scalar && !prefix.isEmpty()) {
            each.accept(prefix, scalar);
        } else if (!(node instanceof YamlNode.Scalar empty && empty.absent())) {
            findings.error(Code.WRONG_TYPE, node.span(), "Words are texts by key.", "skip: To the text");
        }
    }

    private void checkKey(String key, YamlNode.Entry entry) {
        boolean leaf = !(entry.value() instanceof YamlNode.Mapping);
        if (leaf
                && !builtin.isEmpty()
                && !isKnown(key)
                && !entry.keySpan().file().startsWith(LayeredTheme.BUILTIN)) {
            findings.error(
                    Code.UNKNOWN_KEY,
                    entry.keySpan(),
                    "Nothing asks for the words \"" + key + "\".",
                    NearestName.advice(key, entry.keySpan(), builtin.keySet()));
        }
    }

    private boolean isKnown(String typed) {
        String key = typed.endsWith(PLAIN) ? typed.substring(0, typed.length() - PLAIN.length()) : typed;
        return builtin.containsKey(key)
                || asked.contains(key)
                || OPEN.matcher(key).matches()
                || builtin.containsKey(NUMBERED.matcher(key).replaceFirst(".other"));
    }

    private void check(String key, YamlNode.Scalar scalar, SourceFile file) {
        String like =
                builtin.getOrDefault(key, builtin.get(NUMBERED.matcher(key).replaceFirst(".other")));
        if (like != null) {
            Set<String> filled = placeholders(like);
            for (String typed : placeholders(scalar.text())) {
                if (!filled.contains(typed)) {
                    Span span = place(scalar.span(), typed, file);
                    findings.error(
                            Code.UNKNOWN_PLACEHOLDER,
                            span,
                            "Nothing fills " + typed + " here.",
                            filled.isEmpty()
                                    ? Advice.of("This text has no placeholders.")
                                    : NearestName.advice(typed, span, filled).unsure());
                }
            }
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Span place(Span value, String typed, SourceFile file) {
        String line = file.line(value.line()).orElse("");
        int at = line.indexOf(typed, Math.min(line.length(), value.column() - 1));
        return at < 0 ? value : new Span(file.path(), value.line(), at + 1, typed.length());
    }
}
