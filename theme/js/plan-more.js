/* The page of plans, behind the first view: moves to choose from, own numbers, days and names, links, paper. It is made by
   plan.js, with what that lends it. */
import { showChoices, watchFilters } from "./plan-more/choices.js";
import { useClient } from "./plan-more/client.js";
import { addressOf, codesInAddress, listenToLink, readAddress } from "./plan-more/link.js";
import { isBeyond } from "./plan-more/numbers.js";
import { listenToPaper } from "./plan-more/paper.js";
import { listenToSettings, showSettings } from "./plan-more/settings.js";
import { showNumbers } from "./plan-more/steppers.js";
import { warningsOf } from "./plan-more/warnings.js";

/**
 * What the second script gives.
 * @typedef {object} PlanExtras
 * @property {typeof showChoices} showChoices
 * @property {typeof showNumbers} showNumbers
 * @property {typeof showSettings} showSettings
 * @property {typeof addressOf} addressOf
 * @property {typeof codesInAddress} codesInAddress
 * @property {typeof readAddress} readAddress
 * @property {typeof isBeyond} isBeyond
 * @property {typeof warningsOf} warningsOf
 */

/**
 * @param {import("./plan-more/client.js").PlanClient} lent
 * @returns {PlanExtras}
 */
window.limberPlan = lent => {
  useClient(lent);
  listenToLink();
  listenToPaper();
  listenToSettings();
  watchFilters(() => lent.show());
  return { showChoices, showNumbers, showSettings, addressOf, codesInAddress, readAddress, isBeyond, warningsOf };
};
