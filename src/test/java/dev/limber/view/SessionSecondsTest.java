package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.model.Dose;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings.SessionRules;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.Timing;
import dev.limber.model.Vocabulary.Height;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Writes how long each dose, part and routine of the shipped guide takes, beside what a session is made of. {@code
 * src/client/test/session-times.test.js} holds that the phases of a session take as long. {@code -Dgolden.refresh=true}
 * writes the file anew.
 */
class SessionSecondsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/session-times.txt");

    @Test
    void theTimesOfTheShippedGuideAreThoseThatSessionsAreHeldTo() throws IOException {
        String times = times(GuideOfFiles.read(Path.of("content")));
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(GOLDEN, times);
        }
        assertThat(times).isEqualTo(Files.readString(GOLDEN));
    }

    private static String times(Guide guide) {
        SessionRules rules = guide.settings().session();
        DoseText text = new DoseText(rules);
        Timing timing = Timing.of(guide);
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "rules",
                rules.ready(),
                rules.between(),
                rules.upOrDown(),
                rules.pace().swap(),
                rules.pace().move()));
        for (Page.Exercise page : guide.exercises()) {
            String name = page.slug().value();
            lines.add(dose(name + " start", page.dose().start(), text));
            lines.add(dose(name + " target", page.dose().target(), text));
            parts(page.dose().start()).forEach(part -> lines.add(dose(name + ": " + part.name(), part.dose(), text)));
        }
        for (Page.Routine routine : guide.pages(Page.Routine.class)) {
            Stream<Object> entries = routine.moves().stream().map(entry -> entry(entry, timing, text));
            lines.add(line(
                    routine.slug().value(),
                    Stream.concat(Stream.of(timing.seconds(routine)), entries).toArray()));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Dose.Part> parts(Dose dose) {
        return dose.match(repetitions -> List.of(), minutes -> List.of(), Dose.Parts::parts);
    }

    private static String dose(String name, Dose dose, DoseText text) {
        return line(name, dose.seconds(), "- " + text.of(dose));
    }

    /** The height and the dose of an entry; of a choice, the dose that takes longer. */
    private static Object entry(RoutineEntry entry, Timing timing, DoseText text) {
        Dose dose = entry.singles()
                .flatMap(single -> timing.dose(single).stream())
                .max(Comparator.comparingInt(Dose::seconds))
                .orElseThrow();
        Optional<String> height = timing.height(entry).map(Height::word);
        return height.orElse("-") + " " + text.of(dose);
    }

    private static String line(String name, Object... values) {
        return Stream.concat(Stream.of(name), Stream.of(values).map(String::valueOf))
                .collect(Collectors.joining("\t"));
    }
}
