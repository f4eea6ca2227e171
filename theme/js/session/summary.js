/* What a session came to, for the diary. */

/**
 * @param {{ title: string, page: string, of: number, before: number | null }} about
 * @param {import("./page.js").Way[]} ways
 * @param {import("./state.js").State} state
 * @returns {import("../diary/entries.js").Session}
 */
export function summaryOf(about, ways, state) {
  return {
    ...about,
    seconds: Math.round(state.spent / 1000),
    done: state.finished.length,
    stopped: state.out.length ? "hurt" : state.stopped ? "ended" : "",
    after: null,
    note: "",
    moves: ways.map((way, index) => ({ move: way.move, dose: way.dose, done: state.finished.includes(index) }))
  };
}
