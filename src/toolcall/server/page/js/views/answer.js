// One answer: the CALL as it streams, its arguments as a form, the result.

import { post, postEvents } from "../api.js";
import { h } from "../dom.js";
import { bind } from "../i18n.js";
import { notice } from "../parts/action.js";
import { argumentsForm } from "../parts/arguments.js";
import { percent } from "../parts/bars.js";
import { callLine } from "../parts/callline.js";
import { result } from "../parts/result.js";

/** {element, ask(request)}: with the grammar or without. */
export function answerColumn(title, constrained) {
  const told = notice();
  const line = callLine();
  const said = h("p", { class: "small soft said", "aria-live": "polite" });
  const outcome = result();
  const run = (call) => execute(call, line, outcome, told);
  const form = argumentsForm(run);
  const places = { told, line, said, form, result: outcome };
  const turn = { stop: new AbortController() };
  const ask = (request) => stream({ ...request, constrained }, places, turn, run);
  line.show("");
  const element = h(
    "section",
    { class: "panel answer", "data-constrained": String(constrained), tLabel: title },
    h("h3", { t: title }),
    line.element,
    said,
    told.element,
    form.element,
    outcome.element,
  );
  return { element, ask };
}

/** A new question ends the one before it. */
async function stream(request, places, turn, run) {
  turn.stop.abort();
  turn.stop = new AbortController();
  for (const place of [places.told, places.form, places.result]) place.clear();
  bind(places.said, "text", "answer.writing");
  try {
    await read(request, places, turn.stop.signal, run);
  } catch (error) {
    if (error.name === "AbortError") return;
    bind(places.said, "text", "answer.failed");
    places.told.show(error);
  }
}

async function read(request, places, signal, run) {
  let text = "";
  for await (const { name, data } of postEvents("/generate/stream", request, signal)) {
    if (name === "text") places.line.show((text += data.text));
    if (name === "done") await done(data, places, run);
  }
}

async function done(reply, { line, said, form }, run) {
  line.show(reply.call);
  const sure = reply.margin === null || reply.margin === undefined ? "answer.confidence" : "answer.margin";
  bind(said, "text", reply.truncated ? "call.truncated" : sure, { confidence: percent(reply.confidence), margin: percent(reply.margin) });
  if (reply.parsed) await form.show(reply.parsed);
  if (reply.truncated && !reply.parsed) return;
  await run(reply.call);
}

async function execute(call, line, place, told) {
  told.clear();
  place.clear();
  line.show(call);
  try {
    place.show(await post("/execute_call", { call }));
  } catch (error) {
    told.show(error);
  }
}
