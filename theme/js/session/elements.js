/* Makes elements. */

/**
 * An element with properties (`className`, `textContent`), attributes where a name holds a hyphen, and children.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tagName
 * @param {Record<string, any>} [properties]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tagName, properties = {}, ...children) {
  const element = document.createElement(tagName);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "role") element.setAttribute(key, value);
    else /** @type {any} */ (element)[key] = value;
  }
  element.append(...children);
  return element;
}

/**
 * A button with a text.
 * @param {string} text
 * @param {() => void} press
 * @param {Record<string, any>} [properties]
 */
export function makeButton(text, press, properties = {}) {
  const button = make("button", { type: "button", ...properties }, text);
  button.addEventListener("click", press);
  return button;
}

/**
 * A box to tick, or one of several to choose from, with its label.
 * @param {"checkbox" | "radio"} type
 * @param {string} group name of those of which one is chosen
 * @param {string} text
 * @param {boolean} checked
 * @param {(checked: boolean) => void} change
 */
export function makeTick(type, group, text, checked, change) {
  const input = make("input", { type, name: group, checked });
  input.addEventListener("change", () => change(input.checked));
  return make("label", {}, input, make("span", {}, text));
}
