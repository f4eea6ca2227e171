package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.file.ContentHash;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever machine, place, time and number of jobs. */
class OneHashTest {
    @TempDir
    Path folder;

    /** One way to run the build: options for Java, variables for the process, the number of jobs. */
    private record Environment(List<String> options, Map<String, String> variables, int jobs) {}

    @Test
    void theShippedGuideHasOneHashInEveryEnvironment() throws Exception {
        List<Environment> environments = List.of(
                new Environment(
                        List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR"),
                        Map.of("SOURCE_DATE_EPOCH", "0"),
                        1),
                new Environment(
                        List.of("-Duser.timezone=Etc/GMT+12", "-Duser.language=ar", "-Dfile.encoding=US-ASCII"),
                        Map.of("SOURCE_DATE_EPOCH", "2147483648", "LC_ALL", "C"),
                        8),
                new Environment(
                        List.of("-Duser.timezone=UTC", "-Duser.language=th", "-Duser.country=TH"), Map.of(), 2));
        assertOneHash(Ring.first(2, environments.stream()).toList());
    }

    /** With {@code -Dhashes=24}: every language with every number of jobs, in zones and at times that go round. */
    @Test
    @EnabledIfSystemProperty(named = "hashes", matches = "24")
    void theShippedGuideHasOneHashInTwentyFourEnvironments() throws Exception {
        List<String> languages =
                List.of("tr-TR", "ar-EG", "th-TH", "de-DE", "ja-JP-u-ca-japanese", "lt-LT", "az-AZ", "en-US");
        List<String> zones = List.of("Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu");
        List<Environment> environments = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String[] language = languages.get(i % 8).split("-", 3);
            List<String> options = new ArrayList<>(List.of(
                    "-Duser.language=" + language[0],
                    "-Duser.country=" + language[1],
                    "-Duser.timezone=" + zones.get(i % 3),
                    "-Dfile.encoding=" + (i % 2 == 0 ? "US-ASCII" : "UTF-8")));
            if (language.length > 2) {
                options.add("-Duser.extensions=" + language[2]);
            }
            Map<String, String> variables = Map.of(
                    "LC_ALL", i % 4 == 0 ? "C.UTF-8" : "", "SOURCE_DATE_EPOCH", String.valueOf(i * 100_000_000L));
            environments.add(
                    new Environment(options, variables, List.of(1, 2, 8).get(i / 8)));
        }
        assertOneHash(environments);
    }

    private void assertOneHash(List<Environment> environments) throws Exception {
        List<String> javas = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        String other = System.getenv("LIMBER_OTHER_JAVA");
        if (other != null) {
            javas.add(other);
        }
        List<String> hashes = new ArrayList<>();
        for (String java : javas) {
            Stream<Environment> of = hashes.isEmpty() ? environments.stream() : Ring.first(1, environments.stream());
            for (Environment environment : of.toList()) {
                String place = (hashes.size() % 2 == 0 ? "a" : "some where/b") + hashes.size();
                hashes.add(hashOf(java, place, environment));
            }
        }
        System.out.println(
                "one hash over " + hashes.size() + " environments on " + javas.size() + " JDKs: " + hashes.get(0));
        assertThat(hashes).hasSizeGreaterThanOrEqualTo(environments.size()).containsOnly(hashes.get(0));
    }

    private String hashOf(String java, String place, Environment environment) throws Exception {
        Path work = folder.resolve(place);
        GuideRun guide = GuideRun.ofShippedGuide(work);
        scrambleTimes(work);
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(environment.options());
        command.addAll(List.of("-cp", classPath(), "dev.limber.cli.Main", "build"));
        command.addAll(List.of("--jobs", String.valueOf(environment.jobs())));
        if (!environment.variables().containsKey("SOURCE_DATE_EPOCH")) {
            command.addAll(List.of("--today", "2031-02-02"));
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment.variables());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return hash(guide.site());
    }

    private static String classPath() {
        return ClassPath.entries().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
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
