// Line charts by uPlot (vendor/uplot), drawn again when theme or language change.

import { fill, h } from "../dom.js";
import { onLanguage, t } from "../i18n.js";

const DASHES = [[], [8, 4], [2, 3]];
const SIGNS = ["solid", "dashed", "dotted"]; // the legend's, for the same series
const COLOURS = ["--accent", "--plot", "--search", "--calculator", "--other", "--none"];
const HEIGHT = 240;

/**
 * A chart over steps: {element, show(rows, series)}. `series`: [{key (of a row), label (function giving its text)}]; `top`: the end
 * of the axis, where it is known. Lines differ by dashes as well as by colour.
 */
export function chart(title, series, top) {
  const canvas = h("div", { class: "canvas", role: "img", tLabel: title });
  const element = h("figure", { class: "chart" }, h("figcaption", { t: title }), canvas);
  const drawn = { plot: null, rows: [], series };
  const redraw = () => draw(drawn, canvas, top);
  const show = (rows, others = drawn.series) => {
    const same = others === drawn.series;
    Object.assign(drawn, { rows, series: others });
    if (drawn.plot && same) drawn.plot.setData(columns(drawn));
    else redraw();
    drawn.plot?.setLegend({ idx: rows.length - 1 }); // the latest figures, until somebody points at others
  };
  new ResizeObserver(() => fit(drawn, canvas, redraw)).observe(canvas);
  onLanguage(redraw);
  document.addEventListener("themechange", redraw);
  return { element, show };
}

const columns = ({ rows, series }) => [rows.map((row) => row.step), ...series.map(({ key }) => rows.map((row) => row[key] ?? null))];

function draw(drawn, canvas, top) {
  drawn.plot?.destroy();
  drawn.plot = null;
  if (!canvas.clientWidth) return;
  const lines = drawn.series.map(({ label }, place) => line(label(), place));
  const options = {
    width: canvas.clientWidth,
    height: HEIGHT,
    axes: [axis(), axis()],
    series: [{ label: t("chart.step") }, ...lines],
    scales: { x: { time: false }, y: top === undefined ? {} : { range: [0, top] } },
    cursor: { y: false },
    legend: { markers: { dash: (_, place) => SIGNS[(place - 1) % SIGNS.length] } },
  };
  fill(canvas);
  drawn.plot = new window.uPlot(options, columns(drawn), canvas);
}

function fit(drawn, canvas, redraw) {
  if (!canvas.clientWidth) return;
  if (drawn.plot) drawn.plot.setSize({ width: canvas.clientWidth, height: HEIGHT });
  else redraw();
}

function line(label, place) {
  const stroke = colour(COLOURS[place % COLOURS.length]);
  const value = (_, figure) => (figure === null || figure === undefined ? "–" : figure.toFixed(3));
  return { label, stroke, width: 2, dash: DASHES[place % DASHES.length], spanGaps: true, points: { size: 5 }, value };
}

const axis = () => ({
  stroke: colour("--soft"),
  grid: { stroke: colour("--line"), width: 1 },
  ticks: { stroke: colour("--line") },
  font: "12px system-ui",
});

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
