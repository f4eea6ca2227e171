/* The switches for sound and pace. */
import { openAudio } from "./audio.js";
import { canBuzz } from "./buzz.js";
import { make, makeButton, makeTick } from "./elements.js";
import { makeKeepButton } from "./keep-session.js";
import { SWITCHES, writeSettings } from "./settings.js";
import { openSound } from "./sound.js";
import { openVoice } from "./voice.js";
import { say } from "./words.js";

const NAMES = {
  tones: "tones", voice: "voice", buzz: "buzz", slower: "slower", moreTime: "more-time", ownPace: "own-pace", goesOn: "goes-on"
};

/**
 * @param {import("./settings.js").Settings} settings
 * @param {() => void} changed is told of each change, as some make a session longer
 */
export function settingsOf(settings, changed) {
  const voice = openVoice(document.documentElement.lang);
  const problem = make("p", { role: "status" });
  const check = () => { problem.textContent = settings.voice && !voice.available() ? say("no-voice") : ""; };
  check();
  return [
    ...SWITCHES.filter(item => item !== "buzz" || canBuzz()).map(item =>
      makeTick("checkbox", item, say(NAMES[item]), settings[item], checked => {
        settings[item] = checked;
        writeSettings(settings);
        check();
        changed();
      })),
    problem,
    make("p", {}, say("sound"), " ", makeButton(say("try-tone"), tryTone, { className: "quiet" })),
    ...makeKeepButton()
  ];
}

/** Sounds the tone that begins a movement. */
function tryTone() {
  const sound = openSound(openAudio());
  setTimeout(() => sound.place([{ ms: 0, cue: "start" }], performance.now(), performance.now()), 100);
  setTimeout(() => sound.close(), 1000);
}
