// A CALL line with its parts told apart: the word, the tool, the structure, the values. Half a line, as it streams, is fine too.

import { fill, h } from "../dom.js";

const PIECE = /"(?:[^"\\]|\\.)*"?(\s*:)?|[^"{}[\],:\s]+|[{}[\],:\s]+/g;

/** A place for a call: {element, show(text)}. */
export function callLine() {
  const element = h("code", { class: "callline" });
  return { element, show: (text) => fill(element, pieces(text)) };
}

/** `text` as elements. */
export function pieces(text) {
  const [, word, tool, json] = /^(\s*CALL ?)?(\w*)([^]*)$/.exec(text) ?? [];
  if (!word) return [text];
  return [
    h("span", { class: "word" }, word),
    h("span", { class: "tool", "data-tool": tool }, tool),
    ...[...json.matchAll(PIECE)].map(piece),
  ];
}

const piece = ([text, colon]) => h("span", { class: colon || /^[{}[\],:\s]/.test(text) ? "structure" : "value" }, text);
