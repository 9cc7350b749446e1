// The page with sliders: a worker draws what the sliders say, always the latest, and nothing leaves the page.
// What the page needs stands in its element #sliders; what it says, in its markup. Without the means, the stills stay.
(() => {
  "use strict";
  const root = document.querySelector(".sliders"), TENTH = 10, MARGIN = 0.05;
  if (!root || !window.Worker || !window.Blob || !window.Float32Array || !window.Uint8ClampedArray) return;
  const before = root.querySelector(".before"), after = root.querySelector(".after");
  if (!before.getContext || !before.getContext("2d")) return;
  const data = JSON.parse(document.getElementById("sliders").textContent), shape = data.shape;
  const each = shape.layers * shape.latent, words = data.words, count = data.names.length;
  const tenths = new Intl.NumberFormat(document.documentElement.lang, {minimumFractionDigits: 1, maximumFractionDigits: 1});
  const inputs = Array.from(root.querySelectorAll("input")), outputs = Array.from(root.querySelectorAll("output"));

  // Half precision as base64, the low byte first.
  function halves(text) {
    const bytes = atob(text), found = new Float32Array(bytes.length / 2);
    for (let i = 0; i < found.length; i++) {
      const half = bytes.charCodeAt(2 * i) + 256 * bytes.charCodeAt(2 * i + 1);
      const power = half >> 10 & 31, part = half & 1023;
      const size = power ? Math.pow(2, power - 25) * (1024 + part) : Math.pow(2, -24) * part;
      found[i] = half & 32768 ? -size : size;
    }
    return found;
  }
  // What draws: a worker of this page's own text, or, where there can be none, the page itself.
  function drawer(ready) {
    let draw = null, worker = null;
    const here = () => {
      worker = null;
      if (!draw) draw = makeGenerator(shape, halves(data.weights));
    };
    const receive = event => {
      if (!draw) draw = makeGenerator(event.data.shape, event.data.weights);
      const picture = draw(event.data.latents);
      postMessage({id: event.data.id, picture}, [picture.buffer]);
    };
    const text = `let draw = null;\n${makeGenerator}\nonmessage = ${receive};`;
    try {
      worker = new Worker(URL.createObjectURL(new Blob([text], {type: "text/javascript"})));
    } catch (error) {
      here();
    }
    let weights = worker ? halves(data.weights) : null, waiting = null;
    const ask = (id, latents) => {
      waiting = {id, latents};
      if (!worker) return setTimeout(() => ready(id, draw(latents)), 0);
      worker.postMessage(weights ? {id, latents, shape, weights} : {id, latents});
      weights = null;
    };
    if (worker) {
      worker.onmessage = event => ready(event.data.id, event.data.picture);
      worker.onerror = event => {
        event.preventDefault();
        here();
        if (waiting) ask(waiting.id, waiting.latents);
      };
    }
    return ask;
  }

  const bases = halves(data.bases);
  let place = 0, steps = data.sliders.map(() => 0), shown = null, asked = null, busy = false, wanted = false;
  const listeners = [];

  function latentsOf(number, by) {
    const found = bases.slice(number * each, (number + 1) * each);
    data.sliders.forEach((slider, which) => {
      if (by[which]) for (let i = 0; i < each; i++) found[i] += by[which] * slider.walk[i % shape.latent];
    });
    return found;
  }
  const still = () => steps.every(step => step === 0);
  // One request at a time: first the place as it is, then the latest of what the sliders say.
  function next() {
    if (busy) { wanted = true; return; }
    wanted = false;
    const base = shown && shown.place === place;
    if (base && still()) { paint(after, shown.picture); tell(); return; }
    asked = {place, steps: base ? steps.slice() : steps.map(() => 0), base: !base};
    busy = true;
    ask(0, latentsOf(asked.place, asked.steps));
  }
  const ask = drawer((id, picture) => {
    busy = false;
    if (asked.base) {
      shown = {place: asked.place, picture};
      root.hidden = false; document.querySelector(".without").hidden = true;
      paint(before, picture);
    }
    if (!asked.base || still()) paint(after, picture);
    if (asked.base || wanted) next(); else tell();
  });
  function tell() { listeners.splice(0).forEach(listener => listener()); }

  // A picture, smoothly enlarged, with the word over it.
  const small = document.createElement("canvas");
  small.width = small.height = shape.size;
  function paint(canvas, picture) {
    const side = canvas.width, context = canvas.getContext("2d"), high = Math.round(side / 16);
    small.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(picture), shape.size, shape.size), 0, 0);
    context.imageSmoothingEnabled = true; context.imageSmoothingQuality = "high";
    context.drawImage(small, 0, 0, side, side);
    context.font = `${high}px ${getComputedStyle(document.body).fontFamily}`;
    const wide = context.measureText(words.mark).width;
    context.fillStyle = "rgba(0, 0, 0, 0.55)";
    context.fillRect(0, side - 1.6 * high, wide + high, 1.6 * high);
    context.fillStyle = "#fff"; context.textBaseline = "middle";
    context.fillText(words.mark, high / 2, side - 0.78 * high);
    canvas.picture = picture;
  }

  function show() {
    data.sliders.forEach((slider, which) => {
      const step = steps[which];
      outputs[which].textContent = step ? `${step > 0 ? "+" : "−"}${tenths.format(Math.abs(step))}` : words.unchanged;
      inputs[which].setAttribute("aria-valuetext", outputs[which].textContent);  // else tenths would be read out
    });
    const past = data.sliders.some((slider, which) => {
      const position = data.coupling[which].reduce((sum, by, other) => sum + by * steps[other], slider.own[place]);
      const low = Math.min(slider.low, slider.own[place]), high = Math.max(slider.high, slider.own[place]);
      return position < low - MARGIN || position > high + MARGIN;
    });
    root.querySelector(".beyond").hidden = !past;
    next();
  }
  // The ends of a slider are those of real images, so where its mark stands is where the place stands among them.
  function setPlace(number) {
    place = (number + count) % count;
    data.sliders.forEach((slider, which) => {
      const input = inputs[which], low = Math.min(0, Math.ceil(TENTH * (slider.low - slider.own[place])));
      const high = Math.max(0, Math.floor(TENTH * (slider.high - slider.own[place])));
      input.min = low; input.max = high; input.value = 0;
      const share = high > low ? -low / (high - low) : 0.5;
      root.querySelectorAll(".track i")[which].style.left = `calc(8px + (100% - 16px) * ${share})`;
    });
    root.querySelector(".place").textContent = data.names[place];
    reset();
  }
  function reset() {
    steps = steps.map(() => 0);
    inputs.forEach(input => { input.value = 0; });
    show();
  }
  inputs.forEach((input, which) => input.addEventListener("input", () => {
    steps[which] = input.value / TENTH;
    show();
  }));
  root.querySelector(".next").addEventListener("click", () => setPlace(place + 1));
  root.querySelector(".previous").addEventListener("click", () => setPlace(place - 1));
  root.querySelector(".reset").addEventListener("click", reset);
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") setPlace(place + 1);
    if (event.key === "p") setPlace(place - 1);
    if (event.key === "0") reset();
  });
  before.width = before.height = after.width = after.height = Math.max(512, shape.size);
  // For tests: what is drawn, as soon as it is, and how to set it.
  window.urbanML = {
    set: (number, by) => {
      if (number !== place) setPlace(number);
      steps = by.slice();
      return new Promise(done => {
        listeners.push(() => done({before: before.picture, after: after.picture}));
        show();
      });
    },
  };
  setPlace(0);
})();
