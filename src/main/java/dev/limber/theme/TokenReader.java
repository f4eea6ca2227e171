package dev.limber.theme;

import dev.limber.css.CssRule;
import dev.limber.css.StyleSheet;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import dev.limber.theme.LayeredTheme.Backdrop;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads {@code tokens.yaml}, in which a guide sets colours, corners and typeface without a style sheet. Only known
 * names and known forms of values are accepted, so that nothing else reaches the style sheet that is made of them.
 */
final class TokenReader {
    static final String FILE = LayeredTheme.OWN + "tokens.yaml";
    static final List<String> GROUPS = List.of("light", "dark", "corners", "font");
    static final List<String> CORNERS = List.of("r-1", "r-2", "r-3");
    private static final String STYLE = "css/site.css";
    private static final Pattern LENGTH = Pattern.compile("0|[0-9]{0,2}(\\.[0-9]{1,3})?(rem|px)");
    private static final Pattern FAMILY = Pattern.compile("[A-Za-z][A-Za-z0-9 -]{0,60}");

    private final Findings findings;
    private final StringBuilder css = new StringBuilder();

    TokenReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads the tokens and checks the contrast of their colours with those of the theme. */
    TokenSheet read(SourceTree read) {
        Optional<YamlNode.Mapping> tokens = tokens(read);
        tokens.ifPresent(mapping -> checkKeys(mapping, GROUPS));
        List<CssRule> style = style(read);
        Scheme light = new Scheme(tokens, "light", Palette.light(style));
        Palette builtin = light.palette.with(Palette.dark(style).colours());
        Scheme dark = new Scheme(tokens, "dark", builtin);
        writeColours(light.own, dark.own);
        tokens.ifPresent(this::writeShape);
        return new TokenSheet(css.toString(), backdrop(light.palette, dark.palette));
    }

    private Optional<YamlNode.Mapping> tokens(SourceTree read) {
        Optional<SourceFile> file = read.file(FILE);
        Checked<Optional<YamlNode>> node = file.map(found -> new YamlReader().read(found.path(), found.text()))
                .orElse(new Checked<>(Optional.empty(), List.of()));
        findings.addAll(node.diagnostics());
        return node.value().flatMap(root -> mapping(root, "light: { spruce: \"#12523d\" }"));
    }

    private static List<CssRule> style(SourceTree read) {
        return read.file(LayeredTheme.OWN + STYLE)
                .or(() -> read.file(LayeredTheme.BUILTIN + STYLE))
                .map(file -> new StyleSheet(file.text()).rules())
                .orElse(List.of());
    }

    private static Backdrop backdrop(Palette light, Palette dark) {
        return new Backdrop(
                light.colour("chalk").map(Colour::css).orElse("#ffffff"),
                dark.colour("chalk").map(Colour::css).orElse("#000000"));
    }

    private Optional<YamlNode.Mapping> mapping(YamlNode node, String example) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (!(node instanceof YamlNode.Scalar scalar && scalar.absent())) {
            findings.error(Code.WRONG_TYPE, node.span(), "Names with values belong here.", example);
        }
        return Optional.empty();
    }

    private void checkKeys(YamlNode.Mapping mapping, Collection<String> names) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!names.contains(entry.key())) {
                findings.error(
                        Code.UNKNOWN_KEY,
                        entry.keySpan(),
                        "There is no token \"" + entry.key() + "\" here.",
                        NearestName.advice(entry.key(), entry.keySpan(), names));
            }
        }
    }

    /** Writes rules for screens only, as the theme prints black on white. */
    private void writeColours(SortedMap<String, Colour> day, SortedMap<String, Colour> night) {
        StringBuilder rules = new StringBuilder();
        if (!day.isEmpty()) {
            rules.append(":root{").append(declarations(day)).append("}\n");
        }
        if (!night.isEmpty()) {
            rules.append("@media (prefers-color-scheme:dark){:root:not([data-theme=light]){")
                    .append(declarations(night))
                    .append("}}\n:root[data-theme=dark]{")
                    .append(declarations(night))
                    .append("}\n");
        }
        if (!rules.isEmpty()) {
            css.append("@media screen{\n").append(rules).append("}\n");
        }
    }

    private static String declarations(SortedMap<String, Colour> colours) {
        return colours.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + ":" + entry.getValue().css())
                .collect(Collectors.joining(";"));
    }

    private void writeShape(YamlNode.Mapping tokens) {
        SortedMap<String, String> shape = new TreeMap<>();
        tokens.value("corners")
                .flatMap(node -> mapping(node, "corners: { r-1: 4px }"))
                .ifPresent(corners -> {
                    checkKeys(corners, CORNERS);
                    corners.entries().stream()
                            .filter(entry -> CORNERS.contains(entry.key()))
                            .forEach(entry -> length(entry).ifPresent(length -> shape.put("--" + entry.key(), length)));
                });
        if (!shape.isEmpty()) {
            css.append(":root{").append(joined(shape)).append("}\n");
        }
        // The second selector is that of pages whose own typeface came too late.
        tokens.value("font")
                .flatMap(this::families)
                .ifPresent(font ->
                        css.append(":root,html.plain{--font:").append(font).append("}\n"));
    }

    private static String joined(Map<String, String> declarations) {
        return declarations.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    private Optional<String> length(YamlNode.Entry entry) {
        String typed = text(entry.value());
        boolean good = typed.length() > 0 && LENGTH.matcher(typed).matches() && !typed.matches("(rem|px)");
        if (!good) {
            findings.error(
                    Code.WRONG_TYPE,
                    entry.value().span(),
                    "This is no length of at most 99: a number with rem or px, or 0.",
                    entry.key() + ": .5rem");
        }
        return good ? Optional.of(typed) : Optional.empty();
    }

    private Optional<String> families(YamlNode node) {
        List<String> names = List.of(text(node).split("\\s*,\\s*", -1));
        if (names.size() > 8
                || !names.stream().allMatch(name -> FAMILY.matcher(name).matches())) {
            findings.error(
                    Code.WRONG_TYPE,
                    node.span(),
                    "This is no list of typefaces: letters, digits, spaces and hyphens, with commas between.",
                    "font: Georgia, serif");
            return Optional.empty();
        }
        return Optional.of(names.stream()
                .map(name -> name.contains(" ") ? "\"" + name + "\"" : name)
                .collect(Collectors.joining(",")));
    }

    private static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }

    /** The colour scheme for light or for dark: the colours that the guide sets, over those of the theme. */
    private final class Scheme {
        private final String name;
        private final SortedMap<String, Colour> own = new TreeMap<>();
        private final SortedMap<String, Span> places = new TreeMap<>();
        private final Palette palette;

        Scheme(Optional<YamlNode.Mapping> tokens, String name, Palette builtin) {
            this.name = name;
            tokens.flatMap(all -> all.value(name))
                    .flatMap(node -> mapping(node, name + ": { spruce: \"#12523d\" }"))
                    .ifPresent(this::read);
            this.palette = builtin.with(own);
            Palette.PAIRS.forEach(this::checkContrast);
        }

        private void read(YamlNode.Mapping colours) {
            checkKeys(colours, Palette.TOKENS);
            for (YamlNode.Entry entry : colours.entries()) {
                Optional<Colour> colour = Colour.of(text(entry.value()));
                if (colour.isEmpty()) {
                    findings.error(
                            Code.WRONG_TYPE,
                            entry.value().span(),
                            "This is no colour: # and six digits, in quotes as # begins a comment.",
                            entry.key() + ": \"#12523d\"");
                } else if (Palette.TOKENS.contains(entry.key())) {
                    own.put(entry.key(), colour.get());
                    places.put(entry.key(), entry.value().span());
                }
            }
        }

        private void checkContrast(Palette.Pair pair) {
            for (String back : pair.backs()) {
                Span place = places.getOrDefault(pair.front(), places.get(back));
                Optional<Colour> front = palette.colour(pair.front());
                Optional<Colour> behind = palette.colour(back);
                if (place != null && front.isPresent() && behind.isPresent()) {
                    report(pair, back, front.get().contrast(behind.get()), place);
                }
            }
        }

        private void report(Palette.Pair pair, String back, double contrast, Span place) {
            if (contrast < pair.least()) {
                findings.error(
                        Code.LOW_CONTRAST,
                        place,
                        pair.front() + " on " + back + " has a contrast of " + tenths(contrast) + " to 1 in " + name
                                + ", and needs " + tenths(pair.least()) + ".",
                        "Choose a darker and a lighter colour of the two.");
            }
        }

        /** Rounds down, so that a contrast that is too low never looks sufficient. */
        private static String tenths(double value) {
            int tenths = (int) StrictMath.floor(value * 10);
            return tenths / 10 + "." + tenths % 10;
        }
    }
}
