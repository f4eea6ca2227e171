/* Asks the worker to keep pages for a time without a network. */

/** Pages from disk have no worker, and some browsers have none in private windows. */
export const canKeep = () => /^http/.test(location.protocol) && Boolean(navigator.serviceWorker);

/**
 * Keeps pages and files, with what they need to be shown.
 * @param {any} worker its address, as the policy of scripts wants it
 * @param {string[]} addresses
 * @param {(done: number) => void} [tell] how many files are kept by now
 * @returns {Promise<"kept" | "full" | "failed">}
 */
export async function keepPages(worker, addresses, tell = () => {}) {
  try {
    await navigator.serviceWorker.register(worker);
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    active?.postMessage({ keep: addresses }, [port2]);
    return await new Promise(resolve => {
      port1.onmessage = ({ data }) => {
        if (data.end) resolve(data.end);
        else tell(data.done);
      };
    });
  } catch {
    return "failed";
  }
}
