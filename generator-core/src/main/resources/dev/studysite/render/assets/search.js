// The search: prefixes, slips of one or two letters, ranked by how rare a word is and where it
// stands. It is our own because the index of the kept libraries is too large for its budget.
(function (d, w, root) {
  var base = root.dataset.root, index, words, places, box, input, list, live, chosen = -1, hits = [], total = 0, MOST = 200;

  function fold(text) {
    return text.normalize("NFKD").toLowerCase().replace(/\p{Mn}/gu, "").match(/\p{Ideographic}|(?:(?!\p{Ideographic})[\p{L}\p{Nd}])+/gu) || [];
  }

  function unpack() {
    index = w.searchIndex;
    var before = "";
    words = index.words.split(" ").map(function (coded) {
      return before = before.slice(0, parseInt(coded[0], 36)) + coded.slice(1);
    });
    places = index.places.split(" ");
    if (!index.words) words = [];
  }

  // The first word that is not before the given one.
  function first(word) {
    var low = 0, high = words.length;
    while (low < high) {
      var mid = low + high >> 1;
      if (words[mid] < word) low = mid + 1; else high = mid;
    }
    return low;
  }

  // Letters left out, put in, changed or swapped between a word and the nearest beginning of
  // another, so that slips are forgiven while the word is still typed; gives up above the most.
  function slips(a, b, most) {
    var last = [], row = [], i, j, next, wide = Math.min(b.length, a.length + most);
    for (j = 0; j <= wide; j++) row[j] = j;
    for (i = 1; i <= a.length; i++) {
      var least = i;
      next = [i];
      for (j = 1; j <= wide; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] != b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) next[j] = Math.min(next[j], last[j - 2] + 1);
        if (next[j] < least) least = next[j];
      }
      if (least > most) return 9;
      last = row;
      row = next;
    }
    return Math.min.apply(null, row);
  }

  // One of the first two letters is right in all but the oddest slips; comparing them is quick.
  function alike(a, b) {
    return a[0] == b[0] || a[1] == b[0] || a[0] == b[1] || a[1] == b[1];
  }

  // The pages of one word of the query and how well each fits.
  function fits(word) {
    var found = new Map(), at = first(word), i;
    function add(i, worth) {
      var parts = places[i].split("."), doc = 0, rare = Math.log(1 + index.docs.length / parts.length);
      parts.forEach(function (part) {
        var name = part.slice(-1) == "!";
        doc += parseInt(part, 36);
        var score = worth * rare * (name ? 3 : 1);
        if (score > (found.get(doc) || 0)) found.set(doc, score);
      });
    }
    for (i = at; i < words.length && words[i].startsWith(word); i++) add(i, words[i] == word ? 1 : .6 * word.length / words[i].length + .1);
    if (i == at && word.length > 3) {
      var most = word.length > 7 ? 2 : 1;
      for (i = 0; i < words.length; i++) {
        if (words[i].length < word.length - most || !alike(word, words[i])) continue;
        var n = slips(word, words[i], most);
        if (n <= most) add(i, .5 / n * word.length / Math.max(word.length, words[i].length));
      }
    }
    return found;
  }

  function find(query) {
    var asked = fold(query), all = asked.map(fits), scores = new Map();
    all.forEach(function (found) {
      found.forEach(function (score, doc) {
        var had = scores.get(doc) || [0, 0];
        scores.set(doc, [had[0] + 1, had[1] + score]);
      });
    });
    var ranked = Array.from(scores), full = ranked.filter(function (r) { return r[1][0] == asked.length });
    // Where no page has all the words, those with most of them come first.
    var plain = asked.join(" "), best = function (a, b) { return b[1] - a[1] };
    ranked = (full.length ? full : ranked).map(function (r) { return [index.docs[r[0]], r[1][0] * 100 + r[1][1]] }).sort(best);
    total = ranked.length;
    // A page that is called just so stands first.
    return ranked.slice(0, MOST).map(function (r) {
      return [r[0], r[1] + (fold(r[0][0]).join(" ") == plain ? 20 : 0)];
    }).sort(best).map(function (r) { return r[0] });
  }

  function element(name, attributes, text) {
    var e = d.createElement(name);
    for (var key in attributes) e.setAttribute(key, attributes[key]);
    if (text) e.textContent = text;
    return e;
  }

  function group(name, docs) {
    if (!docs.length) return;
    var id = "ui-group-" + name.toLowerCase(), part = element("div", { role: "group", "aria-labelledby": id });
    part.append(element("div", { id: id, "class": "group" }, name));
    docs.forEach(function (doc) {
      var hit = element("a", { role: "option", id: "ui-hit-" + hits.length, href: base + doc[1], "aria-selected": "false", tabindex: "-1" });
      hit.append(element("b", {}, doc[0]));
      if (index.notes.length > 2 && index.notes[doc[3]]) hit.append(" ", element("small", {}, index.notes[doc[3]]));
      hit.append(element("span", {}, doc[4]));
      hits.push(hit);
      part.append(hit);
    });
    list.append(part);
  }

  function choose(n) {
    if (hits[chosen]) hits[chosen].setAttribute("aria-selected", "false");
    chosen = hits.length ? (n + hits.length) % hits.length : -1;
    if (chosen < 0) return input.removeAttribute("aria-activedescendant");
    hits[chosen].setAttribute("aria-selected", "true");
    hits[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", hits[chosen].id);
  }

  function show() {
    if (!index) return;
    var query = input.value.trim(), docs = query ? find(query) : [];
    list.textContent = "";
    hits = [];
    chosen = -1;
    group("Terms", docs.filter(function (doc) { return doc[2] }).slice(0, 6));
    group("Topics", docs.filter(function (doc) { return !doc[2] }).slice(0, 14));
    input.setAttribute("aria-expanded", String(hits.length > 0));
    live.textContent = !query ? "" : hits.length ? total + (total == 1 ? " result" : " results") : "Nothing found. The glossary lists every term.";
    choose(0);
  }

  function key(e) {
    var k = e.key;
    if (k == "ArrowDown") choose(chosen + 1);
    else if (k == "ArrowUp") choose(chosen - 1);
    else if (k == "Enter" && hits[chosen]) hits[chosen].click();
    // A search field would only empty itself.
    else if (k == "Escape") close();
    else return;
    e.preventDefault();
  }

  // The browser takes the focus from the hidden field only as it next draws; keys pressed before
  // that would be lost.
  function close() {
    box.close();
    input.blur();
  }

  function build() {
    d.head.append(element("link", { rel: "stylesheet", href: base + "assets/search.css" }));
    box = element("dialog", { id: "ui-search", "aria-label": "Search" });
    var head = element("div", { role: "search" });
    input = element("input", { id: "ui-query", type: "search", role: "combobox", "aria-label": "Search topics and terms", "aria-controls": "ui-hits", "aria-expanded": "false", "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false", placeholder: "A word, a term, an acronym" });
    var shut = element("button", { type: "button" }, "Close");
    live = element("p", { role: "status" });
    list = element("div", { id: "ui-hits", role: "listbox", "aria-label": "Results" });
    head.append(input, shut);
    box.append(head, live, list);
    shut.onclick = close;
    input.oninput = show;
    input.onkeydown = key;
    box.onclick = function (e) { if (e.target == box || e.target.closest("a")) close() };
    d.body.append(box);
    var s = element("script", { src: base + "assets/search-index.js" });
    s.onload = function () { unpack(); show() };
    d.head.append(s);
  }

  function help() {
    var dialog = element("dialog", { id: "ui-help", "aria-label": "Keys" }), keys = [["/ or Ctrl K", "search"], ["↑ ↓ Enter", "choose a result"], ["Esc", "close"], ["?", "this list"]], table = element("table");
    keys.forEach(function (k) {
      var row = element("tr");
      row.append(element("th", { scope: "row" }, k[0]), element("td", {}, k[1]));
      table.append(row);
    });
    var label = element("label", {}, " Single keys do something"), off = element("input", { type: "checkbox" }), shut = element("button", { type: "button" }, "Close");
    off.checked = !root.classList.contains("quiet");
    off.onchange = function () {
      root.classList.toggle("quiet", !off.checked);
      try { off.checked ? localStorage.removeItem("quiet") : localStorage.quiet = 1 } catch (e) {}
    };
    label.prepend(off);
    shut.onclick = function () { dialog.close() };
    dialog.onclose = function () { dialog.remove() };
    dialog.append(element("h2", {}, "Keys"), table, label, shut);
    d.body.append(dialog);
    dialog.showModal();
  }

  // What was typed while this was loaded goes before what is typed now.
  w.search = function (asked, typed) {
    if (!box) build();
    if (asked == "?") return help();
    if (!box.open) box.showModal();
    input.select();
    if (typed) input.value = typed;
    show();
  };
})(document, window, document.documentElement);
