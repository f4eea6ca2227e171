package dev.limber.theme;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reports unused files of a guide's theme: those that replace no built-in file and that no other file refers to. */
final class OwnFiles {
    /** Files that are read by their name: tokens, words, the additional style sheet, and notes for people. */
    private static final Pattern READ_BY_NAME =
            Pattern.compile("tokens\\.yaml|css/own\\.css|strings/[a-z]{2,3}\\.yaml|.*\\.(txt|md)");

    private static final Set<String> NAMES = Set.of("tokens.yaml", "css/own.css", "strings/en.yaml");
    private static final Pattern TEXT = Pattern.compile(".*\\.(peb|css|js)");

    private final SourceTree read;
    private final Set<String> known = new TreeSet<>(NAMES);

    OwnFiles(SourceTree read) {
        this.read = read;
        read.below(LayeredTheme.BUILTIN)
                .forEach(file -> known.add(file.path().substring(LayeredTheme.BUILTIN.length())));
    }

    /** Reports unused files; none where there is no built-in theme to compare with. */
    List<Diagnostic> check() {
        Findings findings = new Findings();
        if (known.size() > NAMES.size()) {
            for (SourceFile file : read.below(LayeredTheme.OWN)) {
                String name = file.path().substring(LayeredTheme.OWN.length());
                if (!known.contains(name) && !READ_BY_NAME.matcher(name).matches() && !isNamed(file, name)) {
                    findings.error(
                            Code.UNKNOWN_FILE,
                            Span.startOf(file.path()),
                            "The built-in theme has no " + name + ", and no file of this theme names it.",
                            hint(name));
                }
            }
        }
        return findings.list();
    }

    /** Whether a template, style sheet or script of the guide refers to the file, by template name or by address. */
    private boolean isNamed(SourceFile file, String name) {
        String spoken = name.replaceFirst("^templates/(.*)\\.peb$", "$1").replaceFirst("^(css/|js/(.*/)?)", "");
        Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(spoken) + "(?![\\w-])");
        return read.below(LayeredTheme.OWN).stream()
                .filter(other -> other != file && TEXT.matcher(other.name()).matches())
                .anyMatch(other -> word.matcher(other.text()).find());
    }

    private String hint(String name) {
        Optional<String> nearest = NearestName.of(name, known);
        String file = name.substring(name.lastIndexOf('/') + 1);
        return nearest.or(() -> known.stream()
                        .filter(other -> other.endsWith("/" + file))
                        .findFirst())
                .map(other -> "Did you mean \"" + other + "\"?")
                .orElse("A template names another with include, a style with frame.assets[\"css/…\"].");
    }
}
