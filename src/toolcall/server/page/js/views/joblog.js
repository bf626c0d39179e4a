// The last lines that a run wrote.

import { h } from "../dom.js";

const KEPT = 240;

/** {element, add(line), clear}. It follows the end, unless somebody has scrolled up to read. */
export function jobLog() {
  const lines = [];
  const text = h("pre", { class: "log", tabIndex: 0, role: "log", tLabel: "train.log" });
  const show = () => {
    const atEnd = text.scrollHeight - text.scrollTop - text.clientHeight < 40;
    text.textContent = lines.join("\n");
    if (atEnd) text.scrollTop = text.scrollHeight;
  };
  const add = (line) => {
    lines.push(line);
    lines.splice(0, lines.length - KEPT);
    show();
  };
  const clear = () => {
    lines.length = 0;
    show();
  };
  return { element: h("details", { open: true }, h("summary", { t: "train.log" }), text), add, clear };
}
