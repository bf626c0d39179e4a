// Elements, made from values and never from HTML text: what a model or a user wrote cannot become markup.

import { bind } from "./i18n.js";

const TRANSLATED = { t: "text", tLabel: "aria-label", tPlaceholder: "placeholder", tTitle: "title", tAlt: "alt" };

/**
 * An element: h("button", {class: "primary", t: "train.start", onclick: start}, ...children).
 * `t`, `tLabel` and their like name texts of the dictionary: a key, or [key, values]. `vars` are CSS variables.
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) assign(element, name, value);
  element.append(...present(children));
  return element;
}

const present = (children) => children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);

function assign(element, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name in TRANSLATED) bind(element, TRANSLATED[name], ...[value].flat());
  else if (name === "vars") for (const [key, text] of Object.entries(value)) element.style.setProperty(key, text);
  else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name === "class") element.className = value;
  else if (name in element && !name.startsWith("aria")) element[name] = value;
  else element.setAttribute(name, value === true ? "" : value);
}

/** Put `children` in the place of whatever `element` held. */
export function fill(element, ...children) {
  element.replaceChildren(...present(children));
  return element;
}

/** A part's section: a heading, what it is about, and its content. */
export function section(key, ...children) {
  const title = h("h2", { t: `${key}.title`, id: key.replaceAll(".", "-") });
  return h(
    "section",
    { class: "section", "aria-labelledby": title.id },
    h("header", {}, title, h("p", { t: `${key}.about` })),
    ...children,
  );
}

/** The opening of a part: its title, which takes the focus when the part is entered, and what one does here. */
export function intro(name) {
  return h("header", { class: "intro" }, h("h1", { t: `${name}.title`, tabIndex: -1 }), h("p", { t: `${name}.about` }));
}
