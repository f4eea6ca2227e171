import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { makeCalendar } from "../../../theme/js/plan/calendar.js";

const words = { title: "Time to move", guide: "Steady wrists" };
const plan = { id: "k3f9a0", name: "My plan", days: ["MO", "WE"] };
const WEEK = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** @param {string} text */
const eventsOf = text => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");

/**
 * Starts of all repeats of an event, as wall time.
 * @param {ICAL.Component} component
 */
function starts(component) {
  const repeats = new ICAL.Event(component).iterator();
  const all = [];
  for (let next = repeats.next(); next; next = repeats.next()) all.push(next.toString());
  return all;
}

/**
 * A small seeded generator of numbers below a bound.
 * @param {number} seed
 */
function numbers(seed) {
  let state = seed;
  return bound => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 4294967296 * bound);
  };
}

test("a plan of two days at two times reminds for 12 weeks, in a time without a zone", () => {
  const text = makeCalendar(plan, words, { now: new Date(2026, 10, 30, 9, 0), times: ["18:30", "08:00"] });
  const [morning, evening] = eventsOf(text);
  assert.equal(starts(morning).length, 24);
  assert.deepEqual(starts(morning).slice(0, 3), ["2026-12-02T08:00:00", "2026-12-07T08:00:00", "2026-12-09T08:00:00"]);
  assert.equal(starts(evening)[0], "2026-11-30T18:30:00", "today's time has not passed");
  assert.equal(morning.getFirstProperty("dtstart").getFirstValue().zone.tzid, "floating");
  assert.equal(morning.getFirstPropertyValue("dtstamp").zone.tzid, "UTC");
  assert.equal(morning.getFirstPropertyValue("dtend").toString(), "2026-12-02T08:15:00");
});

test("the title says nothing of a plan, and the entry is private and takes no time", () => {
  const [event] = eventsOf(makeCalendar(plan, words, { now: new Date(2026, 10, 30), times: ["08:00"] }));
  assert.equal(event.getFirstPropertyValue("summary"), "Time to move");
  assert.equal(event.getFirstPropertyValue("class"), "PRIVATE");
  assert.equal(event.getFirstPropertyValue("transp"), "TRANSPARENT");
  const [alarm] = event.getAllSubcomponents("valarm");
  assert.equal(alarm.getFirstPropertyValue("trigger").toSeconds(), 0);
  assert.equal(alarm.getFirstPropertyValue("description"), "Time to move");
});

test("the same plan keeps its ids, and a later file stands for the earlier", () => {
  const [then] = eventsOf(makeCalendar(plan, words, { now: new Date(2026, 10, 30), times: ["08:00"] }));
  const [now] = eventsOf(makeCalendar({ ...plan, name: "Renamed" }, words, {
    now: new Date(2026, 11, 1), times: ["07:00"]
  }));
  assert.equal(then.getFirstPropertyValue("uid"), "k3f9a0-1@limber");
  assert.equal(now.getFirstPropertyValue("uid"), "k3f9a0-1@limber");
  assert.ok(now.getFirstPropertyValue("sequence") > then.getFirstPropertyValue("sequence"));
});

test("a plan for a week of bad days reminds seven times", () => {
  const [event] = eventsOf(makeCalendar({ ...plan, days: [] }, words, {
    now: new Date(2026, 0, 1, 20), times: ["08:00"], weeks: 1
  }));
  assert.deepEqual(starts(event), [2, 3, 4, 5, 6, 7, 8].map(day => `2026-01-0${day}T08:00:00`));
});

test("the hour stays the same across a change of clocks, and at an hour that the change leaves out", () => {
  for (const zone of ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"]) {
    process.env.TZ = zone;
    for (const month of [2, 3, 9, 10]) {
      for (let day = 1; day <= 31; day++) {
        const now = new Date(2026, month, day, 23, 59);
        const [event] = eventsOf(makeCalendar({ ...plan, days: WEEK }, words, {
          now, times: ["02:30"], weeks: day === 20 ? 12 : 1
        }));
        const all = starts(event);
        const next = new Date(2026, month, day + 1, 12);
        assert.equal(all.length, day === 20 ? 84 : 7);
        assert.ok(all.every(time => time.endsWith("T02:30:00")));
        assert.ok(all[0].startsWith(next.toLocaleDateString("sv")), zone + " " + now + " " + all[0]);
      }
    }
  }
  delete process.env.TZ;
});

test("random plans are read as they were meant, in lines of at most 75 octets", () => {
  const below = numbers(17);
  const letters = [
    "a", "ß", "é", "日", "🧘🏽‍♀️", " ", ",", ";", "\\", "\n", "\r", "\r\n", "\"", ":", "\\n", "END:VEVENT", "ق", "\u2028", "\t"
  ];
  const two = bound => String(below(bound)).padStart(2, "0");
  for (let round = 0; round < 200; round++) {
    const name = Array.from({ length: below(60) }, () => letters[below(letters.length)]).join("");
    const title = "T" + Array.from({ length: below(80) }, () => letters[below(letters.length)]).join("");
    const days = WEEK.filter(() => below(2));
    const times = Array.from({ length: 1 + below(4) }, () => two(24) + ":" + two(60));
    const weeks = 1 + below(12);
    const now = new Date(2026, below(12), 1 + below(28), below(24), below(60));
    const text = makeCalendar({ id: "p" + round, name, days }, { title, guide: "G" }, {
      now, times, weeks, minutes: 5 + below(90)
    });
    assert.ok(!/[^\r]\n|\r[^\n]/.test(text), "lines end with CR and LF alone");
    assert.ok(text.split("\r\n").every(line => Buffer.byteLength(line) <= 75));
    assert.ok(!text.includes("\ufffd") && Buffer.from(text, "utf8").toString("utf8") === text, "no character is split");
    const events = eventsOf(text);
    assert.equal(events.length, new Set(times).size);
    const shown = value => value.normalize().replace(/\r\n?|\u2028/g, "\n").replace(/\t/g, " ");
    for (const event of events) {
      assert.equal(event.getFirstPropertyValue("summary"), shown(title));
      assert.equal(event.getFirstPropertyValue("description"), shown("G: " + name));
      const all = starts(event);
      assert.equal(all.length, weeks * (days.length || 7));
      const first = ICAL.Time.fromString(all[0]).toJSDate();
      assert.ok(first > now && first - now < 8 * 86400000);
      assert.ok(days.length === 0 || days.includes(WEEK[first.getDay()]));
      assert.ok(event.getFirstPropertyValue("dtend").compare(event.getFirstPropertyValue("dtstart")) > 0);
    }
  }
});

test("names that try to write properties of their own stay text", () => {
  const hostile = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:https://evil.example/\0\u0007\u0085y";
  const [event, none] = eventsOf(makeCalendar({ ...plan, id: "a\r\nX:1;b", name: hostile }, words, {
    now: new Date(2026, 5, 1), times: ["08:00", "8:61", "25:00", "x", "08:00\r\n"],
    page: "https://knees.example/ü/plan.html\r\nX:1"
  }));
  assert.equal(none, undefined);
  assert.equal(event.getFirstProperty("attach"), null);
  assert.equal(event.getFirstProperty("x"), null);
  assert.match(event.getFirstPropertyValue("uid"), /^aX1b-1@limber$/);
  assert.match(event.getFirstPropertyValue("url"), /^https:\/\/knees\.example\/%C3%BC\/plan\.html%0D%0AX:1$/);
});
