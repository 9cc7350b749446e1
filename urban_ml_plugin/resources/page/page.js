// Draws the figures, and shows the pictures that belong to their points.
// Dragging zooms with a mouse but scrolls the page on a touch screen. Paper is 180 mm wide, whatever the window was.
// The buttons are listed because plotly's own set holds one that sends the figure to its makers' server.
const buttons = [["toImage", "zoom2d", "pan2d", "zoomIn2d", "zoomOut2d", "resetScale2d"]];
const plots = [...document.querySelectorAll(".plot")];
let paper = 0;  // its width while the page is printed
// What figures are written in, as core/presentation/theme.py has it, and what page.css calls it.
const colours = {"#1f2933": "--ink", "#5b6770": "--quiet", "#dfe3e6": "--line", "#e9ecee": "--grid",
  "#0b5c8a": "--accent", "#37424a": "--outline", "#ffffff": "--paper"};
const dark = matchMedia("(prefers-color-scheme: dark)"), mouse = matchMedia("(pointer: fine)");
const parts = colour => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16)).join();
function inDark(text) {
  const style = getComputedStyle(document.documentElement);
  for (const [light, name] of Object.entries(colours)) {
    const other = style.getPropertyValue(name).trim();
    text = text.replaceAll(`"${light}"`, `"${other}"`).replaceAll(`rgba(${parts(light)},`, `rgba(${parts(other)},`);
  }
  return text;
}
// Words in as many lines as it takes so that none is wider than so many pixels.
const pen = document.createElement("canvas").getContext("2d");
function lines(text, font, width) {
  const found = [""];
  pen.font = font;
  for (const word of text.split(" ")) {
    const longer = `${found.at(-1)} ${word}`.trim();
    if (found.at(-1) && pen.measureText(longer).width > width) found.push(word); else found[found.length - 1] = longer;
  }
  return found.join("<br>");
}
// Names of rows may take a third of the width, long ones half; numbers too small to read are left out of their cells.
const shares = [0.34, 0.5], least = 9;
function broken(plot, titles, side, whole) {
  const changes = {};
  for (const [axis, text] of Object.entries(titles).filter(([axis]) => axis.startsWith(side))) {
    const {_length: long, _offset: start, title: {font, text: shown}} = plot._fullLayout[axis];
    const told = lines(text, `${font.size}px ${font.family}`, long + 2 * Math.min(start, whole - start - long) - 16);
    if (told !== shown) changes[`${axis}.title.text`] = told;
  }
  return changes;
}
function lowered(plot) {
  const [title, legend] = [".xtitle", ".legend"].map(part => plot.querySelector(part)?.getBoundingClientRect());
  const full = plot._fullLayout, gap = title && legend ? title.bottom + 6 - legend.top : 0;
  return gap > 0 && full.legend.y < 0 ? {"legend.y": full.legend.y - gap / full._size.h} : {};
}
async function draw(plot) {
  const text = plot.nextElementSibling.textContent, turn = plot.turn = (plot.turn || 0) + 1;
  const {data, layout} = JSON.parse(dark.matches && !paper ? inDark(text) : text);
  const {family, size} = layout.template.layout.font, room = paper || plot.clientWidth;
  if (mouse.matches && layout.dragmode === undefined) layout.dragmode = "zoom";
  layout.width = room;
  const titles = Object.fromEntries(Object.keys(layout).filter(key => /^[xy]axis/.test(key) && layout[key].title?.text)
    .map(key => [key, layout[key].title.text]));
  if (layout.yaxis?.type === "category") {
    layout.yaxis.tickvals = [...new Set(data.flatMap(trace => trace.y))];
    layout.yaxis.ticktext = layout.yaxis.tickvals.map(name => {
      const [usual, wide] = shares.map(share => lines(`${name}`, `${size}px ${family}`, share * room));
      return usual.split("<br>").length > 2 ? wide : usual;
    });
  }
  if (data.some(({type}) => type === "sankey")) Plotly.purge(plot);  // or its streams would come in slowly, on paper never
  await Plotly.react(plot, data, layout, {locale: document.documentElement.lang, displaylogo: false, modeBarButtons: buttons, displayModeBar: mouse.matches && "hover"});
  // In rounds, as names in more lines, and a legend that makes room for them, leave less room to the others.
  for (const step of ["y", "x", "legend", "y", "x", "legend", "y"]) {
    const changes = step === "legend" ? lowered(plot) : broken(plot, titles, step, step === "x" ? room : layout.height);
    if (turn === plot.turn && Object.keys(changes).length) await Plotly.relayout(plot, changes);
  }
  const labels = [...plot.querySelectorAll(".heatmap-label text")];
  if (turn === plot.turn && labels.some(one => parseFloat(getComputedStyle(one).fontSize) < least))
    await Plotly.restyle(plot, {texttemplate: ""});
}
for (const plot of plots) {
  draw(plot).then(() => { if (plot.dataset.album) showPictures(plot, document.getElementById(plot.dataset.album)); });
}
function showPictures(plot, album) {
  const card = document.createElement("div"), canvas = document.createElement("canvas");
  const words = document.createElement("p"), side = +album.dataset.side, columns = +album.dataset.columns;
  card.className = "peek"; card.hidden = true; card.setAttribute("aria-hidden", "true");
  card.append(canvas, words); document.body.append(card);
  canvas.width = canvas.height = side;
  let x = 0, y = 0;
  for (const kind of ["pointermove", "pointerdown"])
    plot.addEventListener(kind, event => { x = event.clientX; y = event.clientY; }, true);
  const hide = () => { card.hidden = true; };
  const show = ({points: [{customdata}]}) => {
    if (!Array.isArray(customdata)) return hide();
    const [number, text] = customdata;
    const left = number % columns * side, top = Math.floor(number / columns) * side;
    canvas.getContext("2d").drawImage(album, left, top, side, side, 0, 0, side, side);
    words.textContent = text; card.hidden = false;
    const {width, height} = card.getBoundingClientRect(), gap = 16;
    card.style.left = Math.max(4, x + gap + width < innerWidth ? x + gap : x - gap - width) + "px";
    card.style.top = Math.max(4, y - gap - height > 0 ? y - gap - height : y + gap) + "px";
  };
  plot.on("plotly_hover", show); plot.on("plotly_click", show); plot.on("plotly_unhover", hide);
  addEventListener("scroll", hide, {passive: true});
  addEventListener("pointerdown", event => { if (!plot.contains(event.target)) hide(); });
}
const drawAll = () => plots.forEach(draw);
let waiting, seen = innerWidth;
addEventListener("resize", () => {
  if (innerWidth === seen) return;  // on a telephone the bars of the browser come and go
  seen = innerWidth;
  clearTimeout(waiting);
  waiting = setTimeout(drawAll, 150);
});
dark.addEventListener("change", drawAll);
addEventListener("beforeprint", () => { paper = 660; drawAll(); });
addEventListener("afterprint", () => { paper = 0; drawAll(); });
