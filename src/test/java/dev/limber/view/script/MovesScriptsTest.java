package dev.limber.view.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.limber.ShippedSite;
import dev.limber.model.Guide;
import dev.limber.model.Slug;
import dev.limber.view.GuideOfFiles;
import dev.limber.view.Strings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What plans know of the moves of a guide, and how large that may be. */
class MovesScriptsTest {
    private static String limited(List<JsonNode> rows, String slug) {
        return rows.stream()
                .filter(row -> row.path("slug").asText().equals(slug))
                .findFirst()
                .orElseThrow()
                .path("limited")
                .toString();
    }

    private static final int MOST = 10 * 1024;
    private static final Pattern WORD = Pattern.compile("[a-z]{5,}");

    @Test
    void theShippedGuideHasEachMoveOnceInPartsOfTenKibibytes() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        List<byte[]> parts = ShippedSite.files().entrySet().stream()
                .filter(file -> file.getKey().matches("assets/moves-\\d+\\.\\w{10}\\.js"))
                .map(Map.Entry::getValue)
                .toList();
        for (byte[] part : parts) {
            assertThat(zipped(part)).isLessThanOrEqualTo(MOST);
            rows(new String(part, StandardCharsets.UTF_8)).forEach(rows::add);
        }
        assertThat(parts.size()).isLessThanOrEqualTo(2);
        assertThat(rows)
                .extracting(row -> row.path("page").asText())
                .containsExactlyInAnyOrderElementsOf(ShippedSite.pagesOf("exercises"));
        assertThat(rows).allSatisfy(row -> {
            assertThat(ShippedSite.files()).containsKey(row.path("figure").asText());
            assertThat(ShippedSite.text(row.path("figure").asText()))
                    .contains(
                            "width=\"" + row.path("width").asInt() + "\" height=\""
                                    + row.path("height").asInt() + "\"",
                            "prefers-color-scheme:dark");
            assertThat(row.path("steps")).hasSizeGreaterThan(2);
            assertThat(row.path("amount").asText()).isNotEmpty();
        });
        assertThat(limited(rows, "glute-bridge")).isEqualTo("[\"pregnancy\"]");
        assertThat(limited(rows, "pelvic-tilt")).as("done in another position").isEqualTo("[]");
        assertThat(limited(rows, "partial-crunch")).as("asks first").isEqualTo("[]");
    }

    @Test
    void aThousandMovesInAnyWordsAreCutIntoPartsOfTenKibibytes() throws IOException {
        List<MovesScripts.Part> parts =
                MovesScripts.of(thousand(), new Strings(Map.of()), Map.of()).parts();
        assertThat(parts)
                .hasSizeGreaterThan(20)
                .allSatisfy(part -> assertThat(zipped(part.file().bytes())).isLessThanOrEqualTo(MOST));
        List<String> codes =
                parts.stream().flatMap(part -> codes(part.file().bytes())).toList();
        assertThat(codes).hasSize(1000).isSorted();
        assertThat(parts)
                .allSatisfy(
                        part -> assertThat(codes(part.file().bytes())).first().isEqualTo(part.first()));
    }

    /** The moves of the shipped guide over and over, each of their longer words another one each time. */
    private static Guide thousand() throws IOException {
        Map<String, String> shipped = GuideOfFiles.texts(Path.of("content"));
        List<String> moves = shipped.keySet().stream()
                .filter(path -> path.startsWith("content/exercises/") && path.endsWith(".md"))
                .toList();
        Map<String, String> texts = new TreeMap<>();
        shipped.forEach((path, text) -> {
            if (path.equals("content/guide.yaml") || path.equals("content/vocabulary.yaml")) {
                texts.put(path, text);
            }
        });
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            String text = shipped.get(moves.get(i % moves.size()));
            int end = text.indexOf("\n---\n", 3);
            int steps = text.indexOf("\n## Steps");
            String changed =
                    steps < 0 ? text : text.substring(0, steps + 10) + reworded(text.substring(steps + 10), random);
            texts.put("content/exercises/move-" + i + ".md", withOwnCautions(changed, end, random));
        }
        return GuideOfFiles.of(texts);
    }

    private static String withOwnCautions(String text, int end, Random random) {
        return Pattern.compile("how: \"[^\"]*\"")
                        .matcher(text.substring(0, end))
                        .replaceAll(how -> "how: \"" + reworded(how.group().substring(6), random))
                + text.substring(end);
    }

    private static String reworded(String text, Random random) {
        return WORD.matcher(text)
                .replaceAll(word -> IntStream.range(0, word.group().length())
                        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(26))))
                        .collect(Collectors.joining()));
    }

    @Test
    void aMoveIsKnownByTheCodesOfItsFormerNames() throws IOException {
        Map<String, String> texts = GuideOfFiles.texts(Path.of("src/test/guides/knees"));
        texts.computeIfPresent(
                "content/exercises/half-squat.md",
                (path, text) -> text.replaceFirst("title: ", "aliases: [small-squat]\ncode: ZZZ1\ntitle: "));
        Guide guide = GuideOfFiles.of(texts);
        MovesScripts scripts = MovesScripts.of(guide, new Strings(Map.of()), Map.of());
        JsonNode squat = rows(new String(scripts.files().get(0).bytes(), StandardCharsets.UTF_8)).stream()
                .filter(row -> row.path("slug").asText().equals("half-squat"))
                .findFirst()
                .orElseThrow();
        String former = new Slug("small-squat").code();
        assertThat(squat.path("codes")).extracting(JsonNode::asText).containsExactly("ZZZ1", former);
        Map<String, Object> words = new PlanWords(guide, new Strings(Map.of())).of(scripts);
        assertThat(words)
                .containsEntry("codes", Map.of("half-squat", "ZZZ1"))
                .containsEntry("former", Map.of(former, "ZZZ1"));
    }

    private static Stream<String> codes(byte[] part) {
        return rows(new String(part, StandardCharsets.UTF_8)).stream()
                .map(row -> row.path("code").asText());
    }

    private static List<JsonNode> rows(String script) {
        try {
            String list = script.strip()
                    .replaceFirst("^\\(window\\.limberMoves\\?\\?=\\[\\]\\)\\.push\\(", "[")
                    .replaceFirst("\\);$", "]");
            List<JsonNode> rows = new ArrayList<>();
            new ObjectMapper().readTree(list).forEach(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
