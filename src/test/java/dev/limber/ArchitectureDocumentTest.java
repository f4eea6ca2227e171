package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.markup.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The document on architecture shows the rows that {@link ArchitectureTest} holds, in a table and in a picture;
 * {@code -Dgolden.refresh=true} draws the picture anew.
 */
class ArchitectureDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/architecture.md");
    private static final Path PICTURE = Path.of("src/docs/images/rows.svg");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| ([^|]+) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");
    private static final Pattern CLASS = Pattern.compile("`([a-z/]+/[A-Z]\\w+)`");

    private static final int WIDTH = 760;
    private static final int LETTER = 8;
    private static final int BOX = 28;
    private static final int GAP = 8;
    private static final int LEFT = 40;

    @Test
    void itsTableHasTheRowsOfTheArchitecture() throws IOException {
        SortedMap<Integer, Set<String>> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(DOCUMENT));
        while (row.find()) {
            Set<String> names = rows.computeIfAbsent(Integer.valueOf(row.group(1)), number -> new TreeSet<>());
            NAME.matcher(row.group(2)).results().forEach(name -> names.add(name.group(1)));
        }
        assertThat(List.copyOf(rows.values())).isEqualTo(ArchitectureTest.ROWS);
    }

    @Test
    void itsPictureHasTheRowsOfTheArchitecture() throws IOException {
        String picture = picture();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(PICTURE, picture);
        }
        assertThat(Files.readString(PICTURE)).isEqualTo(picture);
    }

    @Test
    void whatContributingNamesExists() throws IOException {
        List<String> types = CLASS.matcher(Files.readString(Path.of("CONTRIBUTING.md")))
                .results()
                .map(found -> found.group(1))
                .filter(type -> !type.equals("report/NameReport"))
                .toList();
        assertThat(types)
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(Path.of("src/main/java/dev/limber", type + ".java"))
                        .exists());
    }

    private static String picture() {
        List<Element> rows = new ArrayList<>();
        int top = GAP;
        for (int number = ArchitectureTest.ROWS.size(); number > 0; number--) {
            List<Element> boxes = new ArrayList<>();
            int left = LEFT;
            int first = top;
            for (String name : new TreeSet<>(ArchitectureTest.ROWS.get(number - 1))) {
                int width = name.length() * LETTER + 2 * GAP;
                if (left + width > WIDTH - GAP) {
                    left = LEFT;
                    top += BOX + GAP;
                }
                boxes.addAll(box(name, left, top, width));
                left += width + GAP;
            }
            top += BOX + GAP;
            rows.add(band(first - GAP / 2, top - first, number % 2 == 0));
            rows.add(text(String.valueOf(number), GAP * 2, first + 19).with("font-weight", "bold"));
            rows.addAll(boxes);
            top += GAP;
        }
        Element svg = new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + WIDTH + " " + top)
                .with("font-family", "monospace")
                .with("font-size", "13")
                .with("fill", "#16332d");
        rows.forEach(svg::add);
        return svg.toString().replace("/><", "/>\n<").replace("</text><", "</text>\n<") + "\n";
    }

    private static Element band(int top, int height, boolean dark) {
        return new Element("rect")
                .with("y", top)
                .with("width", WIDTH)
                .with("height", height)
                .with("fill", dark ? "#dfe9e3" : "#eef3ef");
    }

    private static List<Element> box(String name, int left, int top, int width) {
        Element rect = new Element("rect")
                .with("x", left)
                .with("y", top)
                .with("width", width)
                .with("height", BOX)
                .with("rx", 6)
                .with("fill", "#fff")
                .with("stroke", "#47685e");
        return List.of(rect, text(name, left + GAP, top + 19));
    }

    private static Element text(String text, int left, int top) {
        return new Element("text").with("x", left).with("y", top).text(text);
    }
}
