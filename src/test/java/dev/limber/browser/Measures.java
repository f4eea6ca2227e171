package dev.limber.browser;

/** Scripts that measure a page from inside. */
final class Measures {
    /** WCAG 1.4.12, by a style sheet object, since the policy of the pages refuses style elements. */
    static final String SPACE_TEXT = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
                word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
              document.adoptedStyleSheets = [sheet];
            }""";

    /** What makes the page scroll sideways, and what hides a part of its own text. */
    static final String CUT = """
            () => {
              const found = [], width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth > innerWidth) {
                found.push('scrolls sideways: ' + document.documentElement.scrollWidth + ' > ' + innerWidth);
                for (const e of document.body.querySelectorAll('*')) {
                  const box = e.getBoundingClientRect();
                  if (box.right > width + 1 && box.width && found.length < 4) found.push('  ' + e.outerHTML.slice(0, 90));
                }
              }
              for (const e of document.body.querySelectorAll('*')) {
                const style = getComputedStyle(e);
                const hides = v => v === 'hidden' || v === 'clip';
                if (!e.innerText || e.closest('.vh') || e.tagName === 'svg') continue;
                if (hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1
                    || hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1)
                  found.push('cut: ' + e.outerHTML.slice(0, 90));
              }
              return found;
            }""";

    /** Links in running text may be small; everything else that is clicked measures 24 pixels each way. */
    static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('a[href], button, summary, input')].flatMap(e => {
              let target = e.closest('label') || e;
              if (!target.checkVisibility({ visibilityProperty: true }) || e.closest('.skip')) return [];
              if (getComputedStyle(target).display === 'inline') return [];
              const box = target.getBoundingClientRect();
              return box.width < 24 || box.height < 24
                ? [innerWidth + ': ' + box.width + 'x' + box.height + ' ' + e.outerHTML.slice(0, 90)] : [];
            })""";

    static final String WATCH_SHIFTS = """
            window.shifts = [];
            window.watch = new PerformanceObserver(list => shifts.push(...list.getEntries()));
            watch.observe({ type: 'layout-shift', buffered: true });""";

    /** The sum of all moves, once what is there has been painted twice. */
    static final String SHIFTED = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))).then(() =>
              [...shifts, ...watch.takeRecords()].reduce((sum, entry) => sum + entry.value, 0))""";

    /** Remembers everything that can be worked, in the order of the page, and what stays in place while it scrolls. */
    static final String FIND_STOPS = """
            () => {
              const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
              window.stops = [...document.querySelectorAll(all)].filter(e => !e.disabled
                && e.checkVisibility({ visibilityProperty: true }) && (e.type !== 'radio' || e.checked));
              window.bars = [...document.querySelectorAll('body *')].filter(e =>
                ['fixed', 'sticky'].includes(getComputedStyle(e).position) && e.checkVisibility());
              return stops.length;
            }""";

    /** The number of the place that has the focus, with what a reader would miss there. */
    static final String AT_STOP = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return 'out';
              const marked = [e, e.parentElement, e.nextElementSibling, e.closest('li')].some(near => {
                const style = near && getComputedStyle(near);
                return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              });
              const box = (e.closest('label') || e).getBoundingClientRect(), faults = [];
              const under = bars.some(bar => {
                const over = bar.getBoundingClientRect();
                return !bar.contains(e) && over.top < box.bottom - 1 && over.bottom > box.top + 1
                  && over.left < box.right - 1 && over.right > box.left + 1;
              });
              if (!marked) faults.push('focus not visible');
              if (under) faults.push('under a fixed bar');
              if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push('off screen');
              if (stops.indexOf(e) < 0) faults.push('not expected');
              if (faults.length) faults.push(e.outerHTML.slice(0, 90));
              return [stops.indexOf(e), ...faults].join(', ');
            }""";

    private Measures() {}
}
