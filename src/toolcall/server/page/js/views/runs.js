// Runs side by side: what differs between them, how they did, how they learned.

import { get } from "../api.js";
import { fill, h, section } from "../dom.js";
import { notice } from "../parts/action.js";
import { percent } from "../parts/bars.js";
import { chart } from "../parts/chart.js";
import { table } from "../parts/table.js";
import { duration, time } from "../parts/time.js";

const FIRST = 4;
const LIMIT = 6; // lines that one can tell apart
const RATES = ["right_rate", "exact_match", "execution_pass_rate"];

/** {element, refresh}. */
export function runs() {
  const told = notice();
  const place = h("div", {});
  const curves = chart("runs.curves", [], 1);
  const chosen = new Set();
  const refresh = async () => {
    try {
      const { runs: all } = await get("/runs");
      if (!chosen.size)
        all
          .filter((run) => run.curve.length)
          .slice(0, FIRST)
          .forEach((run) => chosen.add(run.path));
      show(all, chosen, place, curves);
      told.clear();
    } catch (error) {
      told.show(error);
    }
  };
  return { element: section("runs", told.element, place, curves.element), refresh };
}

function show(all, chosen, place, curves) {
  fill(place, all.length ? asTable(all, chosen, () => draw(all, chosen, curves)) : h("p", { class: "soft", t: "runs.none" }));
  draw(all, chosen, curves);
}

function asTable(all, chosen, changed) {
  const settings = [...new Set(all.flatMap((run) => Object.keys(run.settings)))];
  const heads = [
    "runs.shown",
    "runs.run",
    "runs.created",
    ...settings.map(code),
    ...RATES.map((name) => `metric.${name}`),
    "runs.parameters",
    "runs.time",
  ];
  const rows = all.map((run) => [
    box(run, chosen, changed),
    run.name,
    time(run.created_at),
    ...settings.map((name) => text(run.settings[name])),
    ...RATES.map((name) => percent(metric(run, name))),
    run.parameters?.toLocaleString() ?? "–",
    run.wall_seconds ? duration(run.wall_seconds) : "–",
  ]);
  return table("runs.title", heads, rows, { figures: heads.map((_, at) => at).slice(3 + settings.length) });
}

const code = (name) => h("code", {}, name);

const text = (value) => (value === undefined || value === null ? "–" : typeof value === "string" ? value : JSON.stringify(value));

/** A run's figure on the test set where there is one, else on validation. */
const metric = ({ metrics }, name) => metrics[`test/${name}`] ?? metrics[`val/${name}`] ?? metrics[name];

function box(run, chosen, changed) {
  const input = h("input", {
    type: "checkbox",
    checked: chosen.has(run.path),
    disabled: !run.curve.length,
    tLabel: ["runs.show", { run: run.path }],
  });
  input.addEventListener("change", () => {
    if (input.checked && chosen.size >= LIMIT) input.checked = false;
    else if (input.checked) chosen.add(run.path);
    else chosen.delete(run.path);
    changed();
  });
  return h("span", { class: "check" }, input);
}

/** The right rate of the chosen runs over their steps. */
function draw(all, chosen, curves) {
  const shown = all.filter((run) => chosen.has(run.path));
  const steps = [...new Set(shown.flatMap((run) => run.curve.map((point) => point.step)))].sort((a, b) => a - b);
  const rates = shown.map((run) => new Map(run.curve.map((point) => [point.step, point.right_rate])));
  const rows = steps.map((step) => ({ step, ...Object.fromEntries(rates.map((rate, place) => [place, rate.get(step) ?? null])) }));
  curves.show(
    rows,
    shown.map((run, place) => ({ key: place, label: () => run.path })),
  );
}
