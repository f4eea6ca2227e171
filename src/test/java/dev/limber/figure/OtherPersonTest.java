package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.figure.body.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A routine draws its moves with one person: each of the four can do every move that is shipped. */
class OtherPersonTest {
    static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("content"))) {
            return walk.filter(path -> path.toString().endsWith(FigureFiles.ENDING))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachPersonCanDoIt(Path file) throws IOException {
        String text = Files.readString(file);
        for (Person person : Person.values()) {
            String name = person.name().toLowerCase(Locale.ROOT);
            String cast = text.replaceFirst("(?m)^person: \\w+$", "person: " + name);
            assertThat(cast).contains("person: " + name);
            assertThat(Shipped.typed(cast).diagnostics()).as(name).isEmpty();
        }
    }
}
