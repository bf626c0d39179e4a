// Part 1: one request's way, from text to result, on the user's own words.

import { post } from "../api.js";
import { fill, h, intro } from "../dom.js";
import { act, actionForm, notice } from "../parts/action.js";
import { checkpointSelect, chosenCheckpoint } from "../parts/checkpoints.js";
import { check, examples, field } from "../parts/fields.js";
import { noModel } from "../parts/nomodel.js";
import { address } from "../route.js";
import { onStatus } from "../status.js";
import { answering, learning } from "./way.js";

const EXAMPLES = [
  "calculate 23 plus 17 times 4",
  "plot cos(2*x) from -1 to 4",
  "search for self attention",
  "画出 sin(x) 从 -3 到 3 的图像",
];

/** The part. */
export default function build() {
  const told = notice();
  const controls = fields();
  const way = h("div", { class: "stack ways", "aria-live": "polite" });
  const button = h("button", { class: "button primary", t: "happens.follow" });
  let turn = 0;
  const follow = async () => {
    const mine = ++turn;
    const steps = await wayOf(controls);
    if (mine === turn) fill(way, steps);
  };
  const start = () => act(button, told, follow, true);
  const take = (text) => {
    controls.user.value = text;
    controls.call.value = "";
    start();
  };
  const form = actionForm(start, ...rows(controls, take), h("div", { class: "row" }, button), told.element);
  const onward = h("p", { class: "onward" }, h("a", { href: address("data"), t: "happens.onward" }));
  const element = h("article", { class: "view" }, intro("happens"), noModel(), form, way, onward);
  const enter = () => onStatus(once((status) => status.checkpoints.length && start()));
  return { element, enter: first(enter) };
}

function fields() {
  const user = h("textarea", { rows: 2, value: EXAMPLES[0], required: true, name: "request" });
  const call = h("input", { class: "mono", tPlaceholder: "happens.callEmpty", spellcheck: false, autocomplete: "off", name: "call" });
  return { user, call, checkpoint: checkpointSelect(), constrained: check("decoding.constrained", true) };
}

function rows({ user, call, checkpoint, constrained }, take) {
  const choices = h(
    "div",
    { class: "fields" },
    field("happens.call", call, { hint: "happens.callHint", wide: true }),
    field("field.checkpoint", checkpoint),
    constrained.element,
  );
  return [
    field("field.request", user),
    examples("field.examples", EXAMPLES, take),
    h("details", {}, h("summary", { t: "field.more" }), choices),
  ];
}

/** Both halves of the way: how the model learned such a request, and how it answers this one. */
async function wayOf({ user, call, checkpoint, constrained }) {
  const which = chosenCheckpoint(checkpoint);
  const request = { user: user.value, ...which };
  const told = await post("/explain/call", { ...request, constrained: constrained.input.checked, candidates: 8 });
  const sample = await post("/explain/sample", { ...request, call: call.value.trim() || told.call });
  const executed = await post("/execute_call", { call: told.call }).catch((error) => ({ error }));
  return [...learning(user.value, sample), ...answering(told, executed)];
}

/** `work` the first time alone. */
function first(work) {
  let done = false;
  return () => {
    if (!done) {
      done = true;
      work();
    }
  };
}

/** `listener` for the first status that is one. */
function once(listener) {
  let done = false;
  return (status) => {
    if (status && !done) {
      done = true;
      listener(status);
    }
  };
}
