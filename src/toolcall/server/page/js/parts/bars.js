// Shares as horizontal bars, each with its text and its number.

import { h } from "../dom.js";

/** `items`: {label (element or text), share (0 to 1), shown (text), class, tool}. */
export function bars(items, properties = {}) {
  return h("ul", { class: "bars", ...properties }, items.map(bar));
}

function bar({ label, share, shown, mark, tool }) {
  const line = h("span", { class: "bar", "data-tool": tool, "aria-hidden": "true" }, h("span", { vars: { "--share": String(share) } }));
  return h("li", { class: mark }, h("span", {}, label), line, h("span", { class: "number small" }, shown));
}

/** 0.1234 as 12.3 %. */
export function percent(share) {
  if (share === null || share === undefined) return "–";
  if (share > 0 && share < 0.0001) return "< 0.01 %";
  return `${(100 * share).toFixed(share > 0 && share < 0.001 ? 2 : 1)} %`;
}
