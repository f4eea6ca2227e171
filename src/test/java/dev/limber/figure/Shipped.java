package dev.limber.figure;

import dev.limber.diagnostic.Checked;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.read.FigureReader;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of the guide that is shipped, and single ones typed in a test. */
final class Shipped {
    private static final Path CONTENT = Path.of("content");
    private static final Checked<Figures> ALL = all();

    /** A move from one key pose to the next, as an editor linked them with {@code ghost} or {@code loop}. */
    record Way(Move move, KeyPose from, KeyPose to) {
        @Override
        public String toString() {
            return move.slug() + ": " + from.id() + " to " + to.id();
        }
    }

    private Shipped() {}

    static Checked<Figures> read() {
        return ALL;
    }

    private static Checked<Figures> all() {
        Map<String, YamlNode> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(CONTENT)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(FigureFiles.ENDING))
                    .toList()) {
                files.put(file.toString(), parse(file.toString(), Files.readString(file)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new FigureFiles().read(files);
    }

    static Checked<Optional<Move>> typed(String text) {
        Checked<Move> read = new FigureReader().read("move", parse("move.figure.yaml", text));
        return new Checked<>(Optional.of(read.value()).filter(move -> !read.hasErrors()), read.diagnostics());
    }

    private static YamlNode parse(String name, String text) {
        return new YamlReader().read(name, text).value().orElseThrow();
    }

    static List<Move> moves() {
        return List.copyOf(read().value().moves().values());
    }

    static KeyPose pose(String slug, String id) {
        return move(slug).pose(id).orElseThrow();
    }

    static Move move(String slug) {
        return Optional.ofNullable(read().value().moves().get(slug)).orElseThrow();
    }

    static Skeleton solved(String slug, String id) {
        return new SideSolver(move(slug).person()).solve(pose(slug, id).body());
    }

    static List<Way> ways() {
        return moves().stream()
                .flatMap(move -> move.transitions().stream()
                        .filter(way -> way.to().front().isEmpty())
                        .map(way -> new Way(move, way.from(), way.to())))
                .toList();
    }
}
