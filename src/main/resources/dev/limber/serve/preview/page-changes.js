/* Compares a page as it was served with the same page served anew, and gathers the changes that make the live page equal
   to it. A live part that is not what was served, or that a script may know, is left alone: then there is no answer, and
   the page has to be loaded again. */

/** @typedef {() => void} Change */

/** Elements whose effect is not undone when they are taken out. */
const BUILT_IN = "script:not([type*=json]), link, style, base, meta[http-equiv], iframe, object, embed, noscript";

/** Elements that have a state or that scripts listen to. */
const WITH_STATE = "button, input, select, textarea, form, details, dialog, audio, video, canvas, animate, set";

const ELEMENT_NODE = 1;

/**
 * The changes from one version of a page to the next, or nothing where only loading it again does it justice.
 * @param {Element} old as it was served
 * @param {Element} now as it is served
 * @param {Element} live as it is shown
 * @returns {Change[] | undefined}
 */
export function changesBetween(old, now, live) {
  /** @type {Change[]} */
  const changes = [];
  return compareNodes(old, now, live, changes) ? changes : undefined;
}

/**
 * Whether the live node can be made what it is now.
 * @param {Node} old
 * @param {Node} now
 * @param {Node} live
 * @param {Change[]} changes
 * @returns {boolean} whether all changes could be gathered
 */
function compareNodes(old, now, live, changes) {
  if (old.isEqualNode(now)) return true;
  if (old.nodeType !== now.nodeType || old.nodeName !== now.nodeName) {
    return replaceNodes([old], [now], [live], changes);
  }
  if (live.nodeName !== old.nodeName) return false;
  return old.nodeType === ELEMENT_NODE
    ? compareElements(/** @type {Element} */ (old), /** @type {Element} */ (now), /** @type {Element} */ (live), changes)
    : compareText(old, now, live, changes);
}

/**
 * @param {Node} old
 * @param {Node} now
 * @param {Node} live
 * @param {Change[]} changes
 * @returns {boolean} whether all changes could be gathered
 */
function compareText(old, now, live, changes) {
  if (live.nodeValue !== old.nodeValue) return false;
  changes.push(() => { live.nodeValue = now.nodeValue; });
  return true;
}

/**
 * @param {Element} old
 * @param {Element} now
 * @param {Element} live
 * @param {Change[]} changes
 * @returns {boolean} whether all changes could be gathered
 */
function compareElements(old, now, live, changes) {
  return !old.matches(BUILT_IN)
    && compareAttributes(old, now, live, changes)
    && compareChildren(old, now, live, changes);
}

/**
 * @param {Element} old
 * @param {Element} now
 * @param {Element} live
 * @param {Change[]} changes
 * @returns {boolean} whether all changes could be gathered
 */
function compareAttributes(old, now, live, changes) {
  return [...old.getAttributeNames(), ...now.getAttributeNames()].every(attribute => {
    const value = now.getAttribute(attribute);
    if (old.getAttribute(attribute) === value) return true;
    if (attribute.startsWith("data-") || live.getAttribute(attribute) !== old.getAttribute(attribute)) return false;
    changes.push(() => {
      if (value === null) live.removeAttribute(attribute);
      else live.setAttribute(attribute, value);
    });
    return true;
  });
}

/**
 * Compares the children that remain once equal ones at both ends are set aside.
 * @param {Element} old
 * @param {Element} now
 * @param {Element} live
 * @param {Change[]} changes
 * @returns {boolean} whether all changes could be gathered
 */
function compareChildren(old, now, live, changes) {
  const before = childrenOf(old);
  const after = childrenOf(now);
  const shown = childrenOf(live);
  if (shown.length !== before.length) return false;
  const start = equalAtStart(before, after);
  const end = equalAtStart(before.slice(start).reverse(), after.slice(start).reverse());
  const from = before.slice(start, before.length - end);
  const to = after.slice(start, after.length - end);
  const replaced = shown.slice(start, before.length - end);
  if (from.length === to.length) {
    return from.every((node, i) => compareNodes(node, to[i], replaced[i], changes));
  }
  return from.length > 0
    ? replaceNodes(from, to, replaced, changes)
    : insertNodes(to, live, shown[start] || null, changes);
}

/**
 * How many nodes at the beginning of two lists are equal.
 * @param {Node[]} some
 * @param {Node[]} others
 */
function equalAtStart(some, others) {
  const most = Math.min(some.length, others.length);
  let number = 0;
  while (number < most && some[number].isEqualNode(others[number])) number++;
  return number;
}

/**
 * Inserts copies of nodes, unless a script of the page would have to know them.
 * @param {Node[]} nodes
 * @param {Node} container
 * @param {Node | null} next what they stand before
 * @param {Change[]} changes
 * @returns {boolean} whether all changes could be gathered
 */
function insertNodes(nodes, container, next, changes) {
  if (nodes.some(mayBeKnown)) return false;
  changes.push(() => nodes.forEach(node => container.insertBefore(document.importNode(node, true), next)));
  return true;
}

/**
 * Replaces live nodes that are still what was served.
 * @param {Node[]} old
 * @param {Node[]} now
 * @param {Node[]} shown
 * @param {Change[]} changes
 * @returns {boolean} whether all changes could be gathered
 */
function replaceNodes(old, now, shown, changes) {
  const container = shown[0].parentNode;
  const untouched = old.every((node, i) => node.isEqualNode(shown[i]) && !mayBeKnown(node));
  if (!container || !untouched || !insertNodes(now, container, shown[0], changes)) return false;
  changes.push(() => shown.forEach(node => /** @type {ChildNode} */ (node).remove()));
  return true;
}

/**
 * Whether a script may know this node or a part of it.
 * @param {Node} node
 */
function mayBeKnown(node) {
  if (node.nodeType !== ELEMENT_NODE) return false;
  const element = /** @type {Element} */ (node);
  return [element, ...element.querySelectorAll("*")].some(part =>
    part.matches(BUILT_IN + "," + WITH_STATE)
      || part.localName.includes("-")
      || part.getAttributeNames().some(attribute => attribute.startsWith("data-")));
}

/**
 * The children of an element without what the preview itself put there.
 * @param {Element} element
 */
function childrenOf(element) {
  return [...element.childNodes].filter(child => !isOfPreview(child));
}

/** @param {Node} node */
function isOfPreview(node) {
  if (node.nodeType !== ELEMENT_NODE) return false;
  const element = /** @type {Element} */ (node);
  const target = element.getAttribute("src") || element.getAttribute("href") || "";
  return element.localName === "limber-preview" || target.includes("/_limber/");
}
