package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.figure.body.Preset;
import dev.limber.figure.move.Move;
import dev.limber.figure.read.EnumWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The pictures in {@code src/docs/figures.md} are drawn by the code that they explain, so that they cannot go out of date.
 * {@code -Dgolden.refresh=true} draws them anew.
 */
class FigureDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/figures.md");
    private static final Path IMAGES = Path.of("src/docs/images");
    private static final int WIDTH = 260;
    private static final int PICTURE = 180;
    private static final int HEIGHT = 226;
    private static final int COLUMNS = 4;
    private static final String STYLE =
            "<style>.o{stroke:#0a1914;stroke-opacity:.34;stroke-width:7}.fa{filter:brightness(.78)}"
                    + ".gh{filter:grayscale(1)}text{font:14px ui-monospace,monospace;fill:#12231c}</style>";

    /** A figure file, and the words below its picture. */
    private record Cell(String label, String yaml) {}

    @Test
    void thePresets() throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (String name : EnumWords.all(Preset.values())) {
            cells.add(new Cell("from: " + name, "    from: " + name + "\n" + floor(name)));
        }
        assertDrawn("figure-presets.svg", cells);
    }

    private static String floor(String preset) {
        return switch (preset) {
            case "in-water" -> "    anchor: { y: 0.6 }\n";
            case "sitting-chair" -> "    props: [floor, chair]\n";
            case "back-to-wall" -> "    props: [floor, wall]\n";
            case "standing" -> "    props: [floor]\n";
            default -> "    props: [mat]\n";
        };
    }

    @Test
    void theJoints() throws IOException {
        String standing = "    from: standing\n    props: [floor]\n";
        String free = standing + "    anchor: { part: hip, y: 0.53 }\n";
        String legs = "    legs: { far: { hip: 0, knee: 0 }, near: ";
        assertDrawn(
                "figure-joints.svg",
                List.of(
                        new Cell("pelvis: 40", free + "    pelvis: 40\n    legs: { both: { hip: 40, knee: 0 } }\n"),
                        new Cell("spine: { lumbar: 50 }", free + "    spine: { lumbar: 50 }\n"),
                        new Cell("spine: { thoracic: 45 }", free + "    spine: { thoracic: 45 }\n"),
                        new Cell("spine: { neck: 40 }", free + "    spine: { neck: 40 }\n"),
                        new Cell("near: { hip: 80, knee: 0 }", free + legs + "{ hip: 80, knee: 0 } }\n"),
                        new Cell("near: { hip: 80, knee: 90 }", free + legs + "{ hip: 80, knee: 90 } }\n"),
                        new Cell("near: { shoulder: 90 }", free + "    arms: { near: { shoulder: 90, elbow: 0 } }\n"),
                        new Cell(
                                "{ shoulder: 90, elbow: 90 }",
                                free + "    arms: { near: { shoulder: 90, elbow: 90 } }\n")));
    }

    @Test
    void theWaysToPlaceALimb() throws IOException {
        String kneeling = "    from: hands-and-knees\n    props: [mat]\n";
        String lying = "    from: crook-lying\n    props: [mat]\n";
        assertDrawn(
                "figure-limbs.svg",
                List.of(
                        new Cell("hands: { x: 0.3 }", kneeling + "    hands: { x: 0.3 }\n"),
                        new Cell(
                                "both: { thigh: 30 }",
                                kneeling
                                        + "    legs: { both: { thigh: 30 } }\n    pelvis: 68\n    hands: { x: 0.22 }\n"),
                        new Cell(
                                "far: { shoulder: 166 }",
                                kneeling + "    arms: { far: { shoulder: 166, elbow: 3 } }\n"),
                        new Cell(
                                "both: { propped: 1 }",
                                "    from: lying-front\n    props: [mat]\n    pelvis: 84\n"
                                        + "    spine: { lumbar: -32, thoracic: -22 }\n    legs: { both: { hip: -7, ankle: -64 } }\n    arms: { both: { propped: 1 } }\n"),
                        new Cell("feet: { x: 0.34 }", lying + "    feet: { x: 0.34 }\n"),
                        new Cell("near: { x: 0.42 }", lying + "    legs: { near: { x: 0.42 } }\n"),
                        new Cell(
                                "near: { grip: near-thigh }",
                                lying + "    legs: { near: { hip: 100, knee: 110 } }\n"
                                        + "    arms: { near: { grip: near-thigh, at: 0.72, off: -0.05 } }\n    hand-shape: fist\n"),
                        new Cell("front: { neck: 30 }", "    front: { neck: 30, right-out: 9, left-out: 9 }\n")));
    }

    @Test
    void theMusclesAndProps() throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (String muscle : List.of(
                "lower-back",
                "upper-back",
                "tummy",
                "chest",
                "buttocks",
                "hip-front",
                "thigh-front",
                "thigh-back",
                "calf")) {
            cells.add(new Cell(
                    "muscles: [" + muscle + "]",
                    "    from: standing\n    props: [floor]\n"
                            + "    arms: { both: { shoulder: 90, elbow: 0 } }\n    muscles: [" + muscle + "]\n"));
        }
        for (String prop : List.of("chair", "wall", "step", "cushion", "roll", "ball", "dumbbell")) {
            cells.add(new Cell(
                    "props: [" + prop + "]",
                    "    from: standing\n    anchor: { x: 0.2 }\n"
                            + "    legs: { far: { x: 0.23 } }\n    hand-shape: fist\n    props: [floor, " + prop
                            + "]\n"));
        }
        assertDrawn("figure-muscles-props.svg", cells);
    }

    @Test
    void theDocumentShowsThemAll() throws IOException {
        String text = Files.readString(DOCUMENT);
        try (var images = Files.list(IMAGES)) {
            images.map(image -> image.getFileName().toString())
                    .filter(name -> name.startsWith("figure-"))
                    .forEach(name -> assertThat(text).containsPattern("!\\[[^\\]]{20,}]\\(images/" + name + "\\)"));
        }
    }

    @Test
    void thePictureOfAllOfThemIsSmall() throws IOException {
        assertThat(Files.size(IMAGES.resolve("figures.png"))).isBetween(50_000L, 400_000L);
    }

    private static void assertDrawn(String name, List<Cell> cells) throws IOException {
        Path file = IMAGES.resolve(name);
        String svg = grid(cells);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(IMAGES);
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }

    private static String grid(List<Cell> cells) {
        Map<String, Move> moves = new TreeMap<>();
        FigurePage page = new FigurePage(moves, Map.of(), new HashMap<>());
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Checked<Optional<Move>> typed = Shipped.typed("poses:\n  - id: only" + i + "\n    text: A person.\n"
                    + cells.get(i).yaml());
            Move read = typed.value().orElseThrow(() -> new AssertionError(typed.diagnostics()));
            int x = i % COLUMNS * WIDTH;
            int y = i / COLUMNS * HEIGHT;
            String place = "<svg x=\"" + (x + 10) + "\" y=\"" + (y + 10) + "\" width=\"" + (WIDTH - 20) + "\" height=\""
                    + PICTURE + "\" ";
            drawn.append(page.whole(read, read.poses().get(0)).replaceFirst("<svg ", place))
                    .append("<text x=\"" + (x + WIDTH / 2) + "\" y=\"" + (y + PICTURE + 32)
                            + "\" text-anchor=\"middle\">")
                    .append(cells.get(i).label())
                    .append("</text>\n");
        }
        int rows = (cells.size() + COLUMNS - 1) / COLUMNS;
        String size = COLUMNS * WIDTH + " " + rows * HEIGHT;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\">" + STYLE + "\n"
                + "<rect fill=\"#f4f7f1\" width=\"100%\" height=\"100%\"/>\n" + page.sprite() + "\n" + drawn
                + "</svg>\n";
    }
}
