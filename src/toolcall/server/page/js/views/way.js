// The steps of a request's way, each with why it is there.

import { h } from "../dom.js";
import { toolBadge } from "../parts/badge.js";
import { callLine } from "../parts/callline.js";
import { gates } from "../parts/gates.js";
import { inspector } from "../parts/inspector.js";
import { result } from "../parts/result.js";
import { framed, legend, shifted, tokenStrip } from "../parts/tokens.js";

/** How such a request is learned: request, frame, tokens, x and y. */
export function learning(user, sample) {
  const values = { used: sample.x.length, size: sample.block_size };
  const size = sample.block_size && h("p", { class: "small soft", t: ["way.used", values] });
  return [
    phase("way.learning", [
      step("request", h("p", { class: "callline" }, user)),
      step("frame", legend(), framed(sample.tokens)),
      step("tokens", tokenStrip(sample.tokens), size),
      step("shifted", shifted(sample)),
    ]),
  ];
}

/** How this one is answered: probabilities, CALL, parse, execute, result. */
export function answering(told, executed) {
  const reached = !executed.error;
  return [
    phase("way.answering", [
      step("probabilities", inspector(told)),
      step("call", shownCall(told.call), told.truncated && h("p", { class: "verdict bad", t: "call.truncated" })),
      step("parse", parsed(executed)),
      step("execute", gates(reached ? null : executed.error.failure, executed.error?.message)),
      step("result", reached ? shownResult(executed) : h("p", { class: "soft", t: "way.noResult" })),
    ]),
  ];
}

const phase = (key, steps) =>
  h("section", { class: "phase-of-way", tLabel: key }, h("h2", { class: "phase", t: key }), h("ol", { class: "way" }, steps));

const step = (name, ...content) =>
  h(
    "li",
    { "data-step": name },
    h("div", { class: "content" }, h("h3", { t: `way.${name}.title` }), h("p", { class: "why", t: `way.${name}.why` }), ...content),
  );

function shownCall(text) {
  const line = callLine();
  line.show(text);
  return line.element;
}

function parsed({ error, parsed: call }) {
  if (error) return h("p", { class: "verdict bad", t: "way.notParsed" });
  const pairs = Object.entries(call.args).map(([name, value]) => [h("dt", {}, name), h("dd", { class: "mono" }, JSON.stringify(value))]);
  return h("div", { class: "stack" }, h("p", {}, toolBadge(call.tool)), pairs.length ? h("dl", { class: "arguments" }, pairs) : null);
}

function shownResult(reply) {
  const place = result();
  place.show(reply);
  return place.element;
}
