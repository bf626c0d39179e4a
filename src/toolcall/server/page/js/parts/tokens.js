// A training sample as the model sees it: framed text, tokens with their ids, and x beside y, shifted by one.

import { h } from "../dom.js";
import { percent } from "./bars.js";

const PARTS = ["tag", "request", "note", "structure", "call"];
const IGNORED = -100;

/** A token's text with its white space made visible. */
export const visible = (text) => text.replaceAll("\n", "⏎").replaceAll(" ", "␣") || "∅";

/** What the colours and the line below mean. */
export function legend() {
  const entry = (part) => h("li", { "data-part": part }, h("i", {}), h("span", { t: `part.${part}` }));
  return h(
    "ul",
    { class: "legend", tLabel: "part.label" },
    PARTS.map(entry),
    h("li", { class: "learned", "data-part": "call" }, h("i", {}), h("span", { t: "part.learned" })),
  );
}

/** The framed text, line by line as it stands in the file: without notes, and characters that are spelled in bytes put together. */
export function framed(tokens) {
  const piece = ({ text, part, supervised }) => h("span", { "data-part": part, class: supervised ? "learned" : "" }, text);
  return h("pre", { class: "framed" }, together(tokens.filter(({ part }) => part !== "note")).map(piece));
}

const isByte = ({ text }) => /^\\x[0-9A-F]{2}$/.test(text);

/** The tokens with their `places`; those that spell one character's bytes put together. */
export function together(tokens) {
  const pieces = [];
  tokens.forEach((token, place) => {
    const last = pieces.at(-1);
    if (isByte(token) && last?.bytes && last.part === token.part) {
      last.bytes.push(byteOf(token));
      last.places.push(place);
    } else pieces.push({ ...token, places: [place], bytes: isByte(token) ? [byteOf(token)] : null });
  });
  return pieces.map((piece) => (piece.bytes ? { ...piece, text: new TextDecoder().decode(new Uint8Array(piece.bytes)) } : piece));
}

const byteOf = ({ text }) => Number(`0${text.slice(1)}`);

/** Every token with its id. */
export function tokenStrip(tokens) {
  return h(
    "ol",
    { class: "tokens" },
    tokens.map((token) => h("li", {}, box(token.text, token.id, token))),
  );
}

/**
 * Position by position: what goes in, and below it what is to come out; a dash where the loss does not look. The bar below says how
 * likely the model holds it, where there is a model.
 */
export function shifted({ tokens, x, y, next }) {
  const columns = x.map((id, place) => {
    const target =
      y[place] === IGNORED
        ? h("span", { class: "token off", tTitle: "shifted.off" }, "–")
        : box(tokens[place + 1].text, y[place], tokens[place + 1]);
    const entered = box(tokens[place].text, id, { ...tokens[place], supervised: false });
    return h("li", {}, h("span", { class: "place" }, String(place)), entered, target, likelihood(next?.[place]));
  });
  return h("div", { class: "shifted", tabIndex: 0, role: "region", tLabel: "shifted.label" }, h("ol", {}, columns));
}

function likelihood(prediction) {
  if (!prediction) return null;
  const share = { share: percent(prediction.probability) };
  return h(
    "span",
    { class: "bar", role: "img", tLabel: ["shifted.share", share], tTitle: ["shifted.share", share] },
    h("span", { vars: { "--share": String(prediction.probability) } }),
  );
}

function box(text, id, { part, supervised }) {
  const kinds = ["token", supervised && "learned", text.length > 8 && "long"].filter(Boolean).join(" ");
  return h("span", { class: kinds, "data-part": part }, h("b", {}, visible(text)), h("small", {}, String(id)));
}
