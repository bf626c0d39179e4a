// Part 6: hostile calls, and the limit that stops each.

import { post } from "../api.js";
import { fill, h, intro, section } from "../dom.js";
import { act, actionForm, notice } from "../parts/action.js";
import { field } from "../parts/fields.js";
import { gates, stoppedAt } from "../parts/gates.js";
import { result } from "../parts/result.js";
import { ATTACKS } from "./attacks.js";

const SHOWN = 120;

/** The part. */
export default function build() {
  const attacks = ATTACKS.map(attack);
  const told = notice();
  const all = h("button", { type: "button", class: "button primary", t: "safety.all" });
  const count = h("p", { role: "status", class: "verdict" });
  all.addEventListener("click", () =>
    act(all, told, async () => {
      for (const one of attacks) await one.launch();
      fill(count, h("span", { t: ["safety.count", { stopped: attacks.filter((one) => one.stopped()).length, all: attacks.length }] }));
    }),
  );
  const why = section(
    "safety.why",
    h(
      "ol",
      { class: "stack" },
      ["a", "b", "c", "d"].map((name) => h("li", { t: `safety.why.${name}` })),
    ),
  );
  const list = section(
    "safety.attacks",
    h("div", { class: "row" }, all, count),
    told.element,
    h(
      "ul",
      { class: "attacks" },
      attacks.map((one) => one.element),
    ),
  );
  const next = section("safety.next", h("pre", { class: "callline" }, "USER → CALL → OBSERVATION → … → FINAL"));
  return { element: h("article", { class: "view" }, intro("safety"), why, list, own(), next) };
}

/** One hostile call: {element, launch, stopped}. */
function attack({ name, call }) {
  const outcome = h("div", { class: "outcome stack", "aria-live": "polite" });
  const told = notice();
  const seen = { stopped: false };
  const button = h("button", {
    type: "button",
    class: "button",
    t: "safety.try",
    tLabel: ["safety.tryNamed", { name: { t: `attack.${name}` } }],
  });
  const launch = () =>
    act(button, told, async () => {
      seen.stopped = await attempt(call, outcome);
    });
  button.addEventListener("click", launch);
  const words = h(
    "div",
    { class: "stack" },
    h("h3", { t: `attack.${name}` }),
    h("p", { class: "soft small", t: `attack.${name}.why` }),
    h("code", {}, shortened(call)),
  );
  return { element: h("li", { "data-attack": name }, words, button, told.element, outcome), launch, stopped: () => seen.stopped };
}

/** Send a call; show the gate that stopped it, or what came of it. Whether it was stopped. */
async function attempt(call, outcome) {
  try {
    const reply = await post("/execute_call", { call });
    const place = result();
    place.show(reply);
    fill(outcome, gates(null), place.element);
    return false;
  } catch (error) {
    if (!error.status) throw error;
    fill(outcome, stoppedAt(error.failure ?? "request", error.message));
    return true;
  }
}

function shortened(text) {
  const line = text.replaceAll("\n", "⏎");
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 20)} … ${line.slice(-16)} (${line.length.toLocaleString()})` : line;
}

/** A call of the reader's own. */
function own() {
  const told = notice();
  const outcome = h("div", { class: "stack", "aria-live": "polite" });
  const call = h("textarea", {
    rows: 2,
    class: "mono",
    value: 'CALL calculator {"expression":"2 ** 8"}',
    required: true,
    spellcheck: false,
    name: "call",
  });
  const button = h("button", { class: "button", t: "safety.try" });
  const form = actionForm(
    () => act(button, told, () => attempt(call.value, outcome)),
    field("safety.call", call),
    h("div", { class: "row" }, button),
    told.element,
    outcome,
  );
  return section("safety.own", form);
}
