package dev.limber.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.file.SourceFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void theSizeOfAPictureIsReadFromItsBytes(String ending) throws IOException {
        assertThat(ImageSize.of(new SourceFile("content/a." + ending, picture(ending, 321, 45))))
                .contains(new ImageSize(321, 45));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aCutOffPictureHasNoSizeAndThrowsNothing(String ending) throws IOException {
        byte[] whole = picture(ending, 20, 10);
        for (int length = 0; length < 8; length++) {
            assertThat(ImageSize.of(new SourceFile("content/a." + ending, Arrays.copyOf(whole, length))))
                    .isEmpty();
        }
    }

    @Test
    void theSizeOfALossyWebpIsRead() {
        byte[] bytes = HexFormat.of().parseHex("524946462400000057454250565038201800000030010" + "09d012a4001f00000");
        assertThat(ImageSize.of(new SourceFile("content/a.webp", bytes))).contains(new ImageSize(320, 240));
    }

    @Test
    void theSizeOfAnSvgIsItsViewBox() {
        byte[] svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24.5 10\"/>".getBytes(StandardCharsets.UTF_8);
        assertThat(ImageSize.of(new SourceFile("content/a.svg", svg))).contains(new ImageSize(25, 10));
    }

    private static Optional<ImageSize> svg(String text) {
        return ImageSize.of(new SourceFile("content/a.svg", text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewBox='0 0 100 50'",
                "viewBox='0,0,100,50'",
                "viewBox=' -5 , .5,1e2\t5E+1 '",
                "viewBox = \"0 0 +100. 50\"",
                "width='100' height='50'",
                "width='100px' height='50.0'",
                "width='75pt' height='37.5pt'",
                "viewBox='0 0 100 50' width='100%' height='7'",
                "viewBox='0 0 1.2.3 50' width='100' height='50'",
                "data-viewBox='0 0 3 4' viewBox='0 0 100 50'",
                "aria-label='a > b' viewBox='0 0 100 50'"
            })
    void anSvgIsMeasuredHoweverItsRootIsWritten(String attributes) {
        assertThat(svg("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>"))
                .contains(new ImageSize(100, 50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='UTF-8'?>\n<!-- <svg viewBox='0 0 3 4'> -->",
                "\uFEFF",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
            })
    void whatStandsBeforeTheRootOfAnSvgIsPassedOver(String before) {
        assertThat(svg(before + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'/>"))
                .contains(new ImageSize(100, 50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewBox='0 0 1.2.3 50'",
                "viewBox='0 0 . 5'",
                "viewBox='0 0 100'",
                "viewBox='0,,0 100 50'",
                "viewBox='0 0 0 50'",
                "viewBox='0 0 -100 50'",
                "viewBox='0 0 1e400 50'",
                "viewBox='0 0 NaN 50'",
                "width='100%' height='50%'",
                "width='10em' height='5em'",
                "width='100'",
                ""
            })
    void anSvgWithoutMeasuresHasNoSizeAndThrowsNothing(String attributes) {
        assertThat(svg("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>"))
                .isEmpty();
    }

    @Test
    void anSvgThatIsNoXmlHasNoSize() {
        assertThat(svg("<svg viewBox='0 0 100 50")).isEmpty();
        assertThat(svg("<html><svg viewBox='0 0 100 50'/></html>")).isEmpty();
    }

    @Test
    void theSizeOfAnAvifIsThatOfItsLargestImage() {
        String start = "0000001c66747970" + "6176696600000000" + "617669666d696631" + "6d696166";
        String meta = "000000346d657461" + "00000000";
        String thumbnail = "0000001469737065" + "00000000" + "00000020" + "00000010";
        String image = "0000001469737065" + "00000000" + "00000140" + "000000f0";
        byte[] bytes = HexFormat.of().parseHex(start + meta + thumbnail + image);
        assertThat(ImageSize.of(new SourceFile("content/a.avif", bytes))).contains(new ImageSize(320, 240));
        for (int length = 0; length < bytes.length; length++) {
            assertThat(ImageSize.of(new SourceFile("content/a.avif", Arrays.copyOf(bytes, length))))
                    .isEmpty();
        }
    }

    @Test
    void anAvifThatIsShownTurnedIsMeasuredTurned() {
        String start = "0000001c66747970" + "6176696600000000" + "617669666d696631" + "6d696166";
        String turned = "000000296d657461" + "00000000" + "0000001469737065" + "00000000" + "00000140" + "000000f0"
                + "0000000969726f74" + "01";
        byte[] bytes = HexFormat.of().parseHex(start + turned);
        assertThat(ImageSize.of(new SourceFile("content/a.avif", bytes))).contains(new ImageSize(240, 320));
    }

    private static byte[] picture(String ending, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), ending, bytes);
        return bytes.toByteArray();
    }
}
