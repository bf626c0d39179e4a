// The confusion matrix: which tool was called where another was expected.

import { h } from "../dom.js";
import { toolBadge } from "../parts/badge.js";

/** `counts`: expected tool to called tool to how often. The diagonal is right. */
export function confusion(counts) {
  const called = [...new Set([...Object.keys(counts), ...Object.values(counts).flatMap(Object.keys)])];
  const head = h(
    "tr",
    {},
    h("th", { scope: "col", t: "confusion.expected" }),
    called.map((tool) => h("th", { scope: "col" }, name(tool))),
  );
  const rows = Object.entries(counts).map(([tool, row]) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, name(tool)),
      called.map((other) => cell(tool, other, row)),
    ),
  );
  const table = h("table", { class: "matrix" }, h("caption", { t: "confusion.caption" }), h("thead", {}, head), h("tbody", {}, rows));
  return h("div", { class: "wide-table", tabIndex: 0, role: "region", tLabel: "confusion.caption" }, table);
}

function cell(tool, other, row) {
  const all = Math.max(
    1,
    Object.values(row).reduce((sum, count) => sum + count, 0),
  );
  const count = row[other] ?? 0;
  return h("td", { class: tool === other ? "diagonal" : "", vars: { "--share": String(count / all) } }, String(count));
}

/** No valid call has no tool. */
const name = (tool) => (["null", "None", ""].includes(tool) ? h("span", { t: "confusion.invalid" }) : toolBadge(tool));
