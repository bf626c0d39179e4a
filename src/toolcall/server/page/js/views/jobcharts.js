// Loss, and how calls do when they are executed, over the steps of a run; as figures in a table too.

import { fill, h } from "../dom.js";
import { current, t } from "../i18n.js";
import { chart } from "../parts/chart.js";
import { table } from "../parts/table.js";

const LOSSES = ["train_loss", "val_loss"];
const RATES = ["right_rate", "exact_match", "execution_pass_rate", "valid_call_rate", "tool_accuracy"];

/** {element, add(row of metrics), clear}. */
export function jobCharts() {
  const loss = chart("chart.loss", named(LOSSES));
  const rates = chart("chart.rates", named(RATES), 1);
  const figures = h("details", {}, h("summary", { t: "chart.table" }));
  const rows = [];
  const draw = later(() => {
    loss.show(rows);
    rates.show(rows.filter((row) => RATES.some((name) => name in row && row[name] !== null)));
    fill(figures, h("summary", { t: "chart.table" }), asTable(rows));
  });
  const add = (row) => {
    rows.push(row);
    draw();
  };
  const clear = () => {
    rows.length = 0;
    draw();
  };
  return { element: h("div", { class: "stack" }, h("div", { class: "pair" }, loss.element, rates.element), figures), add, clear };
}

const named = (names) => names.map((key) => ({ key, label: () => t(`metric.${key}`) }));

function asTable(rows) {
  const names = [...LOSSES, ...RATES, "tokens_per_second"];
  const cell = (value) => (typeof value === "number" ? value.toLocaleString(current(), { maximumSignificantDigits: 4 }) : "–");
  const cells = rows.map((row) => [String(row.step), ...names.map((name) => cell(row[name]))]);
  return table("chart.figures", ["chart.step", ...names.map((name) => `metric.${name}`)], cells, {
    figures: names.map((_, place) => place + 1),
  });
}

/** `work` once a frame at most, however often it is asked for. */
function later(work) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      work();
    });
  };
}
