package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Consumer;

/** A window in which a guided session is led by a clock that stands until the test moves it on. */
final class SessionTab implements AutoCloseable {
    private static final String DIALOG = "[data-session]";

    /** Tells what a session did and when: its phases, what it told, and its tones, on a sound that is never heard. */
    private static final String RECORDER = """
            {
              const log = window.log = { phases: [], told: [], tones: [], at: () => Math.round(performance.now()) };
              const look = changes => {
                const dialog = document.querySelector('[data-session]');
                if (!dialog) return;
                const { phase, entry, set, rep, side, paused } = dialog.dataset;
                const text = [phase, entry, set, rep, side, ...(paused ? [paused] : [])].join(' ');
                if (phase && text !== log.last) log.phases.push({ at: log.at(), text: log.last = text });
                const told = changes.map(change => change.target).find(target => target.matches?.('.session > .vh'));
                if (told) log.told.push({ at: log.at(), text: told.textContent, phase: log.phases.length });
              };
              new MutationObserver(look).observe(document,
                { subtree: true, childList: true, attributes: true, attributeFilter:
                  ['data-phase', 'data-entry', 'data-set', 'data-rep', 'data-side', 'data-paused'] });
              window.AudioContext = class extends EventTarget {
                state = 'running';
                destination = {};
                get currentTime() { return performance.now() / 1000; }
                async resume() {}
                async close() { this.state = 'closed'; }
                createGain() {
                  const change = () => {};
                  return { connect: target => target, gain: { setValueAtTime: change, linearRampToValueAtTime: change } };
                }
                createOscillator() {
                  const tone = { at: 0, silenced: 0 };
                  log.tones.push(tone);
                  return {
                    frequency: {},
                    connect: target => target,
                    start: from => { tone.at = from * 1000; },
                    stop: until => { if (until === undefined) tone.silenced = performance.now(); }
                  };
                }
              };
            }""";

    private final Tab tab;

    private SessionTab(Tab tab) {
        this.tab = tab;
        Clock clock = tab.page().clock();
        clock.install(new Clock.InstallOptions().setTime("2026-11-22T12:00:00Z"));
        tab.page().addInitScript(RECORDER);
    }

    static SessionTab at(String base) {
        return at(base, options -> {});
    }

    static SessionTab at(String base, Consumer<Browser.NewContextOptions> wishes) {
        return new SessionTab(Tab.at(base, wishes));
    }

    static SessionTab at(Place place) {
        return at(place.base());
    }

    /** Before any page of this window, such as what a browser lacks. */
    SessionTab before(String script) {
        tab.page().addInitScript(script);
        return this;
    }

    SessionTab ticked(String... conditions) {
        return kept("conditions", String.join(" ", conditions));
    }

    /** What the guide finds in the storage of the browser. */
    SessionTab kept(String name, String text) {
        return before("localStorage.setItem('limber:easeback:%s', '%s');".formatted(name, text));
    }

    /** Opens a page and stops its clock. */
    SessionTab open(String path) {
        tab.open(path);
        standStill();
        return this;
    }

    SessionTab reload() {
        tab.page().reload();
        standStill();
        return this;
    }

    private void standStill() {
        long now = ((Number) tab.run("() => Date.now()")).longValue();
        tab.page().clock().pauseAt(now + 500);
    }

    /** Presses the button of the page and waits for the panel. */
    SessionTab start() {
        tab.page().click("[data-session-start]");
        tab.page().waitForSelector(DIALOG + " h1");
        return this;
    }

    /** Picks the last of each choice, which is the longer way in the guides of the tests, and begins. */
    SessionTab begin() {
        for (Locator choice : tab.page()
                .locator(DIALOG + " .choice:visible:not(:has(input:checked))")
                .all()) {
            choice.locator("input").last().check();
        }
        press("begin");
        tab.page().waitForSelector(DIALOG + "[data-phase]");
        return this;
    }

    /** Opens a page and begins its session. */
    SessionTab lead(String path) {
        return open(path).start().begin();
    }

    /** Presses a button by its hook, such as {@code pause}. */
    SessionTab press(String hook) {
        tab.page().click("[data-session-" + hook + "]");
        return this;
    }

    /** Lets time pass. */
    SessionTab run(long ms) {
        tab.page().clock().runFor(ms);
        return this;
    }

    SessionTab runToPhase(String phase) {
        for (int i = 0; i < 600 && !data("phase").equals(phase); i++) {
            run(500);
        }
        assertThat(data("phase")).isEqualTo(phase);
        return this;
    }

    /** Lets time pass in which the page did nothing, as it does while a phone is locked. */
    SessionTab stall(long ms) {
        tab.page().clock().fastForward(ms);
        return this;
    }

    SessionTab hide(boolean hidden) {
        tab.run("""
                hidden => {
                  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""", hidden);
        return this;
    }

    /** What the dialog carries, such as {@code phase}; empty where it carries nothing. */
    String data(String name) {
        return tab.text("() => document.querySelector('[data-session]')?.dataset['" + name + "'] ?? ''");
    }

    int left() {
        return Integer.parseInt(data("left"));
    }

    /** The phase with its place, such as {@code hold 1 1 2 0}. */
    String place() {
        return String.join(" ", data("phase"), data("entry"), data("set"), data("rep"), data("side"));
    }

    String text() {
        return tab.page().locator(DIALOG).innerText();
    }

    /** Lines of {@code window.log}: phases, told or tones, as a script makes a text of each. */
    List<String> log(String part, String line) {
        return tab.lines("() => log." + part + ".map(one => String(" + line + "))");
    }

    void waitUntilClosed() {
        tab.page().waitForSelector(DIALOG, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    Page page() {
        return tab.page();
    }

    Tab tab() {
        return tab;
    }

    List<String> complaints() {
        return tab.complaints();
    }

    @Override
    public void close() {
        tab.close();
    }
}
