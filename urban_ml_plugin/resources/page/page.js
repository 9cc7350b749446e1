// Draws the figures, and shows the pictures that belong to their points.
// Dragging zooms with a mouse but scrolls the page on a touch screen. Paper is 180 mm wide, whatever the window was.
// The buttons are listed because plotly's own set holds one that sends the figure to its makers' server.
const buttons = [["toImage", "zoom2d", "pan2d", "zoomIn2d", "zoomOut2d", "resetScale2d"]];
const plots = [...document.querySelectorAll(".plot")];
for (const plot of plots) {
  const {data, layout} = JSON.parse(plot.nextElementSibling.textContent);
  if (matchMedia("(pointer: fine)").matches && layout.dragmode === undefined) layout.dragmode = "zoom";
  Plotly.newPlot(plot, data, layout, {responsive: true, displaylogo: false, modeBarButtons: buttons});
  if (plot.dataset.album) showPictures(plot, document.getElementById(plot.dataset.album));
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
addEventListener("beforeprint", () => plots.forEach(plot => Plotly.relayout(plot, {width: 660})));
addEventListener("afterprint", () => plots.forEach(plot => Plotly.relayout(plot, {width: null, autosize: true})));
