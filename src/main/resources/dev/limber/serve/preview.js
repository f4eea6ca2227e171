/* The preview's part in an open page: it loads the page again when it changed, changes style sheets in place, shows
   what is wrong with the guide, and marks drafts. Made of elements and text only, as the page's policy asks. */
(function () {
  'use strict';
  var tag = document.currentScript;
  var path = tag.dataset.path;
  var base = tag.src.replace(/preview\.js.*$/, '');
  var place = 'limber-preview-place';
  var hidden = false;
  var host, frame, live;

  function make(name, text, attributes) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    return element;
  }

  function sheet(href) {
    return make('link', '', { rel: 'stylesheet', href: href });
  }

  function open() {
    if (host) return;
    host = make('limber-preview');
    var root = host.attachShadow({ mode: 'open' });
    live = make('p', '', { role: 'status', class: 'live' });
    frame = make('div');
    root.append(sheet(base + 'preview.css'), live, frame);
    document.body.append(host);
    root.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && !hidden) toggle();
    });
  }

  var problems = [];

  function count(severity) {
    return problems.filter(function (p) { return p.severity === severity; }).length;
  }

  function counted(number, noun) {
    return number + ' ' + noun + (number === 1 ? '' : 's');
  }

  function title() {
    var parts = [];
    if (count('error')) parts.push(counted(count('error'), 'error'));
    if (count('warning')) parts.push(counted(count('warning'), 'warning'));
    return parts.join(', ');
  }

  function toggle() {
    hidden = !hidden;
    draw();
    var button = frame.querySelector('button');
    if (button) button.focus();
  }

  function source(problem) {
    var pre = make('pre');
    var from = problem.column - 1;
    var to = from + problem.length;
    pre.append(problem.text.slice(0, from), make('mark', problem.text.slice(from, to)), problem.text.slice(to), '\n',
      make('span', problem.text.slice(0, from).replace(/[^\t]/g, ' ')
        + '^'.repeat(Math.max(1, Math.min(to, problem.text.length) - from)), { 'aria-hidden': 'true' }));
    return pre;
  }

  function item(problem) {
    var entry = make('li', '', { class: problem.severity });
    var where = problem.file + ':' + problem.line + ':' + problem.column;
    var head = make('p');
    head.append(problem.editor ? make('a', where, { href: problem.editor }) : make('span', where, { class: 'where' }),
      ' ', make('strong', problem.severity + '[' + problem.code + ']'), ' ' + problem.message);
    entry.append(head);
    if (problem.text.trim()) entry.append(source(problem));
    if (problem.hint) entry.append(make('p', 'Hint: ' + problem.hint, { class: 'hint' }));
    return entry;
  }

  function draw() {
    frame.replaceChildren();
    if (!problems.length) return;
    var button = make('button', hidden ? 'Show ' + title() : 'Hide', { type: 'button', 'aria-expanded': !hidden });
    button.addEventListener('click', toggle);
    if (hidden) {
      button.className = 'show';
      frame.append(button);
      return;
    }
    var panel = make('section', '', { 'aria-labelledby': 'title' });
    var list = make('ol', '', { tabindex: '0', 'aria-labelledby': 'title' });
    problems.forEach(function (problem) { list.append(item(problem)); });
    panel.append(make('h2', title(), { id: 'title' }), button);
    if (count('error')) panel.append(make('p', 'The page below is the last one without errors.', { class: 'last' }));
    panel.append(list);
    frame.append(panel);
  }

  function show(found) {
    var before = count('error');
    problems = found;
    if (count('error') > 0 && before === 0) hidden = false;
    if (count('error') === 0) hidden = true;
    open();
    live.textContent = problems.length ? title() : before ? 'No errors' : '';
    draw();
  }

  function mark(drafts) {
    if (drafts.indexOf(path) >= 0) {
      document.body.prepend(make('p', 'Draft: left out when the guide is published.', { class: 'limber-draft' }));
    }
    document.querySelectorAll('a[href]').forEach(function (link) {
      if (link.origin === location.origin && drafts.indexOf(decodeURIComponent(link.pathname.slice(1))) >= 0) {
        link.append(make('span', ' (draft)', { class: 'limber-draft-link' }));
      }
    });
    if (drafts.length) document.head.append(sheet(base + 'drafts.css'));
  }

  function swap(renamed) {
    document.querySelectorAll('link[rel=stylesheet]').forEach(function (old) {
      Object.keys(renamed).forEach(function (name) {
        var at = old.href.indexOf('/' + name);
        if (at < 0) return;
        var next = sheet(old.href.slice(0, at + 1) + renamed[name]);
        next.addEventListener('load', function () { old.remove(); });
        old.after(next);
      });
    });
  }

  function reload() {
    sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  }

  function comeBack() {
    var kept = JSON.parse(sessionStorage.getItem(place) || 'null');
    sessionStorage.removeItem(place);
    if (kept && kept[0] === location.pathname) scrollTo({ left: kept[1], top: kept[2], behavior: 'instant' });
  }

  function follow() {
    var events = new EventSource(base + 'events?path=' + encodeURIComponent(path) + '&mark=' + tag.dataset.mark);
    var on = { reload: reload, styles: swap, problems: show, drafts: mark };
    Object.keys(on).forEach(function (name) {
      events.addEventListener(name, function (event) { on[name](JSON.parse(event.data)); });
    });
    addEventListener('pagehide', function () { events.close(); });
  }

  comeBack();
  follow();
}());
