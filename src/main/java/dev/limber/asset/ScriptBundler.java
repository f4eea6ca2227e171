package dev.limber.asset;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Bundles JavaScript modules into classic scripts, as browsers load no modules from {@code file:} URLs. A bundle is one
 * function with each imported module once, before its importers. Top-level names are not renamed, so two modules of a
 * bundle may not declare the same name. A script without imports and exports is a bundle of its own.
 */
public final class ScriptBundler {
    private static final ScriptModule NOTHING = new ScriptModule("", "", List.of(), Set.of(), Map.of());

    /** An import of a script of the theme, in a script that is not understood. */
    private static final Pattern RELATIVE_IMPORT =
            Pattern.compile("(?m)(?:^|;)[ \\t]*(?:import\\s*|(?:import|export)\\b[^;'\"()]*\\bfrom\\s*)[\"']\\.\\.?/");

    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final Map<String, ScriptModule> modules = new HashMap<>();
    private final Map<String, ScriptDoubt> doubts = new HashMap<>();
    private final Set<String> imported = new TreeSet<>();

    /** Creates a bundler of scripts that may import each other. */
    ScriptBundler(List<SourceFile> scripts) {
        scripts.forEach(this::add);
    }

    private ScriptBundler() {}

    /** Bundles the script at a path with its imports; {@code read} returns a script by its path. */
    public static Checked<String> bundle(String path, Function<String, Optional<SourceFile>> read) {
        ScriptBundler bundler = new ScriptBundler();
        Deque<String> asked = new ArrayDeque<>(List.of(path));
        while (!asked.isEmpty()) {
            String next = asked.pop();
            if (!bundler.files.containsKey(next)) {
                read.apply(next).ifPresent(bundler::add);
                bundler.modules
                        .getOrDefault(next, NOTHING)
                        .imports()
                        .forEach(statement -> asked.push(statement.path()));
            }
        }
        return bundler.bundle(path);
    }

    private void add(SourceFile script) {
        files.put(script.path(), script);
        try {
            ScriptModule module = ModuleReader.read(script.path(), script.text());
            modules.put(script.path(), module);
            module.imports().forEach(statement -> imported.add(statement.path()));
        } catch (ScriptDoubt doubt) {
            doubts.put(script.path(), doubt);
        }
    }

    /**
     * Whether a script is shipped only inside bundles: another script imports it, or it has exports and is in a folder
     * below {@code js/}.
     */
    boolean isPart(String path) {
        boolean exports = !modules.getOrDefault(path, NOTHING).exports().isEmpty();
        return imported.contains(path)
                || exports && path.chars().filter(c -> c == '/').count() > 2;
    }

    private SourceFile file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    /** Returns the bundle of the script at a path. */
    Checked<String> bundle(String path) {
        ScriptModule entry = modules.getOrDefault(path, NOTHING);
        Bundle bundle = new Bundle();
        if (entry.imports().isEmpty()) {
            String script = file(path).text();
            if (doubts.containsKey(path) && RELATIVE_IMPORT.matcher(script).find()) {
                bundle.unread(path, "Write it another way, so that its imports become part of it.");
            }
            return new Checked<>(ScriptCompactor.compact(script), bundle.findings.list());
        }
        bundle.add(entry);
        return new Checked<>(ScriptCompactor.compact(bundle.text()), bundle.findings.list());
    }

    /** Collects the modules of one bundle. */
    private final class Bundle {
        private final Findings findings = new Findings();
        private final Map<String, ScriptModule> done = new LinkedHashMap<>();
        private final Map<String, String> declared = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();

        String text() {
            return done.values().stream()
                    .map(module -> goesOn(module.code()) ? ";" + module.code() : module.code())
                    .collect(Collectors.joining("", "(function () {\n\"use strict\";\n", "})();\n"));
        }

        /** Whether code might go on with a last statement before it that has no semicolon. */
        private static boolean goesOn(String code) {
            return !code.isEmpty() && "([`+-/".indexOf(code.charAt(0)) >= 0;
        }

        void add(ScriptModule module) {
            open.addLast(module.path());
            for (ScriptModule.Import statement : module.imports()) {
                if (open.contains(statement.path())) {
                    circle(module, statement);
                } else if (!done.containsKey(statement.path())) {
                    find(module, statement).ifPresent(this::add);
                }
                missingNames(module, statement);
            }
            open.removeLast();
            done.put(module.path(), module);
            clashes(module);
        }

        private Optional<ScriptModule> find(ScriptModule module, ScriptModule.Import statement) {
            String asked = statement.path();
            if (doubts.containsKey(asked)) {
                unread(asked, "Write it another way; " + name(module.path()) + " imports this script.");
            } else if (!modules.containsKey(asked)) {
                findings.error(
                        Code.MISSING_ASSET,
                        place(module, statement),
                        "The theme has no file \"" + name(asked) + "\".",
                        NearestName.hint(
                                name(asked),
                                files.keySet().stream().map(ScriptBundler::name).toList()));
            }
            return Optional.ofNullable(modules.get(asked));
        }

        void unread(String path, String hint) {
            ScriptDoubt doubt = Objects.requireNonNull(doubts.get(path), path);
            findings.error(
                    Code.SCRIPT_MODULE,
                    ScriptBundler.this.place(path, doubt.offset(), 1),
                    name(path) + " cannot be read: there is " + doubt.getMessage() + ".",
                    hint);
        }

        private void circle(ScriptModule module, ScriptModule.Import statement) {
            String way = open.stream()
                    .dropWhile(path -> !path.equals(statement.path()))
                    .map(ScriptBundler::name)
                    .collect(Collectors.joining(" > "));
            findings.error(
                    Code.SCRIPT_MODULE,
                    place(module, statement),
                    "These scripts import one another: " + way + " > " + name(statement.path()) + ".",
                    "Move what both need into a script that imports neither.");
        }

        private void missingNames(ScriptModule module, ScriptModule.Import statement) {
            ScriptModule asked = modules.get(statement.path());
            if (asked != null) {
                statement.names().stream()
                        .filter(name -> !asked.exports().contains(name))
                        .forEach(name -> findings.error(
                                Code.SCRIPT_MODULE,
                                place(module, statement),
                                name(asked.path()) + " exports no \"" + name + "\".",
                                NearestName.hint(name, asked.exports())));
            }
        }

        private void clashes(ScriptModule module) {
            module.declared().forEach((name, offset) -> {
                String other = declared.putIfAbsent(name, module.path());
                if (other != null) {
                    findings.error(
                            Code.SCRIPT_MODULE,
                            ScriptBundler.this.place(module.path(), offset, name.length()),
                            name(other) + " declares \"" + name + "\", too, and both become one script.",
                            "Give one of them another name.");
                }
            });
        }

        private Span place(ScriptModule module, ScriptModule.Import statement) {
            return ScriptBundler.this.place(module.path(), statement.offset(), statement.length());
        }
    }

    /** Returns a path relative to the theme: {@code js/search.js}. */
    private static String name(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private Span place(String path, int offset, int length) {
        return Span.at(path, file(path).text(), offset, length);
    }
}
