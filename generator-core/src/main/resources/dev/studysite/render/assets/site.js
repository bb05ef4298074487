(function (d, w, root) {
  var tools = d.getElementById("ui-tools"), themes = ["auto", "light", "dark"], asked = {}, typed = "";
  function button(act) { var b = d.createElement("button"); b.onclick = act; tools.append(b); return b }
  // What not every reader needs comes when it is first asked for.
  function call(name, what) {
    if (w[name]) return w[name](what);
    if (asked[name]) return;
    var s = asked[name] = d.createElement("script");
    s.src = root.dataset.root + "assets/" + name + ".js";
    s.onload = function () { w[name](what, typed) };
    s.onerror = function () { asked[name] = 0 };
    d.head.append(s);
  }
  button(function () { call("search", "/") }).innerHTML = "Search <kbd>/</kbd>";
  var theme = button(function () {
    set(themes[(themes.indexOf(root.dataset.theme) + 1) % 3]);
    try { localStorage.theme = root.dataset.theme } catch (e) {}
  });
  function set(t) {
    theme.textContent = root.dataset.theme = t;
    theme.setAttribute("aria-label", "Theme: " + t);
  }
  set(root.dataset.theme || "auto");
  d.onkeydown = function (e) {
    var k = e.key, held = e.ctrlKey || e.metaKey;
    // Typed while the search is on its way: kept for it.
    if (asked.search && !w.search && !held && !k[1]) typed += k;
    else if (held ? k != "k" : !/^[/?]$/.test(k) || e.target.closest("input") || root.classList.contains("quiet")) return;
    else call("search", k);
    e.preventDefault();
  };
  var here = d.querySelector(".side [aria-current]");
  if (here) here.closest("nav").scrollTop = here.offsetTop - 400;
  function more(e) { call("more", e) }
  d.addEventListener("focusin", more);
  // By then the page is there to read, and a finger gives no notice.
  d.onmouseover = d.onscroll = w.onload = more;
})(document, window, document.documentElement);
