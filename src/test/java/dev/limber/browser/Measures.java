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
            window.shifted = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifted += entry.value))
              .observe({ type: 'layout-shift', buffered: true });""";

    private Measures() {}
}
