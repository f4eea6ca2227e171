package dev.limber.figure;

import dev.limber.contract.Fields;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.figure.move.Move;
import dev.limber.figure.read.FigureContract;
import dev.limber.figure.read.FigureReader;
import dev.limber.file.ContentHash;
import dev.limber.file.ResultCache;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the figure files of a guide. */
public final class FigureFiles {
    /** How the name of a figure file ends. */
    public static final String ENDING = ".figure.yaml";

    /** What a figure file may hold, for the schemas of editors. */
    public static final Fields CONTRACT = FigureContract.FIGURE;

    private static final String CONTENT = "content/";
    private static final Pattern NEAR_ENDING = Pattern.compile("(?i)\\.figure\\.ya?ml$");

    /** The figures that can be drawn, and every mistake in the files; a file with an error gives no figure. */
    public Checked<Figures> read(SourceTree tree, ResultCache cache) {
        Findings findings = new Findings();
        SortedMap<String, YamlNode> nodes = new TreeMap<>();
        List<String> unread = new ArrayList<>();
        for (SourceFile file : tree.below(CONTENT)) {
            if (isFigure(file.path())) {
                String meant = meant(file.path());
                Checked<Optional<YamlNode>> node =
                        cache.of("figure " + file.path(), ContentHash.of(file.bytes()), hash -> parse(file));
                findings.addAll(node.diagnostics());
                node.value().ifPresentOrElse(root -> nodes.put(meant, root), () -> unread.add(slug(file.path())));
                if (!meant.equals(file.path())) {
                    misnamed(file, meant, findings);
                }
            }
        }
        Checked<Figures> figures = cache.of("figures", nodes, this::read);
        findings.addAll(figures.diagnostics());
        return new Checked<>(
                unread.isEmpty() ? figures.value() : figures.value().and(unread), findings.list());
    }

    /** Whether a file is a drawing, or is meant to be one: with {@code .yml}, or in capitals. */
    public static boolean isFigure(String path) {
        return NEAR_ENDING.matcher(path).find();
    }

    /** The path of the drawing beside a page. */
    public static String of(String page) {
        return page.replaceFirst("\\.md$", ENDING);
    }

    private static String meant(String path) {
        return NEAR_ENDING.matcher(path).replaceFirst(ENDING);
    }

    private static void misnamed(SourceFile file, String meant, Findings findings) {
        findings.error(
                Code.WRONG_ENDING,
                Span.startOf(file.path()),
                "the name of a drawing ends with " + ENDING,
                "Rename it to " + meant.substring(meant.lastIndexOf('/') + 1) + ".");
    }

    private static Checked<Optional<YamlNode>> parse(SourceFile file) {
        return new YamlReader().read(file.path(), file.text());
    }

    /** The figures of files that are parsed already, by path. */
    public Checked<Figures> read(Map<String, YamlNode> files) {
        Findings findings = new Findings();
        SortedMap<String, Move> moves = new TreeMap<>();
        SortedMap<String, Move> faulty = new TreeMap<>();
        new TreeMap<>(files).forEach((path, root) -> {
            String slug = slug(path);
            Checked<Move> move = new FigureReader().read(slug, root);
            findings.addAll(move.diagnostics());
            if (!move.hasErrors()) {
                findings.addAll(new UnseenCheck(move.value()).check());
            }
            (move.hasErrors() ? faulty : moves).put(slug, move.value());
        });
        return new Checked<>(new Figures(moves, faulty), findings.list());
    }

    /** The page that a figure file belongs to. */
    static String slug(String path) {
        return NEAR_ENDING.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    }
}
