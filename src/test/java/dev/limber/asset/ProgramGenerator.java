package dev.limber.asset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Writes programs whose names shadow one another in all kinds of scopes; they log what they see. {@code log}, {@code call}
 * and {@code make} are global: {@code call} calls a value if it is a function, {@code make} constructs it.
 */
final class ProgramGenerator {
    /** Few names, so that they meet, and some that short names are taken from. */
    private static final List<String> NAMES = List.of("alpha", "beta", "gamma", "e", "t", "n", "get", "of");

    private static final List<String> KEYS = List.of("alpha", "beta", "e", "size");

    private final Random random;
    private final List<Set<String>> scopes = new ArrayList<>();

    /** What each scope has used of those around it. */
    private final List<Set<String>> used = new ArrayList<>();

    private final boolean strict;
    private int depth;
    private int blocks;

    private ProgramGenerator(long seed) {
        random = new Random(seed);
        strict = random.nextBoolean();
    }

    /** Every other program is one function, as a bundle is; the rest have names that are global. */
    static String program(long seed) {
        ProgramGenerator generator = new ProgramGenerator(seed);
        String directive = generator.strict ? "\"use strict\";\n" : "";
        generator.scopes.add(new HashSet<>());
        generator.used.add(new HashSet<>());
        String code = directive + generator.statements(8);
        return seed % 2 == 0 ? "(function () {\n" + code + "})();\n" : code;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    private String any(Supplier<String>... ways) {
        return ways[random.nextInt(ways.length)].get();
    }

    private String statements(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(statement()).append("\n");
        }
        return all.toString();
    }

    private String statement() {
        if (depth > 4) {
            return "log(" + expression() + ");";
        }
        depth++;
        String statement = any(
                this::declaration,
                this::declaration,
                this::destructuring,
                this::function,
                this::classDeclaration,
                this::control,
                this::loop,
                () -> "try { " + name() + " = " + expression() + "; } catch { log('constant') }",
                () -> "try { ({ " + one(KEYS) + ": " + name() + " = " + expression() + " } = " + object()
                        + "); } catch (e) { log(e.name) }",
                () -> "log(" + expression() + ")\n;",
                () -> "log(" + expression() + ", " + expression() + ");");
        depth--;
        return statement;
    }

    /** A name that is known here, mostly; typeof asks for others. */
    private String name() {
        List<String> known =
                scopes.stream().flatMap(Set::stream).distinct().sorted().toList();
        return known.isEmpty() ? "globalThis.none" : use(one(known));
    }

    private String use(String name) {
        for (int i = scopes.size() - 1; i >= 0 && !scopes.get(i).contains(name); i--) {
            used.get(i).add(name);
        }
        return name;
    }

    /** A name that this scope does not yet declare, and seldom one that it has used before its declaration. */
    private String fresh() {
        Set<String> scope = scopes.get(scopes.size() - 1);
        String name = one(NAMES);
        while (scope.contains(name) || used.get(used.size() - 1).contains(name) && random.nextInt(20) > 0) {
            name += random.nextInt(10);
        }
        scope.add(name);
        return name;
    }

    private String inScope(Supplier<String> code) {
        scopes.add(new HashSet<>());
        used.add(new HashSet<>());
        String text = code.get();
        scopes.remove(scopes.size() - 1);
        used.remove(used.size() - 1);
        return text;
    }

    private String block() {
        return inScope(this::braces);
    }

    /** A block in a scope that is open already, so that it does not declare the name that its catch clause declares. */
    private String braces() {
        blocks++;
        String block = "{\n" + statements(1 + random.nextInt(3)) + "}";
        blocks--;
        return block;
    }

    /** A name with a value that does not use it. */
    private String initial() {
        String value = expression();
        return fresh() + " = " + value;
    }

    private String forOf(String value) {
        return "for (const " + inScope(() -> fresh() + " of [1, " + value + "]) " + block());
    }

    private String declaration() {
        String value = expression();
        return any(() -> "let ", () -> "let ", () -> "let ", () -> "const ") + fresh() + " = " + value
                + any(() -> ";", () -> "\n;");
    }

    private String destructuring() {
        String from = object();
        String kind = any(() -> "let ", () -> "let ", () -> "let ", () -> "const ");
        return any(
                () -> kind + "{ " + one(KEYS) + ": " + fresh() + ", ..." + fresh() + " } = " + from + ";",
                () -> kind + "[" + initial() + ", , ..." + fresh() + "] = [1, 2, 3, 4];",
                () -> kind + "{ " + initial() + " } = " + from + ";");
    }

    private String function() {
        if (blocks > 0 && !strict) {
            return "var v" + random.nextInt(3) + " = " + functionExpression() + ";";
        }
        String name = fresh();
        return any(() -> "function ", () -> "async function ", () -> "function* ") + name + rest() + "\nlog(call("
                + name + ", 1));";
    }

    /** Parameters and body; the body may not declare the parameters again. */
    private String rest() {
        int around = blocks;
        blocks = 0;
        String rest = inScope(() -> "(" + parameters() + ") {\n" + statements(2) + "return " + expression() + ";\n}");
        blocks = around;
        return rest;
    }

    private String parameters() {
        return any(
                () -> "",
                this::fresh,
                () -> fresh() + ", " + initial(),
                () -> "{ " + one(KEYS) + ": " + fresh() + " = 1, " + fresh() + " } = {}, ..." + fresh());
    }

    private String functionExpression() {
        return any(
                () -> "function " + inScope(() -> fresh() + rest()),
                () -> "function " + rest(),
                () -> inScope(() -> "(" + parameters() + ") => " + expression()),
                () -> inScope(() -> fresh() + " => ({ " + name() + " })"),
                () -> "async " + inScope(() -> fresh() + " => await " + expression()));
    }

    private String classDeclaration() {
        String name = fresh();
        return "class " + name + " {\n#alpha = " + expression() + ";\nstatic #e = 2;\nbeta = " + expression()
                + "\nget size() { return this.#alpha }\n#t" + rest() + "\n"
                + one(KEYS) + "0" + rest()
                + "\nboth(x) { return [x.#alpha, #alpha in x, " + name + ".#e, call(() => this.#t(1))] }\n}\nlog(make("
                + name + ").both(make(" + name + ")));";
    }

    private String control() {
        return any(
                () -> "if (" + expression() + ") " + block() + " else " + block(),
                () -> "try " + block() + " catch (" + inScope(() -> fresh() + ") " + braces()),
                () -> "try { call(null).x; } catch ({ "
                        + inScope(() -> fresh() + " = 1, name: " + fresh() + " }) " + braces()),
                () -> "try " + block() + " catch " + block() + " finally " + block(),
                () -> "switch (" + expression() + ") {\n"
                        + inScope(() -> {
                            blocks++;
                            String cases = "case 1: " + statement() + "\ndefault: " + statement() + "\n}";
                            blocks--;
                            return cases;
                        }),
                this::block);
    }

    private String loop() {
        return any(
                () -> forOf(expression()),
                () -> "for (var v" + random.nextInt(3) + " in " + object() + ") " + block(),
                () -> inScope(() -> {
                    String i = fresh();
                    return "for (let " + i + " = 0, count = 3; " + i + " < count && count-- > 0; " + i + "++) "
                            + block();
                }),
                () -> "alpha: for (const "
                        + inScope(() ->
                                fresh() + " of [1, 2]) { if (" + name() + ") continue alpha; else break alpha }"));
    }

    private String object() {
        return any(
                () -> "{ " + name().replace("globalThis.none", "log") + ", " + one(KEYS) + ": " + expression() + " }",
                () -> "{ " + one(KEYS) + rest() + ", get size() { return " + expression() + " } }",
                () -> "{ [" + expression() + "]: 1, ...{ alpha: " + expression() + " } }",
                () -> "{ alpha: 1, beta: true, e: false }");
    }

    private String expression() {
        if (depth > 5) {
            return any(this::name, () -> "1", () -> "'alpha e'", () -> "true");
        }
        depth++;
        String expression = any(
                this::name,
                this::name,
                () -> String.valueOf(random.nextInt(4)),
                () -> any(() -> "true", () -> "false", () -> "undefined", () -> "!true", () -> "true.toString()"),
                () -> "`alpha ${" + expression() + "} e ${`${" + name() + "}`}`",
                () -> expression()
                        + any(() -> " + ", () -> " - -", () -> " || ", () -> " ?? ", () -> " === ")
                                .replace(" ?? ", " === ")
                        + "(" + expression() + ")",
                () -> "(" + expression() + " ? " + expression() + " : " + expression() + ")",
                () -> "(" + functionExpression() + ")",
                () -> "call(" + name() + ", " + expression() + ")",
                () -> "(" + name() + ")?." + one(KEYS),
                () -> "(" + object() + ")." + one(KEYS),
                () -> "[..." + "[" + expression() + "], (" + name() + ")]",
                () -> "typeof " + one(NAMES),
                () -> "(class " + inScope(() -> fresh() + " { static alpha = " + expression() + " }).alpha"),
                () -> "(" + name() + ", " + name() + ")");
        depth--;
        return expression;
    }
}
