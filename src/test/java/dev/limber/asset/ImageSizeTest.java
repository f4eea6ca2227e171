package dev.limber.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.file.SourceFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
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

    private static byte[] picture(String ending, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), ending, bytes);
        return bytes.toByteArray();
    }
}
