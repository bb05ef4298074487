// Practising: one card at a time, those not known come again.
(function (d) {
  var place = d.getElementById("ui-practise"), cards = Array.from(d.querySelectorAll(".card")), queue, now, known;
  if (!place || !cards.length) return;
  function button(text, act) {
    var b = d.createElement("button");
    b.textContent = text;
    b.onclick = act;
    place.append(b, " ");
    return b;
  }
  function start() {
    queue = cards.slice();
    known = 0;
    // Mixed, so that a card is not known by its neighbour.
    for (var i = queue.length - 1; i > 0; i--) {
      var j = Math.floor(Math.random() * (i + 1)), held = queue[i];
      queue[i] = queue[j];
      queue[j] = held;
    }
    d.body.classList.add("practising");
    step();
  }
  function step() {
    if (now) now.classList.remove("now");
    place.textContent = "";
    now = queue.shift();
    var said = d.createElement("p");
    said.setAttribute("role", "status");
    place.append(said);
    if (!now) {
      said.textContent = "All " + cards.length + " known.";
      d.body.classList.remove("practising");
      button("Once more", start);
      return;
    }
    said.textContent = known + " known, " + (queue.length + 1) + " to go";
    now.open = false;
    now.classList.add("now");
    button("Known", function () { known++; step() });
    button("Again", function () { queue.push(now); step() });
    button("Stop", function () { queue = []; now.classList.remove("now"); now = 0; d.body.classList.remove("practising"); place.textContent = ""; button("Practise", start) });
    now.querySelector("summary").focus();
  }
  button("Practise", start);
})(document);
