// Tables with a caption and headers.

import { h } from "../dom.js";

/**
 * `heads`: keys of the columns' texts, or elements. `rows`: lists of cells (text, number or element); the first heads its row.
 * A caption that repeats a section's title is for screen readers alone. Numbers stand to the right; so do the columns named in `figures`.
 */
export function table(caption, heads, rows, { figures = [] } = {}) {
  const right = (place) => (figures.includes(place) ? "figure" : "");
  const head = (content, place) =>
    h(
      "th",
      { scope: "col", class: right(place), ...(typeof content === "string" ? { t: content } : {}) },
      typeof content === "string" ? null : content,
    );
  const cell = (content, place) => h(place ? "td" : "th", { class: right(place), ...(place ? {} : { scope: "row" }) }, content);
  const body = rows.map((row) => h("tr", {}, row.map(cell)));
  const inner = h(
    "table",
    {},
    h("caption", { t: caption, class: caption.endsWith(".title") ? "unseen" : "" }),
    h("thead", {}, h("tr", {}, heads.map(head))),
    h("tbody", {}, body),
  );
  return h("div", { class: "wide-table", tabIndex: 0, role: "region", tLabel: caption }, inner);
}
