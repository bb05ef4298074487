// Runs before the first paint, so that a chosen theme does not flash.
(function (root) {
  // Firefox keeps storage apart for each file of a folder: there the links carry the choice.
  var t = (/[?&]t=(\w+)/.exec(location.search) || [])[1];
  try {
    if (t) localStorage.theme = t; else t = localStorage.theme;
    if (localStorage.marks) root.classList.add("marks");
    if (localStorage.quiet) root.classList.add("quiet");
  } catch (e) {}
  if (t) root.dataset.theme = t;
})(document.documentElement);
