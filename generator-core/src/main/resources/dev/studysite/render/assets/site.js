(function (d, w, root) {
  var tools = d.getElementById("ui-tools"), box = d.getElementById("ui-marks"), themes = ["auto", "light", "dark"], asked = {};
  function store(key, value) { try { localStorage[key] = value || "" } catch (e) {} }
  function button(act) { var b = d.createElement("button"); b.onclick = act; tools.append(b); return b }
  // What not every reader needs comes when it is first asked for.
  function call(name, what) {
    if (w[name]) return w[name](what);
    if (asked[name]) return;
    var s = asked[name] = d.createElement("script");
    s.src = root.dataset.root + "assets/" + name + ".js";
    s.onload = function () { w[name](what) };
    d.head.append(s);
  }
  button(function () { call("search", "/") }).innerHTML = "Search <kbd>/</kbd>";
  var theme = button(function () { set(themes[(themes.indexOf(root.dataset.theme) + 1) % 3]) });
  function set(t) {
    theme.textContent = root.dataset.theme = t;
    theme.setAttribute("aria-label", "Theme: " + t);
    store("theme", t != "auto" && t);
  }
  set(root.dataset.theme || "auto");
  if (box) {
    box.checked = root.classList.contains("marks");
    box.onchange = function () { root.classList.toggle("marks", box.checked); store("marks", box.checked) };
  }
  d.onkeydown = function (e) {
    var k = e.key, held = e.ctrlKey || e.metaKey;
    if (held ? k == "k" : /^[/?]$/.test(k) && !e.target.closest("input") && !root.classList.contains("quiet")) {
      e.preventDefault();
      call("search", k);
    }
  };
  var here = d.querySelector(".side [aria-current]");
  if (here) here.closest("nav").scrollTop = here.offsetTop - 200;
  function more(e) { call("more", e) }
  d.addEventListener("focusin", more);
  d.onmouseover = d.onscroll = more;
})(document, window, document.documentElement);
