package dev.limber;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the one direction of imports, and each library and the disk in its one place. */
class ArchitectureTest {
    /** From the bottom to the top; a package imports only from rows below its own. */
    private static final List<Set<String>> ROWS = List.of(
            Set.of("diagnostic", "json", "file"),
            Set.of("model"),
            Set.of(
                    "frontmatter",
                    "contract",
                    "markdown",
                    "content",
                    "check",
                    "glossary",
                    "html",
                    "figure",
                    "chart",
                    "search",
                    "asset"),
            Set.of("theme", "view", "export"),
            Set.of("source", "output", "external"),
            Set.of("pipeline"),
            Set.of("cli", "serve"));

    /** Within a row nobody imports a neighbour, but for these: who reads whose data. */
    private static final Set<String> NEIGHBOURS = Set.of(
            "contract>frontmatter",
            "content>frontmatter",
            "content>contract",
            "figure>frontmatter",
            "figure>contract",
            "file>diagnostic",
            "cli>serve");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(place -> !place.contains("/test-classes/"))
            .importPackages("dev.limber");

    static List<String> packages() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(type.getPackageName().replaceFirst("^dev\\.limber\\.?", "")));
        return List.copyOf(found);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageImportsOnlyFromBelow(String name) {
        int row = rowOf(name);
        List<String> forbidden = new ArrayList<>();
        for (int other = row; other < ROWS.size(); other++) {
            ROWS.get(other).stream()
                    .filter(neighbour -> !neighbour.equals(name) && !NEIGHBOURS.contains(name + ">" + neighbour))
                    .forEach(neighbour -> forbidden.add("dev.limber." + neighbour));
        }
        noClasses()
                .that()
                .resideInAPackage("dev.limber." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static int rowOf(String name) {
        for (int row = 0; row < ROWS.size(); row++) {
            if (ROWS.get(row).contains(name)) {
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
    })
    void everyLibraryHasOneHome(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.limber." + home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(CLASSES);
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

    @Test
    void onlySourceOutputAndTheCommandLineTouchTheDisk() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.limber.source", "dev.limber.output", "dev.limber.cli", "dev.limber.serve")
                .should()
                .dependOnClassesThat(named(
                        "java.nio.file.Files",
                        "java.nio.file.Path",
                        "java.io.File",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.nio.channels.FileChannel"))
                .check(CLASSES);
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
