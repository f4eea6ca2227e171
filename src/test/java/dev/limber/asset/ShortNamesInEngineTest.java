package dev.limber.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs do with short names what they did, and leave the same names behind; where Node is, it runs them. */
class ShortNamesInEngineTest {
    private static final int PROGRAMS = 400;

    /** Prints for each file what its program logs, how it ends and which names it leaves to other scripts. */
    private static final String RUN = """
            const vm = require("vm"), fs = require("fs");
            const source = Function.prototype.toString;
            const show = (v, d = 0) => typeof v === "function" ? "function" : typeof v !== "object" || v === null
              ? typeof v + " " + String(v) : d > 2 ? "deep"
              : "{" + Object.keys(v).map(k => k + ":" + show(v[k], d + 1)).join() + "}";
            const run = file => {
              let calls = 0;
              const out = [];
              const log = (...all) => { if (out.length < 300) out.push(all.map(v => show(v)).join(" ")); };
              const call = (f, ...all) => {
                if (typeof f !== "function" || source.call(f).startsWith("class") || ++calls > 60) return "no call";
                const value = f(...all);
                if (value && typeof value.then === "function") value.then(log, e => log(e && e.name));
                return value && typeof value.next === "function" ? value.next().value : value;
              };
              const around = vm.createContext({ log, call, make: C => new C() });
              vm.runInContext("Function.prototype.toString = () => 'code'", around);
              try { vm.runInContext(fs.readFileSync(file, "utf8"), around, { timeout: 2000 }); }
              catch (e) { out.push("ends by " + (e && e.name)); }
              out.push(Object.keys(around).join());
              return out;
            };
            const all = fs.readdirSync(process.argv[1]).sort().map(f => [f, run(process.argv[1] + "/" + f)]);
            process.on("unhandledRejection", () => {});
            setTimeout(() => { for (const [f, out] of all) console.log(f + " " + JSON.stringify(out)); }, 50);
            """;

    @Test
    void programsDoWhatTheyDid(@TempDir Path written, @TempDir Path compacted) throws Exception {
        assumeTrue(hasNode(), "no Node here");
        for (int i = 0; i < PROGRAMS; i++) {
            String program = ProgramGenerator.program(i);
            ScriptReading.of(ScriptTokenizer.tokens(program));
            String name = String.format("%04d.js", i);
            Files.writeString(written.resolve(name), program);
            Files.writeString(compacted.resolve(name), ScriptCompactor.compact(program));
        }
        List<String> before = run(written);
        List<String> after = run(compacted);
        assertThat(before).hasSize(PROGRAMS);
        assertThat(before.stream().filter(line -> !line.contains("ends by")).count())
                .as("programs that run to their end")
                .isGreaterThan(PROGRAMS / 3);
        assertThat(before).noneMatch(line -> line.contains("ends by SyntaxError"));
        List<String> different = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            if (!before.get(i).equals(after.get(i))) {
                different.add("program " + i + " did\n" + before.get(i) + "\nand does\n" + after.get(i));
            }
        }
        assertThat(different).isEmpty();
    }

    private static List<String> run(Path folder) throws IOException, InterruptedException {
        Path out = folder.resolveSibling(folder.getFileName() + ".txt");
        Process node = new ProcessBuilder("node", "-e", RUN, folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(node.waitFor(2, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        Files.delete(out);
        return lines;
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
