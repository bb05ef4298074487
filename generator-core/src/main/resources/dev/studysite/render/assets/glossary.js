// Filters the list of terms while one types. Without it the list stands as it is.
(function (d) {
  var list = d.querySelectorAll(".letter"), at = list[0];
  if (!at) return;
  var label = d.createElement("label"), input = d.createElement("input"), count = d.createElement("small");
  label.className = "filter";
  label.textContent = "Filter ";
  input.type = "search";
  input.autocomplete = "off";
  count.setAttribute("role", "status");
  label.append(input);
  at.before(label, count);
  var rows = [];
  function plain(text) { return text.toLowerCase().replace(/[-/\s]+/g, " ") }
  list.forEach(function (section) {
    section.querySelectorAll(".az > div").forEach(function (row) {
      rows.push([row, section, plain(" " + row.textContent)]);
    });
  });
  input.oninput = function () {
    var words = plain(input.value).split(" "), shown = 0;
    list.forEach(function (section) { section.hidden = true });
    rows.forEach(function (row) {
      // Every word typed must begin a word of the entry.
      var hit = words.every(function (word) { return row[2].includes(" " + word) });
      row[0].hidden = !hit;
      if (hit) row[1].hidden = !++shown;
    });
    count.textContent = input.value ? shown + (shown == 1 ? " term" : " terms") : "";
  };
  input.onkeydown = function (e) {
    if (e.key == "Escape") { input.value = ""; input.oninput() }
  };
})(document);
