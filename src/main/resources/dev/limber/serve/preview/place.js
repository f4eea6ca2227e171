/* Keeps the scroll position over a reload. */

const PLACE_KEY = "limber-preview-place";

/** Loads the page again, at the place where it is. */
export function reloadHere() {
  sessionStorage.setItem(PLACE_KEY, JSON.stringify([location.pathname, scrollX, scrollY]));
  location.reload();
}

/** Scrolls to where the page was before it was loaded again. */
export function restorePlace() {
  const kept = JSON.parse(sessionStorage.getItem(PLACE_KEY) || "null");
  sessionStorage.removeItem(PLACE_KEY);
  if (kept && kept[0] === location.pathname) scrollTo({ left: kept[1], top: kept[2], behavior: "instant" });
}
