/* Draws an address as a QR code; comes when a sheet with one is printed. Limber draws those of pages itself (view.QrDrawing). */
import { correction, generate } from "./qr/lean-qr.js";

const SVG = "http://www.w3.org/2000/svg";

/** So many modules around a code stay white. */
const QUIET = 4;

/** @typedef {{ size: number, get(x: number, y: number): boolean }} Code */

const encode = /** @type {(text: string, options: object) => Code} */ (/** @type {any} */ (generate));

/**
 * The black modules of a code as the data of a path: runs of each row.
 * @param {Code} code
 */
function outline({ size, get }) {
  let data = "";
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = x;
      while (get(x, y)) x++;
      if (x > from) data += `M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`;
    }
  }
  return data;
}

/**
 * The code of an address in the web; null for any other, as a phone cannot open what lies on this disk.
 * @param {string} text
 */
function drawQr(text) {
  if (!/^https?:/.test(text)) return null;
  /** @type {Code} */
  let code;
  try {
    code = encode(text, { minCorrectionLevel: correction.M });
  } catch {
    return null;
  }
  const side = String(code.size + 2 * QUIET);
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", `0 0 ${side} ${side}`);
  drawing.setAttribute("shape-rendering", "crispEdges");
  drawing.setAttribute("aria-hidden", "true");
  const ground = document.createElementNS(SVG, "rect");
  ground.setAttribute("width", side);
  ground.setAttribute("height", side);
  ground.setAttribute("fill", "#fff");
  const modules = document.createElementNS(SVG, "path");
  modules.setAttribute("d", outline(code));
  drawing.append(ground, modules);
  return drawing;
}

window.limberQr = drawQr;
