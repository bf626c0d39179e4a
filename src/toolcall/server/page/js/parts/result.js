// What a tool gave: a value, a picture, ranked documents, or plain JSON for tools that this page does not know.

import { fill, h } from "../dom.js";

/** A place for a result: {element, show(reply of /execute_call), clear}. */
export function result() {
  const element = h("div", { class: "stack result", "aria-live": "polite" });
  return { element, show: (reply) => fill(element, shown(reply)), clear: () => fill(element) };
}

function shown({ tool, output, artifacts, call }) {
  const pictures = artifacts.filter((file) => file.mime_type.startsWith("image/")).map((file) => picture(file, call));
  if (pictures.length) return pictures;
  if (Array.isArray(output.results)) return documents(output.results);
  if (typeof output.value === "number") return value(output);
  if (tool === "none") return h("p", { t: "result.none" });
  return h("pre", { class: "callline" }, JSON.stringify(output, null, 2));
}

function picture({ data_url: source, filename }, call) {
  const image = h("img", { class: "picture", src: source, alt: call, width: 600, height: 400 });
  return [image, h("a", { href: source, download: filename, class: "small", t: "result.save" })];
}

function value(output) {
  return h("p", { class: "value-result" }, String(output.rounded ?? output.value));
}

function documents(found) {
  if (!found.length) return h("p", { t: "result.nothing" });
  return h("ol", { class: "documents" }, found.map(entry));
}

function entry({ title, body, score }) {
  return h(
    "li",
    {},
    h("strong", {}, title),
    h("p", {}, body),
    h("span", { class: "small soft number", t: ["result.score", { score: Number(score) }] }),
  );
}
