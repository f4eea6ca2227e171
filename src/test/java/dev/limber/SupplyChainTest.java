package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What comes from elsewhere is named, pinned and licensed. */
class SupplyChainTest {
    /** What a compiler and a Java machine leave behind when they crash; an author's own files are free. */
    private static final Pattern STRAY = Pattern.compile("javac\\..*\\.args|(hs_err|replay)_pid.*|core(\\.\\d+)?");

    private static final Pattern USES = Pattern.compile("uses:\\s*(\\S.*)");

    /** A script of one line, or of all lines that are indented further. */
    private static final Pattern SCRIPT = Pattern.compile("(?m)^( *)(?:- )?run: (?:\\|(?:\\n\\1 +.*|\\n)+|.*)");

    @Test
    void theWrapperFetchesOneMavenAndChecksItsSum() throws IOException {
        Properties wrapper = new Properties();
        try (var in = Files.newInputStream(Path.of(".mvn/wrapper/maven-wrapper.properties"))) {
            wrapper.load(in);
        }
        assertThat(wrapper.getProperty("distributionUrl")).startsWith("https://repo.maven.apache.org/");
        assertThat(wrapper.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
    }

    /** A crash of the compiler leaves a file with the paths of its machine, which a commit of everything takes along. */
    @Test
    void noCrashReportLiesBesideTheProject() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("."))) {
            assertThat(top.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> STRAY.matcher(name).matches());
        }
    }

    @Test
    void everyVersionIsPinned() throws IOException {
        Document pom = pom();
        List<String> loose = new ArrayList<>();
        for (Element version : pom.select("dependency > version, plugin > version, path > version, properties > *")) {
            if (version.text().matches(".*(SNAPSHOT|LATEST|RELEASE|[\\[(].*,.*[\\])]).*")) {
                loose.add(version.outerHtml());
            }
        }
        assertThat(loose).isEmpty();
        assertThat(pom.select("plugin:not(:has(> version)) > artifactId").eachText())
                .as("plugins whose version stands elsewhere in this file")
                .isSubsetOf("maven-compiler-plugin", "maven-surefire-plugin", "maven-shade-plugin");
    }

    @Test
    void everyLibraryThatIsShippedHasItsLicenceListed() throws IOException {
        String licences = Files.readString(Path.of("src/docs/licences.md"));
        for (Element dependency : pom().select("project > dependencies > dependency")) {
            if (!dependency.select("> scope").text().equals("test")) {
                assertThat(licences)
                        .contains("`" + dependency.select("> artifactId").text() + "`");
            }
        }
        try (Stream<Path> fonts = Files.list(Path.of("theme/fonts"))) {
            fonts.filter(path -> path.toString().endsWith(".txt"))
                    .forEach(path ->
                            assertThat(licences).contains(path.getFileName().toString()));
        }
    }

    /** A tag can be moved, a commit cannot. */
    @Test
    void actionsOfContinuousIntegrationAreNamedByCommit() throws IOException {
        int found = 0;
        for (Path file : workflowsAndAction()) {
            Matcher uses = USES.matcher(Files.readString(file));
            while (uses.find()) {
                assertThat(uses.group(1)).as(file.toString()).matches("(\\./.*|.+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+)");
                found++;
            }
        }
        assertThat(found).as("actions named in workflows").isGreaterThan(6);
    }

    /** What someone else typed is never part of a script, and a workflow begins with the right to read alone. */
    @Test
    void workflowsHaveTheLeastRightsAndNoScriptIsMadeOfInputs() throws IOException {
        for (Path file : workflowsAndAction()) {
            String text = Files.readString(file);
            assertThat(text).as(file.toString()).doesNotContain("pull_request_target", "write-all");
            if (!file.endsWith("action.yml")) {
                assertThat(text).as(file.toString()).contains("\npermissions:\n  contents: read\n");
                assertThat(text.split("timeout-minutes:").length)
                        .as("time limits of the jobs of " + file)
                        .isEqualTo(text.split("runs-on:").length);
            }
            Matcher script = SCRIPT.matcher(text);
            while (script.find()) {
                assertThat(script.group()).as(file.toString()).doesNotContain("${{");
            }
        }
    }

    private static List<Path> workflowsAndAction() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            return Stream.concat(files, Stream.of(Path.of("action.yml")))
                    .sorted()
                    .toList();
        }
    }

    private static Document pom() throws IOException {
        return Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    }
}
