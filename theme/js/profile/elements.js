/* Makes elements. */
import { words } from "./conditions.js";

/**
 * An element with a class and text.
 * @param {string} tagName
 * @param {string} [className]
 * @param {string} [text]
 */
export function makeElement(tagName, className, text) {
  const element = document.createElement(tagName);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/**
 * The words "ask first" or "adapt", in bold.
 * @param {boolean} asks
 */
export const makeAdviceWord = asks => makeElement("b", "", asks ? words.ask : words.adapt);
