/* The link of a plan: in the fragment of the address, which browsers do not send. */
import { part } from "../templates.js";
import { decodePlan, encodePlan } from "../plan/code.js";
import { tell, text } from "../plan/page.js";
import { rowOf, rowOfCode } from "../plan/rows.js";

/** The address of this page without a fragment; the published one where the page is read from a disk. */
const published = /** @type {HTMLLinkElement | null} */ (document.querySelector("[rel=canonical]"));

const pageAddress = location.protocol === "file:" && published ? published.href : location.href.replace(/#.*/, "");

const link = /** @type {HTMLAnchorElement} */ (part("[data-plan-link]"));

/** What follows the number sign in the address. */
const fragment = () => location.hash.slice(1);

/**
 * The address of a plan; of the page for a plan without moves.
 * @param {import("../plan/plans.js").PlanEntry[]} entries
 */
export function addressOf(entries) {
  const code = encodePlan(entries, slug => rowOf(slug)?.code);
  return pageAddress + (code && "#" + code);
}

/** Reads the plan in the address. */
export const readAddress = () => decodePlan(decoded(fragment()), rowOfCode);

/** The codes of the moves in the address, whether this guide has them or not. */
export function codesInAddress() {
  /** @type {string[]} */
  const codes = [];
  decodePlan(decoded(fragment()), code => {
    codes.push(code);
    return { slug: code, start: "" };
  });
  return codes;
}

/** @param {string} typed */
function decoded(typed) {
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}

/** Shares the link, or copies it; where neither can be had, it is shown to copy by hand. */
async function share() {
  const url = link.href;
  const field = /** @type {HTMLInputElement} */ (part("#address"));
  field.value = url;
  part("#by-hand").hidden = false;
  try {
    if (navigator.share && matchMedia("(pointer: coarse)").matches) return await navigator.share({ url });
    await navigator.clipboard.writeText(url);
    tell(text(location.protocol === "file:" && !published ? "copied-disk" : "copied"));
  } catch (problem) {
    if (/** @type {Error} */ (problem).name === "AbortError") return;
    tell(text("copy-by-hand"));
    field.select();
  }
}

export function listenToLink() {
  link.addEventListener("click", click => {
    click.preventDefault();
    share();
  });
}
