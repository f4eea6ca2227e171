/* The preview's script in an open page. It follows the server's events: a new build of the page, new style sheets,
   problems of the guide, drafts. Made of elements and text only, as the page's policy asks. */
import { address, mark, pagePath } from "./preview/script-tag.js";
import { showDrafts } from "./preview/drafts.js";
import { showProblems } from "./preview/problem-bar.js";
import { rememberServedPage, updatePage } from "./preview/update.js";
import { replaceStyleSheets } from "./preview/style-sheets.js";
import { restorePlace } from "./preview/place.js";

/** @type {Record<string, (data: any) => void>} */
const listeners = {
  reload: updatePage,
  styles: replaceStyleSheets,
  problems: showProblems,
  drafts: showDrafts
};

function followEvents() {
  const events = new EventSource(address("events?path=" + encodeURIComponent(pagePath) + "&mark=" + mark));
  for (const [kind, listener] of Object.entries(listeners)) {
    events.addEventListener(kind, message => listener(JSON.parse(message.data)));
  }
  addEventListener("pagehide", () => events.close());
}

restorePlace();
followEvents();
addEventListener("load", rememberServedPage);
