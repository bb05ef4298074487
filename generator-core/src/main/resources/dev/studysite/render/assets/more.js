// Tips for terms, the mark of the heading being read, marks of corrections, links that carry the theme.
(function (d, w, root) {
  var tip, from, links = {};
  function hide() {
    if (tip) { tip.remove(); from.removeAttribute("aria-describedby") }
    tip = from = 0;
  }
  function show(e) {
    var a = e.target.closest && e.target.closest("a.term");
    if (a == from || tip && tip.contains(e.target)) return;
    hide();
    var text = a && d.getElementById("g-" + a.dataset.term);
    // Where the margin shows it nearby there is no need for it.
    if (!text || text.offsetParent && Math.abs(a.getBoundingClientRect().top - text.getBoundingClientRect().top) < 400) return;
    from = a;
    tip = d.createElement("span");
    tip.id = "ui-tip";
    tip.setAttribute("role", "tooltip");
    a.setAttribute("aria-describedby", "ui-tip");
    // The term is a link itself, so the tip needs none.
    tip.innerHTML = text.innerHTML.replace(/<\/?a\b[^>]*>/g, "");
    a.after(tip);
    var box = a.getBoundingClientRect(), width = Math.min(320, root.clientWidth - 24);
    tip.style.width = width + "px";
    tip.style.left = Math.max(12, Math.min(box.left, root.clientWidth - width - 12)) + w.scrollX + "px";
    tip.style.top = box.bottom + w.scrollY + "px";
  }
  d.addEventListener("keydown", function (e) {
    if (e.key != "Escape") return;
    hide();
    if (location.hash == "#ui-nav") location.hash = "#ui-main";
  });
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
  w.more = function (e) { if (e.type != "scroll") show(e) };
})(document, window, document.documentElement);
