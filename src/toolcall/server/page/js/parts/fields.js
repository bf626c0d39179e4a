// Labelled controls.

import { h } from "../dom.js";

let count = 0;

/** A control under its label; `hint` says what it takes. */
export function field(key, control, { hint, wide } = {}) {
  control.id ||= `field-${++count}`;
  const told = hint && h("small", { t: hint, id: `${control.id}-hint` });
  if (told) control.setAttribute("aria-describedby", told.id);
  return h("div", { class: wide ? "field wide" : "field" }, h("label", { t: key, htmlFor: control.id }), control, told);
}

/** A number within limits. */
export const numberInput = (value, min, max, step = "any") => h("input", { type: "number", min, max, step, value, inputMode: "decimal" });

/** The number in `input`; nothing where it is left empty. */
export const numberOf = (input) => (input.value === "" ? undefined : Number(input.value));

/** A choice among [value, key of its text]. */
export function select(choices, chosen) {
  const control = h(
    "select",
    {},
    choices.map(([value, key]) => h("option", { value, t: key })),
  );
  if (chosen !== undefined) control.value = chosen;
  return control;
}

/** A box to tick: {element, input}. */
export function check(key, checked = false) {
  const input = h("input", { type: "checkbox", checked });
  return { element: h("label", { class: "check" }, input, h("span", { t: key })), input };
}

/** Buttons that put an example into `input`; `then` happens next. */
export function examples(key, texts, take) {
  const button = (text) => h("li", {}, h("button", { type: "button", class: "chip", onclick: () => take(text) }, text));
  return h("ul", { class: "row", tLabel: key }, texts.map(button));
}
