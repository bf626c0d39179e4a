// The gates that a call passes before a tool runs. A failure class names the gate that stopped it.

import { h } from "../dom.js";

const GATES = {
  request: ["request"],
  line: ["no_call", "truncated"],
  tool: ["unknown_tool"],
  json: ["broken_json"],
  object: ["not_an_object"],
  schema: ["invalid_arguments"],
  limits: ["execution_error"],
  worker: ["time_limit", "memory_limit", "worker_died"],
};

/** The gates as a list: passed ones, the one that stopped the call (`failure`, null for none) and why, the ones not reached. */
export function gates(failure, message = "") {
  const names = Object.keys(GATES);
  const at = failure ? names.findIndex((name) => GATES[name].includes(failure)) : names.length;
  return h(
    "ol",
    { class: "gates" },
    names.map((name, place) => gate(name, place < at ? "passed" : place === at ? "stopped" : "unreached", message)),
  );
}

/** The same in two lines: which gate stopped the call, and why. */
export function stoppedAt(failure, message) {
  const names = Object.keys(GATES);
  const at = names.findIndex((name) => GATES[name].includes(failure));
  const row = h(
    "span",
    { class: "gate-row", "aria-hidden": "true" },
    names.map((_, place) => h("i", { "data-state": place < at ? "passed" : place === at ? "stopped" : "unreached" })),
  );
  const where = h("span", { t: ["gate.at", { place: at + 1, all: names.length, gate: { t: `gate.${names[at]}` } }] });
  return h("div", { class: "stopped-at" }, h("p", { class: "verdict good" }, "✓ ", where), row, h("p", { class: "small" }, message));
}

function gate(name, state, message) {
  const sign = h("span", { class: "sign", "aria-hidden": "true" }, { passed: "✓", stopped: "✕", unreached: "·" }[state]);
  const spoken = h("span", { class: "unseen", t: `gate.${state}` });
  const why = state === "stopped" && message ? `: ${message}` : "";
  return h("li", { "data-state": state }, sign, h("span", {}, spoken, h("span", { t: `gate.${name}` }), why));
}
