/* Extras for a keyboard, until a reader turns them off: "/" and Ctrl+K lead to the box. */
import { box, keyboard } from "./page.js";

const STORAGE_KEY = "limber-keys";

export function listenToKeys() {
  const isOn = /** @type {HTMLInputElement} */ (keyboard.querySelector("input"));
  keyboard.hidden = false;
  try {
    isOn.checked = localStorage.getItem(STORAGE_KEY) !== "off";
  } catch { /* They stay on. */ }
  isOn.addEventListener("change", () => {
    try {
      localStorage.setItem(STORAGE_KEY, isOn.checked ? "on" : "off");
    } catch { /* For this page only. */ }
  });
  addEventListener("keydown", press => {
    if (!isOn.checked || !leadsToBox(press)) return;
    press.preventDefault();
    box.focus();
    box.select();
  });
}

/** @param {KeyboardEvent} press */
function leadsToBox(press) {
  const { tagName } = /** @type {HTMLElement} */ (press.target);
  const isSlash = press.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(tagName);
  return isSlash || press.key === "k" && (press.ctrlKey || press.metaKey);
}
