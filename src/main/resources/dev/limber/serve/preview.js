/* The preview's part in an open page: it puts what changed in its place, or loads the page again where that would leave a
   script of the page behind; changes style sheets, shows what is wrong with the guide, and marks drafts. Made of elements
   and text only, as the page's policy asks. */
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
    var text = problem.text;
    var from = problem.from;
    var to = Math.max(from + 1, Math.min(from + problem.length, text.length));
    pre.append(text.slice(0, from), make('mark', text.slice(from, to)), text.slice(to), '\n',
      make('span', text.slice(0, from).replace(/[^\t]/g, ' ') + '^'.repeat(to - from), { 'aria-hidden': 'true' }));
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

  var drafts = [];

  function unmark() {
    document.querySelectorAll('.limber-draft, .limber-draft-link').forEach(function (old) { old.remove(); });
  }

  function mark() {
    unmark();
    if (drafts.indexOf(path) >= 0) {
      document.body.prepend(make('p', 'Draft: left out when the guide is published.', { class: 'limber-draft' }));
    }
    document.querySelectorAll('a[href]').forEach(function (link) {
      if (link.origin === location.origin && drafts.indexOf(decodeURIComponent(link.pathname.slice(1))) >= 0) {
        link.append(make('span', ' (draft)', { class: 'limber-draft-link' }));
      }
    });
    if (drafts.length && !document.querySelector('link[href$="drafts.css"]')) {
      document.head.append(sheet(base + 'drafts.css'));
    }
  }

  function remark(list) {
    drafts = list;
    mark();
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

  /* The page as it was served, before any script touched it: what it is compared with when it is served anew. */
  var served, asking;

  function ask(answer) {
    if (asking) asking.abort();
    asking = new XMLHttpRequest();
    asking.open('GET', location.pathname + location.search);
    asking.responseType = 'document';
    asking.onload = function () { answer(this.status === 200 && this.response); };
    asking.onerror = function () { answer(null); };
    asking.send();
  }

  function remember(page) {
    var own = page && page.querySelector('script[data-mark]');
    if (own && own.dataset.mark === tag.dataset.mark) served = page;
  }

  function renew() {
    if (!served) return reload();
    ask(function (now) {
      var steps = [];
      unmark();
      if (!now || !merge(served.documentElement, now.documentElement, document.documentElement, steps)) return reload();
      steps.forEach(function (step) { step(); });
      served = now;
      mark();
    });
  }

  var BUILT_IN = 'script:not([type*=json]), link, style, base, meta[http-equiv], iframe, object, embed, noscript';
  var TAKEN_UP = 'button, input, select, textarea, form, details, dialog, audio, video, canvas, animate, set';

  /* Whether a script may know this part of a page, so that only loading it again does it justice. */
  function known(node) {
    return node.nodeType === 1 && [node].concat(Array.from(node.querySelectorAll('*'))).some(function (part) {
      return part.matches(BUILT_IN + ',' + TAKEN_UP) || part.localName.indexOf('-') > 0
        || part.getAttributeNames().some(function (name) { return name.indexOf('data-') === 0; });
    });
  }

  function isOwn(node) {
    return node.nodeType === 1 && (node.localName === 'limber-preview'
      || (node.getAttribute('src') || node.getAttribute('href') || '').indexOf('/_limber/') >= 0);
  }

  function children(node) {
    return Array.from(node.childNodes).filter(function (child) { return !isOwn(child); });
  }

  /* Gathers the steps that make of a live part what it is now, if it is what it was and no script will miss them. */
  function merge(old, now, live, steps) {
    if (old.isEqualNode(now)) return true;
    if (old.nodeType !== now.nodeType || old.nodeName !== now.nodeName) return replace([old], [now], [live], steps);
    if (live.nodeName !== old.nodeName) return false;
    if (old.nodeType === 1) {
      return !old.matches(BUILT_IN) && attributes(old, now, live, steps) && contents(old, now, live, steps);
    }
    if (live.data !== old.data) return false;
    steps.push(function () { live.data = now.data; });
    return true;
  }

  function attributes(old, now, live, steps) {
    return old.getAttributeNames().concat(now.getAttributeNames()).every(function (name) {
      var value = now.getAttribute(name);
      if (old.getAttribute(name) === value) return true;
      if (name.indexOf('data-') === 0 || live.getAttribute(name) !== old.getAttribute(name)) return false;
      steps.push(function () {
        if (value === null) live.removeAttribute(name);
        else live.setAttribute(name, value);
      });
      return true;
    });
  }

  function contents(old, now, live, steps) {
    var before = children(old), after = children(now), shown = children(live);
    var most = Math.min(before.length, after.length), first = 0, last = 0;
    if (shown.length !== before.length) return false;
    while (first < most && before[first].isEqualNode(after[first])) first++;
    while (last < most - first && before[before.length - 1 - last].isEqualNode(after[after.length - 1 - last])) last++;
    var from = before.slice(first, before.length - last), to = after.slice(first, after.length - last);
    shown = shown.slice(first, before.length - last);
    if (from.length === to.length) {
      return from.every(function (part, i) { return merge(part, to[i], shown[i], steps); });
    }
    return from.length > 0 ? replace(from, to, shown, steps) : insert(to, live, children(live)[first], steps);
  }

  function insert(parts, parent, next, steps) {
    if (parts.some(known)) return false;
    steps.push(function () {
      parts.forEach(function (part) { parent.insertBefore(document.importNode(part, true), next || null); });
    });
    return true;
  }

  function replace(from, to, shown, steps) {
    var same = from.every(function (part, i) { return part.isEqualNode(shown[i]) && !known(part); });
    var done = same && insert(to, shown[0].parentNode, shown[0], steps);
    if (done) steps.push(function () { shown.forEach(function (part) { part.remove(); }); });
    return done;
  }

  function comeBack() {
    var kept = JSON.parse(sessionStorage.getItem(place) || 'null');
    sessionStorage.removeItem(place);
    if (kept && kept[0] === location.pathname) scrollTo({ left: kept[1], top: kept[2], behavior: 'instant' });
  }

  function follow() {
    var events = new EventSource(base + 'events?path=' + encodeURIComponent(path) + '&mark=' + tag.dataset.mark);
    var on = { reload: renew, styles: swap, problems: show, drafts: remark };
    Object.keys(on).forEach(function (name) {
      events.addEventListener(name, function (event) { on[name](JSON.parse(event.data)); });
    });
    addEventListener('pagehide', function () { events.close(); });
  }

  comeBack();
  follow();
  addEventListener('load', function () { ask(remember); });
}());
