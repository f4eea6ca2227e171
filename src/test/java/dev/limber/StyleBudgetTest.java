package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures the size and shape of the main code and holds it to the budgets in {@code src/docs/architecture.md}. */
class StyleBudgetTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final List<Named> FILES = new ArrayList<>();
    private static final List<Named> METHODS = new ArrayList<>();
    private static final List<Named> PARAMETERS = new ArrayList<>();
    private static final List<Named> COMPONENTS = new ArrayList<>();
    private static final List<Named> COMPLEXITY = new ArrayList<>();
    private static final List<String> PUBLIC_WITHOUT_JAVADOC = new ArrayList<>();

    /** A place in the code and its size. */
    private record Named(String name, int size) {}

    @BeforeAll
    static void measure() throws IOException {
        List<Path> sources;
        try (Stream<Path> walk = Files.walk(MAIN)) {
            sources = walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(task, unit).scan(unit, null);
            }
        }
    }

    @Test
    void filesStaySmall() {
        print("file lines", FILES);
        assertThat(overs(FILES, 350))
                .as("files over the hard stop of 350 lines")
                .isEmpty();
        assertThat(percentile(FILES, 50)).as("median file").isLessThanOrEqualTo(80);
        assertThat(percentile(FILES, 95)).as("95 % of files").isLessThanOrEqualTo(250);
    }

    @Test
    void methodsFitOnAScreen() {
        print("method lines", METHODS);
        assertThat(overs(METHODS, 40))
                .as("methods over the hard stop of 40 lines")
                .isEmpty();
        assertThat(percentile(METHODS, 50)).as("median method").isLessThanOrEqualTo(6);
        assertThat(percentile(METHODS, 95)).as("95 % of methods").isLessThanOrEqualTo(25);
    }

    @Test
    void methodsTakeFewParameters() {
        print("parameters", PARAMETERS);
        assertThat(percentile(PARAMETERS, 95)).isLessThanOrEqualTo(3);
    }

    @Test
    void recordsHaveFewComponents() {
        print("record components", COMPONENTS);
        assertThat(overs(COMPONENTS, 8)).as("records of more than 8 components").isEmpty();
    }

    @Test
    void methodsTakeFewDecisions() {
        print("cyclomatic complexity", COMPLEXITY);
        assertThat(overs(COMPLEXITY, 12)).as("methods of a complexity over 12").isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIsFor() {
        assertThat(PUBLIC_WITHOUT_JAVADOC).isEmpty();
    }

    private static List<String> overs(List<Named> all, int limit) {
        return all.stream()
                .filter(named -> named.size() > limit)
                .map(named -> named.name() + ": " + named.size())
                .toList();
    }

    private static int percentile(List<Named> all, int percent) {
        int[] sizes = all.stream().mapToInt(Named::size).sorted().toArray();
        return sizes[Math.min(sizes.length - 1, sizes.length * percent / 100)];
    }

    private static void print(String what, List<Named> all) {
        int[] sizes = all.stream().mapToInt(Named::size).toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: %d counted, median %d, p95 %d, max %d%n",
                what,
                all.size(),
                percentile(all, 50),
                percentile(all, 95),
                Arrays.stream(sizes).max().orElse(0));
    }

    /** Counts a file as its lines, a method from its first modifier to its last brace. */
    private static final class Measure extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Trees trees;

        Measure(JavacTask task, CompilationUnitTree unit) {
            this.unit = unit;
            this.trees = Trees.instance(task);
            this.positions = trees.getSourcePositions();
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree node, Void none) {
            if (!name().endsWith("package-info.java")) {
                FILES.add(new Named(name(), line(positions.getEndPosition(unit, unit))));
            }
            return super.visitCompilationUnit(node, none);
        }

        @Override
        public Void visitClass(ClassTree node, Void none) {
            boolean isPublic = node.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (isPublic && trees.getDocComment(getCurrentPath()) == null) {
                PUBLIC_WITHOUT_JAVADOC.add(name() + " " + node.getSimpleName());
            }
            if (node.getKind() == Tree.Kind.RECORD) {
                COMPONENTS.add(new Named(name() + " " + node.getSimpleName(), components(node)));
            }
            return super.visitClass(node, none);
        }

        @Override
        public Void visitMethod(MethodTree node, Void none) {
            long start = positions.getStartPosition(unit, node);
            long end = positions.getEndPosition(unit, node);
            if (start >= 0 && end > start) {
                String method = name() + " " + node.getName();
                METHODS.add(new Named(method, line(end) - line(start) + 1));
                PARAMETERS.add(new Named(method, node.getParameters().size()));
                COMPLEXITY.add(new Named(method, 1 + Decisions.in(node)));
            }
            return super.visitMethod(node, none);
        }

        /** A record's only fields that are not static are its components. */
        private static int components(ClassTree record) {
            return (int) record.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(Math.max(0, position - 1));
        }

        private String name() {
            String path = unit.getSourceFile().getName();
            return path.substring(path.indexOf("dev/limber") + "dev/limber/".length());
        }
    }

    /** Counts the places where a method goes one way or another, those of its lambdas included. */
    private static final class Decisions extends TreeScanner<Void, Void> {
        private static final Set<Tree.Kind> KINDS = EnumSet.of(
                Tree.Kind.IF,
                Tree.Kind.FOR_LOOP,
                Tree.Kind.ENHANCED_FOR_LOOP,
                Tree.Kind.WHILE_LOOP,
                Tree.Kind.DO_WHILE_LOOP,
                Tree.Kind.CATCH,
                Tree.Kind.CONDITIONAL_EXPRESSION,
                Tree.Kind.CONDITIONAL_AND,
                Tree.Kind.CONDITIONAL_OR);

        private int count;

        static int in(MethodTree method) {
            Decisions decisions = new Decisions();
            decisions.scan(method.getBody(), null);
            return decisions.count;
        }

        @Override
        public Void scan(Tree tree, Void none) {
            if (tree != null && KINDS.contains(tree.getKind())) {
                count++;
            }
            return super.scan(tree, none);
        }

        /** The default is what remains, and so no decision of its own. */
        @Override
        public Void visitCase(CaseTree node, Void none) {
            count += node.getExpressions().isEmpty() ? 0 : 1;
            return super.visitCase(node, none);
        }

        /** A class inside a method has methods of its own. */
        @Override
        public Void visitClass(ClassTree node, Void none) {
            return null;
        }
    }
}
