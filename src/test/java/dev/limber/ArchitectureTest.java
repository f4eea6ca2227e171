package dev.limber;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.limber.cli.Main;
import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the one direction of imports, and each library and the disk in its one place. */
class ArchitectureTest {
    /** From the bottom to the top; a package imports only from rows below its own. */
    static final List<Set<String>> ROWS = List.of(
            Set.of("css", "diagnostic", "json", "file", "markup", "thread"),
            Set.of("model"),
            Set.of(
                    "frontmatter",
                    "contract",
                    "markdown",
                    "markdown.guard",
                    "content",
                    "check",
                    "check.links",
                    "check.editorial",
                    "glossary",
                    "html",
                    "figure",
                    "chart",
                    "search",
                    "plan",
                    "asset"),
            Set.of("theme", "view", "view.page", "view.script", "export.site", "export.schema"),
            Set.of("source", "output", "external"),
            Set.of("pipeline", "sheet"),
            Set.of("fix", "report"),
            Set.of("cli", "serve"));

    /** Within a row nobody imports a neighbour, but for these: who reads whose data. */
    private static final Set<String> NEIGHBOURS = Set.of(
            "contract>frontmatter",
            "content>frontmatter",
            "content>contract",
            "figure>frontmatter",
            "figure>contract",
            "figure>asset",
            "sheet>pipeline",
            "markdown>markdown.guard",
            "check>check.links",
            "check.links>plan",
            "check>check.editorial",
            "view>view.page",
            "view.script>view",
            "export.site>export.schema",
            "cli>serve");

    /** The layers of figures, from the bottom to the top; the last one is all that other packages use. */
    private static final List<Set<String>> FIGURE_LAYERS = List.of(
            Set.of("figure.geometry"),
            Set.of("figure.svg"),
            Set.of("figure.body"),
            Set.of("figure.prop"),
            Set.of("figure.move"),
            Set.of("figure.check"),
            Set.of("figure.draw", "figure.read"),
            Set.of("figure.animation"),
            Set.of("figure"));

    /** Main classes alone: of a library only the names matter, so nothing of it is read. */
    private static final JavaClasses CLASSES = imported();

    /** What each package depends on, gathered in one pass for all its rules. */
    private static final Map<String, List<Dependency>> DEPENDENCIES = CLASSES.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .collect(Collectors.groupingBy(dependency -> packageOf(dependency.getOriginClass())));

    private static JavaClasses imported() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());
    }

    static List<String> packages() {
        return List.copyOf(
                new TreeSet<>(CLASSES.stream().map(ArchitectureTest::packageOf).toList()));
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().replaceFirst("^dev\\.limber\\.", "");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageImportsOnlyFromBelow(String name) {
        assertThat(dependencies(name, type -> isOurs(type) && !mayImport(name, packageOf(type))))
                .isEmpty();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("dev.limber.");
    }

    /** Within figures a package imports from lower layers; from outside only the package on top of the layers is seen. */
    private static boolean mayImport(String name, String other) {
        if (other.equals(name)) {
            return true;
        }
        String from = name.startsWith("figure.") ? "figure" : name;
        if (from.equals("figure") && (other + ".").startsWith("figure.")) {
            return rowOf(other, FIGURE_LAYERS) < rowOf(name, FIGURE_LAYERS);
        }
        return !other.startsWith("figure.")
                && (rowOf(other, ROWS) < rowOf(from, ROWS) || NEIGHBOURS.contains(from + ">" + other));
    }

    /** What a package uses of the types that a rule forbids, with the places. */
    private static List<String> dependencies(String name, Predicate<JavaClass> forbidden) {
        return DEPENDENCIES.getOrDefault(name, List.of()).stream()
                .filter(dependency -> forbidden.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .toList();
    }

    /** The same outside of some packages and those inside them. */
    private static List<String> dependenciesOutside(Set<String> homes, Predicate<JavaClass> forbidden) {
        return DEPENDENCIES.keySet().stream()
                .filter(name -> homes.stream().noneMatch(home -> (name + ".").startsWith(home + ".")))
                .flatMap(name -> dependencies(name, forbidden).stream())
                .toList();
    }

    private static int rowOf(String name, List<Set<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).contains(name)) {
                return row;
            }
        }
        throw new AssertionError("The package " + name + " has no row in the architecture.");
    }

    @ParameterizedTest
    @CsvSource({
        "com.vladsch.flexmark..,markdown",
        "tools.jackson..,frontmatter",
        "org.snakeyaml..,frontmatter",
        "io.pebbletemplates..,theme",
        "picocli..,cli",
        "com.sun.net.httpserver..,serve",
        "java.net.http..,external",
        "io.nayuki.qrcodegen..,export.site",
    })
    void everyLibraryHasOneHome(String library, String home) {
        Predicate<JavaClass> ofLibrary = JavaClass.Predicates.resideInAPackage(library);
        assertThat(dependenciesOutside(Set.of(home), ofLibrary)).isEmpty();
    }

    @Test
    void nobodyReadsMarkdownAroundTheGuard() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.limber.markdown.MarkdownParser")
                .should()
                .callMethodWhere(target(owner(assignableTo("com.vladsch.flexmark.parser.Parser")))
                        .and(target(nameStartingWith("parse"))))
                .orShould()
                .getField("dev.limber.markdown.Flexmark", "PARSER")
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    /** A report also has the path of the file that it goes to, which the command line writes. */
    @Test
    void onlySourceOutputAndTheCommandLineTouchTheDisk() {
        String path = "java.nio.file.Path";
        Set<String> ofDisk = Set.of(
                "java.nio.file.Files",
                path,
                "java.io.File",
                "java.io.FileInputStream",
                "java.io.FileOutputStream",
                "java.nio.channels.FileChannel");
        assertThat(dependenciesOutside(
                        Set.of("source", "output", "report", "cli", "serve"), type -> ofDisk.contains(type.getName())))
                .isEmpty();
        assertThat(dependencies(
                        "report",
                        type -> ofDisk.contains(type.getName())
                                && !type.getName().equals(path)))
                .isEmpty();
    }

    @Test
    void nothingThatReachesTheOutputAsksTheClockOrChance() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.limber.cli", "dev.limber.serve", "dev.limber.output")
                .should()
                .dependOnClassesThat(named("java.time.Clock", "java.util.Random", "java.security.SecureRandom"))
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    /** A fix is data; the text of a hint is for people. */
    @Test
    void onlyReportersReadHints() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.limber.diagnostic", "dev.limber.report")
                .should()
                .callMethod(Diagnostic.class, "hint")
                .orShould()
                .callMethod(Advice.class, "text")
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void thereAreNoCyclesBetweenPackages() {
        slices().matching("dev.limber.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void fieldsAreFinal() {
        classes()
                .that()
                .resideOutsideOfPackages("dev.limber.cli")
                .should(HouseRules.haveOnlyFinalFieldsUnlessTheyAreLocalState())
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "are " + String.join(", ", names), type -> Arrays.asList(names).contains(type.getFullName()));
    }
}
