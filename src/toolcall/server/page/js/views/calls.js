// Every call of an evaluation.

import { h } from "../dom.js";
import { known } from "../i18n.js";
import { pieces } from "../parts/callline.js";
import { table } from "../parts/table.js";

const SHOWN = 200;

/** The items as a table, in a fold. */
export function calls(items) {
  const rows = items
    .slice(0, SHOWN)
    .map((item) => [
      item.user,
      outcome(item),
      h("code", {}, pieces(item.call)),
      item.expected ? h("code", {}, pieces(item.expected)) : "–",
    ]);
  const heads = ["calls.request", "calls.outcome", "calls.call", "calls.expected"];
  return h(
    "details",
    {},
    h("summary", { t: ["calls.show", { count: Math.min(items.length, SHOWN) }] }),
    table("verdict.calls.title", heads, rows),
  );
}

function outcome({ right, failure }) {
  if (right) return h("span", { class: "verdict good" }, "✓ ", h("span", { t: "calls.right" }));
  const key = `failure.${failure}`;
  return h("span", { class: "verdict bad" }, "✕ ", known(key) ? h("span", { t: key }) : String(failure ?? ""));
}
