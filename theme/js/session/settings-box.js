/* The switches for sound and pace, folded. */
import { canBuzz } from "./buzz.js";
import { make, makeTick } from "./elements.js";
import { SWITCHES, writeSettings } from "./settings.js";
import { say } from "./words.js";

const NAMES = {
  tones: "tones", voice: "voice", buzz: "buzz", slower: "slower", moreTime: "more-time", ownPace: "own-pace", goesOn: "goes-on"
};

/** @param {import("./settings.js").Settings} settings */
export function makeSettings(settings) {
  return make("details", { className: "settings" }, make("summary", {}, say("settings")),
    ...SWITCHES.filter(name => name !== "buzz" || canBuzz()).map(name =>
      makeTick("checkbox", name, say(NAMES[name]), settings[name], checked => {
        settings[name] = checked;
        writeSettings(settings);
      })));
}
