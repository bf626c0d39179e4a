// A training sample as the model sees it: framed text, tokens with their ids, and x beside y, shifted by one.

import { h } from "../dom.js";

const PARTS = ["tag", "request", "note", "structure", "call"];
const IGNORED = -100;

/** A token's text with its white space made visible. */
export const visible = (text) => text.replaceAll("\n", "⏎").replaceAll(" ", "␣") || "∅";

/** What the colours and the line below mean. */
export function legend() {
  const entry = (part) => h("li", { "data-part": part }, h("i", {}), h("span", { t: `part.${part}` }));
  return h("ul", { class: "legend", tLabel: "part.label" }, PARTS.map(entry), h("li", { class: "learned", "data-part": "call" }, h("i", {}), h("span", { t: "part.learned" })));
}

/** The framed text, line by line as it stands in the file. */
export function framed(tokens) {
  const piece = ({ text, part, supervised }) => h("span", { "data-part": part, class: supervised ? "learned" : "" }, part === "note" ? "" : text);
  return h("pre", { class: "framed" }, tokens.map(piece));
}

/** Every token with its id. */
export function tokenStrip(tokens) {
  return h("ol", { class: "tokens" }, tokens.map((token) => h("li", {}, box(token.text, token.id, token))));
}

/** Position by position: what goes in, and below it what is to come out; a dash where the loss does not look. */
export function shifted({ tokens, x, y }) {
  const column = (id, place) => {
    const next = tokens[place + 1];
    const target = y[place] === IGNORED ? h("span", { class: "token off", tTitle: "shifted.off" }, "–") : box(next?.text ?? "", y[place], next ?? {});
    return h("li", {}, h("span", { class: "place" }, String(place)), box(tokens[place].text, id, { ...tokens[place], supervised: false }), target);
  };
  return h("div", { class: "shifted", tabIndex: 0, role: "region", tLabel: "shifted.label" }, h("ol", {}, x.map(column)));
}

function box(text, id, { part, supervised }) {
  const kinds = ["token", supervised && "learned", text.length > 8 && "long"].filter(Boolean).join(" ");
  return h("span", { class: kinds, "data-part": part }, h("b", {}, visible(text)), h("small", {}, String(id)));
}
