(function (d, w) {
  var edition = d.currentScript.dataset.edition, key = "studysite-preview";
  // The reader's place is a line of text, not a number of pixels: what is written above it may grow.
  function place() {
    var all = d.querySelectorAll("main [id]");
    for (var i = 0; i < all.length; i++) {
      var top = all[i].getBoundingClientRect().top;
      if (top >= 0 && top < w.innerHeight) return { id: all[i].id, top: top, y: w.scrollY };
    }
    return { y: w.scrollY };
  }
  function restore() {
    try {
      var kept = JSON.parse(sessionStorage[key] || "null");
      sessionStorage.removeItem(key);
      if (!kept || kept.path != location.pathname) return;
      var mark = kept.y > 0 && kept.id && d.getElementById(kept.id);
      w.scrollTo(0, mark ? mark.getBoundingClientRect().top + w.scrollY - kept.top : kept.y);
    } catch (e) {}
  }
  function wait() {
    var s = d.createElement("script");
    s.src = "/.preview/wait.js?" + edition;
    s.onload = function () { s.remove() };
    s.onerror = function () { s.remove(); setTimeout(wait, 500) };
    d.head.append(s);
  }
  w.studysitePreview = function (now) {
    if (now == edition) return wait();
    try {
      var at = place();
      at.path = location.pathname;
      sessionStorage[key] = JSON.stringify(at);
    } catch (e) {}
    location.reload();
  };
  function show(problems) {
    if (!problems.length) return;
    var box = d.createElement("details"), head = d.createElement("summary");
    box.className = "preview-problems";
    box.open = problems[0][0] == "error";
    head.textContent = problems.length + (problems.length == 1 ? " problem" : " problems");
    box.append(head);
    problems.forEach(function (problem) {
      var text = d.createElement("pre");
      text.className = problem[0];
      text.textContent = problem[0] + ": " + problem[1];
      box.append(text);
    });
    d.body.append(box);
  }
  if ("scrollRestoration" in history) history.scrollRestoration = "manual";
  show(studysiteProblems);
  restore();
  // A script that is asked for before the page has loaded would keep it loading.
  w.addEventListener("load", function () { setTimeout(wait, 0) });
})(document, window);
