// Tips for terms and corrected words, the mark of the heading being read, marks of corrections, links that carry the theme.
(function (d, w, root) {
  var tip, from, later, touched, before, links = {};
  function hide() {
    if (tip) { tip.remove(); from.removeAttribute("aria-describedby") }
    tip = from = 0;
  }
  // What to tell of a term or of a corrected word: the text in the page, without its links.
  function told(a) {
    var text = d.getElementById("g-" + a.dataset.term), fix = a.closest("ins") || a.querySelector("ins"), told = d.createElement("span");
    // Where the margin shows it nearby there is no need for it.
    if (text && !(text.offsetParent && Math.abs(a.getBoundingClientRect().top - text.getBoundingClientRect().top) < 400)) told.innerHTML = text.innerHTML.replace(/<\/?a\b[^>]*>/g, "");
    if (fix && !root.classList.contains("marks")) {
      var note = d.createElement("small");
      note.textContent = fix.dataset.was ? "In the note: " + fix.dataset.was : "Not in the note";
      if (told.firstChild) note.style.display = "block";
      told.append(note);
    }
    return told;
  }
  function show(a, y) {
    if (a == from) return;
    hide();
    var text = told(a);
    if (!text.firstChild) return;
    from = a;
    tip = text;
    tip.id = "ui-tip";
    tip.setAttribute("role", touched ? "note" : "tooltip");
    a.setAttribute("aria-describedby", "ui-tip");
    if (touched && a.href) {
      // A finger meets the definition first; this leads on, as a second tap on the term does.
      var on = tip.appendChild(d.createElement("a"));
      on.href = a.href;
      on.textContent = "All about " + (tip.querySelector("b") || a).textContent;
      on.style.cssText = "display:block;padding:.6rem 0 .2rem";
    }
    a.after(tip);
    place(y);
  }
  // Below the line that is pointed at; above it where the window ends.
  function place(y) {
    var lines = [].slice.call(from.getClientRects());
    var line = lines.filter(function (l) { return y >= l.top && y <= l.bottom })[0] || lines[0];
    var width = Math.min(320, root.clientWidth - 24), style = tip.style;
    style.maxWidth = width + "px";
    style.width = "max-content";
    style.left = style.top = 0;
    var zero = tip.getBoundingClientRect(), up = line.bottom + zero.height > w.innerHeight && line.top > zero.height;
    style.left = Math.max(12, Math.min(line.left, root.clientWidth - zero.width - 12)) - zero.left + "px";
    style.top = (up ? line.top - zero.height : line.bottom) - zero.top + "px";
  }
  // A mouse that only passes by opens nothing, and on its way to the tip may leave the word.
  function look(e) {
    var t = e.target, a = t.closest && t.closest("a.term,main ins[data-was]");
    if (a) a = a.closest("a.term") || a.closest("a") || a;
    clearTimeout(later);
    if (a && a == from || tip && tip.contains(t)) return;
    if (!a && !tip) return;
    later = setTimeout(a ? function () { show(a, e.clientY) } : hide, e.type == "focusin" || touched ? 0 : 150);
  }
  d.addEventListener("pointerdown", function (e) {
    touched = e.pointerType == "touch";
    before = from;
    if (tip && !tip.contains(e.target) && !from.contains(e.target)) hide();
  }, true);
  d.addEventListener("click", function (e) {
    var a = touched && e.target.closest("a.term");
    if (!a || a == before) return;
    clearTimeout(later);
    show(a, e.clientY);
    if (tip) e.preventDefault();
  });
  d.querySelectorAll("main article ins[data-was]").forEach(function (ins) {
    if (!ins.closest("a")) ins.tabIndex = 0;
  });
  d.addEventListener("keydown", function (e) {
    touched = 0;
    if (e.key != "Escape") return;
    clearTimeout(later);
    hide();
    if (location.hash == "#ui-nav") location.hash = "#ui-main";
  });
  w.addEventListener("beforeprint", hide);
  w.addEventListener("pagehide", hide);
  d.addEventListener("click", function (e) {
    var a = e.target.closest("a"), t = root.dataset.theme;
    try { if (t == "auto" && !localStorage.theme) return } catch (no) {}
    if (a && a.protocol == "file:" && a.pathname != location.pathname && /html$/.test(a.pathname)) a.search = "t=" + t;
  });
  // The last heading that has come into the upper part of the window is the one being read.
  function mark() {
    var now;
    for (var id in links) {
      links[id].removeAttribute("aria-current");
      if (d.getElementById(id).getBoundingClientRect().top < w.innerHeight * .3) now = links[id];
    }
    if (now) now.setAttribute("aria-current", "location");
  }
  var spy = new IntersectionObserver(mark, { rootMargin: "999999px 0px -70%" });
  d.querySelectorAll(".here a").forEach(function (a) {
    var id = a.hash.slice(1);
    links[id] = a;
    spy.observe(d.getElementById(id));
  });
  var box = d.getElementById("ui-marks");
  if (box) {
    box.checked = root.classList.contains("marks");
    box.onchange = function () {
      root.classList.toggle("marks", box.checked);
      try { localStorage.marks = box.checked ? 1 : "" } catch (no) {}
    };
  }
  w.more = function (e) { if (e.type != "scroll") look(e) };
})(document, window, document.documentElement);
