package dev.limber.browser;

import com.microsoft.playwright.Page;
import dev.limber.asset.ScriptBundler;
import dev.limber.file.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Measures how true a session keeps time in Chromium while the page is busy half of the time: its position against the
 * wall clock, and each tone against its due time. Run by hand: {@code main 20} for twenty minutes; prints, asserts nothing.
 */
public final class SessionClockBenchmark {
    private static final String ENTRY = "theme/js/session-clock.js";
    private static final String SCRIPT = """
            import { cuesOf } from "./session/cues.js";
            import { readParts } from "./session/dose.js";
            import { openSound } from "./session/sound.js";
            import { phasesOf } from "./session/phases.js";
            import { begin, next, totalLeft, untilChange } from "./session/state.js";

            const rules = { ready: 10, between: 15, upOrDown: 30, swap: 5, move: 4 };
            const choices = { ready: 10, slower: false, moreTime: false, ownPace: false, goesOn: true };
            const doses = ["2x6 h5 r45 turn", "3x10 r30", "1x3 h20 each s15", "t90", "1x8 h2 m3"];

            function measure(minutes) {
              const context = new AudioContext();
              context.resume();
              const tones = [];
              const clocks = [];
              const create = context.createOscillator.bind(context);
              context.createOscillator = () => {
                const oscillator = create();
                const start = oscillator.start.bind(oscillator);
                const stop = oscillator.stop.bind(oscillator);
                const tone = { from: 0, isSilenced: false };
                oscillator.start = from => start(tone.from = from);
                oscillator.stop = until => until === undefined ? (tone.isSilenced = true, stop()) : stop(until);
                tones.push(tone);
                return oscillator;
              };

              const all = Array.from({ length: minutes }, (_, i) => doses[i % doses.length]);
              const entries = all.map(dose => ({ doses: readParts(dose).map(part => part.dose), height: "" }));
              const sound = openSound(context);
              const wall = Date.now();
              const start = performance.now();
              let state = begin(phasesOf(entries, rules, choices), choices, start);
              const dues = [];
              let from = start;
              state.phases.forEach((phase, i) => {
                cuesOf(state.phases, i).filter(cue => cue.ms < phase.ms || cue.cue === "end" && cue.ms === phase.ms)
                  .forEach(cue => dues.push(from + cue.ms));
                from += phase.ms;
              });
              const whole = totalLeft(state, start);
              const drifts = [];
              const lates = [];
              let pauses = 0;
              return new Promise(resolve => {
                // The second and third tone of a cue follow the first after a fifth of a second.
                const isFirst = (tone, i) => !i || Math.abs(tone.from - tones[i - 1].from - 0.2) > 1e-6;
                const finish = () => resolve({ drifts, lates, pauses, clocks, dues,
                  tones: tones.filter(isFirst).filter(tone => !tone.isSilenced).map(tone => tone.from) });
                const tick = due => {
                  const at = performance.now();
                  lates.push(at - due);
                  state = next(state, { type: "tick", at });
                  if (state.mode === "paused") {
                    pauses++;
                    state = next(state, { type: "resume", at });
                  }
                  if (at - start > minutes * 60000 || state.mode === "done") return finish();
                  drifts.push(whole - totalLeft(state, at) - (Date.now() - wall));
                  sound.place(cuesOf(state.phases, state.index, state.gone), state.begun, at);
                  const wait = untilChange(state, at);
                  setTimeout(() => tick(at + wait), wait);
                };
                tick(start);
                const busy = () => {
                  const until = performance.now() + 50 + Math.random() * 100;
                  clocks.push([context.currentTime, performance.now()]);
                  while (performance.now() < until);
                  setTimeout(busy, 50 + Math.random() * 100);
                };
                busy();
              });
            }

            window.measureSession = measure;
            """;
    private static final String SUMMARY = """
            minutes => window.measureSession(minutes).then(({ drifts, lates, pauses, clocks, dues, tones }) => {
              const sorted = list => list.map(Math.abs).sort((a, b) => a - b);
              const at = (list, part) => list.length ? list[Math.min(list.length - 1, Math.floor(list.length * part))] : NaN;
              const figures = list => { const s = sorted(list); return [s.length, at(s, 0.5), at(s, 0.95), at(s, 1)]; };
              // When a tone was heard: the page's time at which the audio clock came to its place.
              const heard = tone => {
                const i = clocks.findIndex(clock => clock[0] > tone);
                if (i < 1) return NaN;
                const [[time0, now0], [time1, now1]] = [clocks[i - 1], clocks[i]];
                return now0 + (now1 - now0) * (tone - time0) / (time1 - time0);
              };
              const errors = tones.map(heard).filter(now => now).map(now =>
                dues.reduce((best, due) => Math.abs(now - due) < Math.abs(best) ? now - due : best, Infinity));
              const first = clocks[0], last = clocks[clocks.length - 1];
              return {
                drift: figures(drifts), late: figures(lates), tone: figures(errors), pauses,
                far: errors.filter(error => Math.abs(error) > 50).length,
                audio: (last[0] - first[0]) * 1000 - (last[1] - first[1])
              };
            })""";

    private SessionClockBenchmark() {}

    public static void main(String[] arguments) {
        int minutes = Integer.parseInt(arguments[0]);
        try (Page page = Chromium.browser().newPage()) {
            page.setDefaultTimeout(0);
            page.navigate("about:blank");
            page.addScriptTag(new Page.AddScriptTagOptions()
                    .setContent(ScriptBundler.bundle(ENTRY, SessionClockBenchmark::script)
                            .value()));
            page.mouse().click(5, 5);
            Map<?, ?> found = (Map<?, ?>) page.evaluate(SUMMARY, minutes);
            System.out.printf(Locale.ROOT, "%d minutes, page busy half of the time; milliseconds%n", minutes);
            print("position against the wall clock", found.get("drift"));
            print("draws after their time", found.get("late"));
            print("tones from their time", found.get("tone"));
            System.out.printf(
                    Locale.ROOT,
                    "  tones more than 50 from their time %s, pauses %s, audio clock against the page's %s%n",
                    found.get("far"),
                    found.get("pauses"),
                    found.get("audio"));
        }
        System.exit(0);
    }

    private static void print(String what, Object figures) {
        List<?> values = (List<?>) figures;
        System.out.printf(
                Locale.ROOT,
                "  %s: %s, median %.1f, 95 %% %.1f, at most %.1f%n",
                what,
                values.get(0),
                number(values.get(1)),
                number(values.get(2)),
                number(values.get(3)));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static Optional<SourceFile> script(String path) {
        try {
            return path.equals(ENTRY)
                    ? Optional.of(new SourceFile(path, SCRIPT.getBytes(StandardCharsets.UTF_8)))
                    : Optional.of(new SourceFile(path, Files.readAllBytes(Path.of(path))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
