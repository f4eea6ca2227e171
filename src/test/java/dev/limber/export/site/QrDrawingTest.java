package dev.limber.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.limber.GuideRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes beside pages say the address of their page, and stand there only where the guide knows its own. */
class QrDrawingTest {
    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/%üé日";

    /** Pixels of a module in the picture that is read. */
    private static final int MODULE = 3;

    @Test
    void randomAddressesAreReadBack() throws ReaderException {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            String address = "https://"
                    + IntStream.range(0, 1 + random.nextInt(80))
                            .mapToObj(i -> LETTERS.substring(random.nextInt(LETTERS.length()))
                                    .substring(0, 1))
                            .collect(Collectors.joining());
            assertThat(read(QrDrawing.of(address))).isEqualTo(address);
        }
    }

    @Test
    void aCodeHasItsQuietZoneAndItsOwnGround() {
        String drawing = QrDrawing.of("https://knees.example/exercises/half-squat.html");
        Matcher box = BOX.matcher(drawing);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1));
        assertThat(drawing).contains("<path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/>");
        assertThat(RUN.matcher(drawing).results())
                .isNotEmpty()
                .allSatisfy(run -> assertThat(List.of(
                                Integer.parseInt(run.group(1)),
                                Integer.parseInt(run.group(2)),
                                side - Integer.parseInt(run.group(1)) - Integer.parseInt(run.group(3)),
                                side - Integer.parseInt(run.group(2)) - 1))
                        .allMatch(margin -> margin >= 4));
    }

    @Test
    void movesAndRoutinesHaveACodeWithTheirAddress(@TempDir Path folder) throws IOException, ReaderException {
        GuideRun guide = GuideRun.of("knees", folder);
        assertThat(guide.run("build", "--base-url", "https://knees.example/guide")
                        .exit())
                .isZero();
        List<Path> codes = codes(folder);
        assertThat(codes).hasSizeGreaterThan(2);
        for (Path code : codes) {
            String page = folder.resolve("site").relativize(code).toString().replace(".qr.svg", ".html");
            assertThat(read(Files.readString(code))).isEqualTo("https://knees.example/guide/" + page);
            String html = Files.readString(folder.resolve("site").resolve(page));
            assertThat(html)
                    .contains("<img src=\"" + code.getFileName()
                            + "\" width=\"113\" height=\"113\" alt=\"\" loading=\"lazy\">");
        }
    }

    @Test
    void withoutAnAddressOrWithAVeryLongOneThereIsNone(@TempDir Path folder) throws IOException {
        for (List<String> wishes : List.of(
                List.of("build"), List.of("build", "--base-url", "https://knees.example/" + "a".repeat(240) + "/"))) {
            GuideRun guide = GuideRun.of("knees", folder.resolve(String.valueOf(wishes.size())));
            assertThat(guide.run(wishes.toArray(String[]::new)).exit()).isZero();
            assertThat(codes(folder)).isEmpty();
            assertThat(Files.readString(
                            folder.resolve(String.valueOf(wishes.size())).resolve("site/exercises/half-squat.html")))
                    .doesNotContain("qr.svg");
        }
    }

    private static List<Path> codes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".qr.svg")).toList();
        }
    }

    private static String read(String drawing) throws ReaderException {
        Matcher box = BOX.matcher(drawing);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * MODULE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        RUN.matcher(drawing).results().forEach(run -> {
            int x = Integer.parseInt(run.group(1)) * MODULE;
            int y = Integer.parseInt(run.group(2)) * MODULE;
            for (int row = y; row < y + MODULE; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + Integer.parseInt(run.group(3)) * MODULE, 0);
            }
        });
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
