// A text area with line numbers.

import { h } from "../dom.js";

/** {element, show(text), select(line), line() (the number and text of the line with the caret)}. `changed` gets the text as it is typed. */
export function editor(text, label, changed) {
  const gutter = h("pre", { "aria-hidden": "true" });
  const area = h("textarea", {
    value: text,
    tLabel: label,
    tPlaceholder: "data.placeholder",
    spellcheck: false,
    wrap: "off",
    name: "dataset",
  });
  const number = () => {
    gutter.textContent = Array.from({ length: area.value.split("\n").length }, (_, place) => place + 1).join("\n");
  };
  const show = (value) => {
    if (area.value !== value) area.value = value;
    number();
  };
  area.addEventListener("input", () => changed(area.value));
  area.addEventListener("scroll", () => {
    gutter.scrollTop = area.scrollTop;
  });
  number();
  return {
    element: h("div", { class: "editor" }, gutter, area),
    show,
    select: (line) => selectLine(area, line),
    line: () => lineOf(area),
    area,
  };
}

function selectLine(area, line) {
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1] ?? "").length);
  area.scrollTop = area.scrollHeight * ((line - 4) / lines.length);
  area.scrollLeft = 0;
}

function lineOf(area) {
  const lines = area.value.split("\n");
  const number = area.value.slice(0, area.selectionStart).split("\n").length;
  return { number, text: lines[number - 1] };
}
