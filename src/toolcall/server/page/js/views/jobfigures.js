// What a run is made of: data, model, device.

import { fill, h } from "../dom.js";
import { short } from "../parts/checkpoints.js";

const NUMBERS = ["dataset_size", "parameter_count", "vocab_size", "steps_per_epoch"];

/** {element, show(job)}. */
export function jobFigures() {
  const element = h("dl", { class: "figures" });
  return { element, show: (job) => fill(element, numbers(job), words(job)) };
}

const pair = (key, value, kind) =>
  h("div", { class: kind && `${kind} ${key.endsWith("_path") ? "wide" : ""}` }, h("dt", { t: key }), h("dd", {}, value));

const numbers = (job) =>
  NUMBERS.filter((name) => typeof job[name] === "number").map((name) => pair(`job.${name}`, job[name].toLocaleString()));

function words(job) {
  const said = { preset: job.preset, device: job.device, checkpoint_path: job.checkpoint_path && short(job.checkpoint_path) };
  return Object.entries(said)
    .filter(([, value]) => value)
    .map(([name, value]) => pair(`job.${name}`, value, "word"));
}
