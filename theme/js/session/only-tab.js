/* One session at a time: two tabs would beep across each other. */

/**
 * Holds the session of a guide for this tab, until it is released or the tab is closed.
 * @param {string} guide
 * @returns {Promise<(() => void) | null>} releases it; null where another tab holds it
 */
export function holdSession(guide) {
  return new Promise(resolve => {
    /** A browser without locks lets every tab have a session. */
    const anyway = () => resolve(() => {});
    if (!navigator.locks) return anyway();
    navigator.locks.request("limber:" + guide + ":session", { ifAvailable: true }, lock => {
      if (!lock) return resolve(null);
      return new Promise(release => resolve(() => release(undefined)));
    }).catch(anyway);
  });
}
