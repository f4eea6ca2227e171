package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.file.ContentHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever machine, place, time and number of jobs. */
class OneHashTest {
    @TempDir
    Path folder;

    @Test
    void theShippedGuideHasOneHashInEveryEnvironment() throws Exception {
        List<String> javas = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        String other = System.getenv("LIMBER_OTHER_JAVA");
        if (other != null) {
            javas.add(other);
        }
        List<String> hashes = new ArrayList<>();
        for (String java : javas) {
            hashes.add(hashOf(
                    java,
                    "a",
                    List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR"),
                    1));
            hashes.add(hashOf(
                    java,
                    "some where/b",
                    List.of("-Duser.timezone=Etc/GMT+12", "-Duser.language=ar", "-Dfile.encoding=US-ASCII"),
                    8));
            hashes.add(hashOf(java, "c", List.of("-Duser.timezone=UTC", "-Duser.language=th", "-Duser.country=TH"), 2));
        }
        System.out.println(
                "one hash over " + hashes.size() + " environments on " + javas.size() + " JDKs: " + hashes.get(0));
        assertThat(hashes).hasSizeGreaterThanOrEqualTo(3).containsOnly(hashes.get(0));
    }

    private String hashOf(String java, String place, List<String> options, int jobs) throws Exception {
        Path work = folder.resolve(place + javaNumber(java));
        GuideRun guide = GuideRun.ofShippedGuide(work);
        scrambleTimes(work);
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.limber.cli.Main", "build"));
        command.addAll(List.of("--jobs", String.valueOf(jobs), "--today", "2031-0" + jobs + "-02"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return hash(guide.site());
    }

    private static String javaNumber(String java) {
        return java.replaceAll("\\D", "");
    }

    /** Files written in another order and at other times than in the checkout. */
    private static void scrambleTimes(Path work) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(work)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            byte[] bytes = Files.readAllBytes(files.get(i));
            Files.delete(files.get(i));
            Files.write(files.get(i), bytes);
            Files.setLastModifiedTime(files.get(i), FileTime.fromMillis(1_000_000L * i));
        }
    }

    private static String hash(Map<String, byte[]> site) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        assertThat(site).isNotEmpty();
        site.forEach((path, bytes) -> {
            if (!path.startsWith(".")) {
                all.writeBytes((path + "\0" + ContentHash.of(bytes) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        return ContentHash.of(all.toByteArray());
    }
}
