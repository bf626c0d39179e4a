// What an evaluation found: figures, per tool, failures in their order, which tool was taken for which, every call.

import { h, section } from "../dom.js";
import { percent } from "../parts/bars.js";
import { toolBadge } from "../parts/badge.js";
import { table } from "../parts/table.js";
import { confusion } from "./confusion.js";
import { triage } from "./triage.js";
import { calls } from "./calls.js";

const RATES = ["right_rate", "exact_match", "execution_pass_rate", "valid_call_rate", "tool_accuracy", "grounded_rate"];

/** The sections of a reply of /evaluate. */
export function verdict({ items, summary }) {
  return [
    section("verdict.figures", figures(summary), perTool(summary.by_tool)),
    section("verdict.triage", triage(summary.failures, items)),
    section("verdict.confusion", confusion(summary.confusion)),
    section("verdict.calls", calls(items)),
  ];
}

const present = (figures) => RATES.filter((name) => typeof figures[name] === "number");

function figures(summary) {
  return h(
    "dl",
    { class: "figures" },
    present(summary).map((name) => h("div", {}, h("dt", { t: `metric.${name}` }), h("dd", {}, percent(summary[name])))),
  );
}

function perTool(tools) {
  const names = present(Object.values(tools)[0] ?? {});
  const rows = Object.entries(tools).map(([tool, figures]) => [toolBadge(tool), ...names.map((name) => percent(figures[name]))]);
  return rows.length
    ? table("verdict.perTool", ["verdict.tool", ...names.map((name) => `metric.${name}`)], rows, {
        figures: names.map((_, place) => place + 1),
      })
    : null;
}
