import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { buzz, canBuzz } from "../../../theme/js/session/buzz.js";
import { holdSession } from "../../../theme/js/session/only-tab.js";
import { openVoice } from "../../../theme/js/session/voice.js";
import { keepAwake } from "../../../theme/js/session/wake.js";
import { device, restoreDevice, SpeechDouble, UtteranceDouble } from "../browser-doubles.js";

afterEach(restoreDevice);

const settle = () => new Promise(resolve => setTimeout(resolve));

/** @param {string} lang */
const voiceOf = (lang, localService = true, more = {}) => ({ lang, localService, name: lang, ...more });

/** @param {any[]} voices */
function speech(voices) {
  const double = new SpeechDouble(voices);
  device({
    window: { speechSynthesis: double, SpeechSynthesisUtterance: UtteranceDouble },
    SpeechSynthesisUtterance: UtteranceDouble,
    addEventListener: () => {}
  });
  return double;
}

test("only a voice of the device and of the language speaks", () => {
  const cases = [
    [[], "en", ""],
    [[voiceOf("en-GB", false)], "en", ""],
    [[voiceOf("de-DE")], "en", ""],
    [[voiceOf("en-US")], "en-GB", "en-US"],
    [[voiceOf("en-US"), voiceOf("en_GB")], "en-GB", "en_GB"],
    [[voiceOf("en-US"), voiceOf("en-IN", true, { default: true })], "en", "en-IN"],
    [[voiceOf("end-XX")], "en", ""],
    [[voiceOf("EN-us"), voiceOf("en-GB", false)], "en-GB", "EN-us"]
  ];
  for (const [voices, language, chosen] of cases) {
    const double = speech(/** @type {any[]} */ (voices));
    const voice = openVoice(String(language));
    assert.equal(voice.available(), chosen !== "");
    voice.say("Other side");
    assert.equal(double.said[0]?.voice.name || "", chosen);
  }
});

test("a word is said instead of the one before; speech that fails ends for this session", () => {
  const double = speech([voiceOf("en")]);
  const voice = openVoice("en");
  let failures = 0;
  voice.onFailed(() => failures++);
  voice.say("Hold");
  voice.say("Rest");
  assert.equal(double.cancelled, 2);
  double.said[0].fail("interrupted");
  double.said[0].fail("canceled");
  assert.equal(failures, 0);
  double.said[1].fail("synthesis-failed");
  double.said[1].fail("not-allowed");
  assert.equal(failures, 1);
  voice.say("Next");
  assert.equal(double.said.length, 2);
  assert.equal(voice.available(), false);
});

test("a browser without speech has no voice", () => {
  device({ window: {}, addEventListener: () => {} });
  const voice = openVoice("en");
  assert.equal(voice.available(), false);
  voice.say("Hold");
  voice.stop();
});

test("it buzzes where the device can, and not while one rests", () => {
  /** @type {number[][]} */
  const buzzes = [];
  device({ navigator: { vibrate: (/** @type {number[]} */ pattern) => buzzes.push(pattern) } });
  assert.equal(canBuzz(), true);
  buzz("in");
  buzz("rest");
  assert.equal(buzzes.length, 1);
  device({ navigator: {} });
  assert.equal(canBuzz(), false);
  buzz("in");
});

/** @param {(() => Promise<any>) | null} request */
function screen(request) {
  const listeners = new Set();
  const page = {
    hidden: false,
    addEventListener: (/** @type {string} */ _, /** @type {() => void} */ listener) => listeners.add(listener),
    removeEventListener: (/** @type {string} */ _, /** @type {() => void} */ listener) => listeners.delete(listener),
    show: (/** @type {boolean} */ isShown) => {
      page.hidden = !isShown;
      listeners.forEach(listener => listener());
    }
  };
  device({ document: page, navigator: request ? { wakeLock: { request } } : {} });
  return page;
}

test("the screen's lock is asked for again whenever the page is shown, until it is released", async () => {
  /** @type {{ released: boolean, release: () => Promise<void> }[]} */
  const locks = [];
  const page = screen(async () => {
    const lock = { released: false, release: async () => void (lock.released = true) };
    locks.push(lock);
    return lock;
  });
  const awake = keepAwake(() => assert.fail("refused"));
  await settle();
  awake.again();
  await settle();
  assert.equal(locks.length, 1);
  locks[0].released = true;
  page.show(false);
  await settle();
  assert.equal(locks.length, 1);
  page.show(true);
  await settle();
  assert.equal(locks.length, 2);
  awake.release();
  await settle();
  assert.equal(locks[1].released, true);
  page.show(true);
  await settle();
  assert.equal(locks.length, 2);
});

test("a lock that comes after the end is let go", async () => {
  let isReleased = false;
  screen(async () => ({ released: false, release: async () => void (isReleased = true) }));
  keepAwake(() => {}).release();
  await settle();
  assert.equal(isReleased, true);
});

test("a lock that is refused is told once, and one that does not exist as well", async () => {
  for (const request of [() => Promise.reject(new Error("battery")), null]) {
    let refusals = 0;
    const page = screen(request);
    const awake = keepAwake(() => refusals++);
    await settle();
    awake.again();
    page.show(true);
    await settle();
    assert.equal(refusals, 1);
    restoreDevice();
  }
});

test("a page that is hidden while it asks is not told that it was refused", async () => {
  let refusals = 0;
  const page = screen(async () => {
    page.hidden = true;
    throw new Error("hidden");
  });
  keepAwake(() => refusals++);
  await settle();
  assert.equal(refusals, 0);
});

/** Locks as two tabs share them. */
function sharedLocks() {
  const held = new Set();
  return {
    request: async (/** @type {string} */ key, /** @type {object} */ _, /** @type {(lock: object | null) => any} */ use) => {
      if (held.has(key)) return use(null);
      held.add(key);
      try {
        return await use({});
      } finally {
        held.delete(key);
      }
    }
  };
}

test("one tab has the session of a guide, until it lets go", async () => {
  device({ navigator: { locks: sharedLocks() } });
  const release = await holdSession("knees");
  assert.ok(release);
  assert.equal(await holdSession("knees"), null);
  assert.ok(await holdSession("backs"));
  release();
  await settle();
  assert.ok(await holdSession("knees"));
});

test("a browser without locks, or that refuses them, lets the session begin", async () => {
  device({ navigator: {} });
  assert.ok(await holdSession("knees"));
  device({ navigator: { locks: { request: () => Promise.reject(new Error("insecure")) } } });
  assert.ok(await holdSession("knees"));
});
