/* Keeps the screen on. The browser lets go of it whenever the page is hidden, and may at any time. */

/**
 * @param {() => void} onRefused called once where the browser cannot
 * @returns {{ again: () => void, release: () => void }} `again` asks anew if the browser let go
 */
export function keepAwake(onRefused) {
  /** @type {WakeLockSentinel | null} */
  let lock = null;
  let isWanted = true;
  let isAsking = false;
  let isTold = false;

  const again = async () => {
    if (!isWanted || isAsking || document.hidden || lock && !lock.released) return;
    isAsking = true;
    try {
      lock = await navigator.wakeLock.request("screen");
      if (!isWanted) letGo();
    } catch {
      // A page that was hidden meanwhile is refused, too; it asks anew when it is shown.
      if (!isTold && isWanted && !document.hidden) {
        isTold = true;
        onRefused();
      }
    }
    isAsking = false;
  };
  const letGo = () => {
    lock?.release().catch(() => {});
    lock = null;
  };

  document.addEventListener("visibilitychange", again);
  again();
  return {
    again,
    release() {
      isWanted = false;
      document.removeEventListener("visibilitychange", again);
      letGo();
    }
  };
}
