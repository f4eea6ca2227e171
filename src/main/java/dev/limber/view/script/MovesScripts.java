package dev.limber.view.script;

import dev.limber.asset.AssetCollector;
import dev.limber.figure.TitlePicture;
import dev.limber.file.OutputFile;
import dev.limber.json.Json;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.view.Strings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes the moves that plans are made of, as classic scripts, since pages opened from a disk cannot fetch: {@code
 * (window.limberMoves??=[]).push(…rows)}. They are cut into parts by the order of codes, so that a plan of a large guide loads
 * what it names.
 *
 * @param parts in order
 */
public record MovesScripts(List<Part> parts) {
    /** Bytes of a part; under 10 KiB once compressed, in whatever words. */
    private static final int LARGEST = 26_000;

    /**
     * Some of the moves.
     *
     * @param first the least code in it
     */
    public record Part(String first, OutputFile file) {}

    /** A move as it is written. */
    private record Row(String code, String json) {
        int bytes() {
            return json.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    public MovesScripts {
        parts = List.copyOf(parts);
    }

    /**
     * The scripts of a guide; none for one without moves.
     *
     * @param pictures the drawings of moves by slug
     */
    public static MovesScripts of(Guide guide, Strings strings, Map<String, TitlePicture> pictures) {
        MoveRow maker = new MoveRow(guide, strings, pictures);
        List<Row> rows = guide.exercises().stream()
                .sorted(Comparator.comparing((Page.Exercise page) -> page.info().code())
                        .thenComparing(Page.Exercise::slug))
                .map(page -> new Row(page.info().code(), Json.compact(maker.of(page))))
                .toList();
        List<Part> parts = new ArrayList<>();
        for (List<Row> some : cut(rows)) {
            parts.add(part(parts.size() + 1, some));
        }
        return new MovesScripts(parts);
    }

    public List<OutputFile> files() {
        return parts.stream().map(Part::file).toList();
    }

    /** As many rows to a part as it holds, and as even as that allows. */
    private static List<List<Row>> cut(List<Row> rows) {
        int all = rows.stream().mapToInt(Row::bytes).sum();
        int count = (all + LARGEST - 1) / LARGEST;
        List<List<Row>> parts = new ArrayList<>();
        int size = 0;
        for (Row row : rows) {
            if (parts.isEmpty() || size + row.bytes() > Math.min(LARGEST, all / count + row.bytes())) {
                parts.add(new ArrayList<>());
                size = 0;
            }
            parts.get(parts.size() - 1).add(row);
            size += row.bytes();
        }
        return parts;
    }

    private static Part part(int number, List<Row> rows) {
        String list = String.join(",\n", rows.stream().map(Row::json).toList());
        String script = "(window.limberMoves??=[]).push(\n" + list + ");\n";
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        OutputFile file = AssetCollector.named("moves-" + number + ".js", bytes, "the moves of plans");
        return new Part(rows.get(0).code(), file);
    }
}
