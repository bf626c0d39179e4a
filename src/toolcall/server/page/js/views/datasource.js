// Which data to train on: the data set of part 2, or generated for this run.

import { post } from "../api.js";
import { dataset, lineCount, onDataset } from "../dataset.js";
import { h } from "../dom.js";
import { bind } from "../i18n.js";
import { field, numberInput, numberOf } from "../parts/fields.js";

/** {fields, settings(seed)}. */
export function dataSource() {
  const own = h("option", { value: "own" });
  const source = h(
    "select",
    { name: "data" },
    own,
    ["synthetic", "reference"].map((value) => h("option", { value, t: `data.${value}` })),
  );
  const samples = numberInput(400, 10, 1000, 1);
  const howMany = field("train.samples", samples);
  const shown = () => {
    howMany.hidden = source.value === "own";
  };
  const offer = () => {
    bind(own, "text", "train.dataOwn", { count: lineCount() });
    own.disabled = !lineCount();
    if (source.value === "own" || lineCount()) source.value = lineCount() ? "own" : "synthetic";
    shown();
  };
  onDataset(offer);
  source.addEventListener("change", shown);
  offer();
  return { fields: [field("train.data", source), howMany], settings: (seed) => settings(source.value, numberOf(samples), seed) };
}

async function settings(source, samples, seed) {
  if (source === "own") return { dataset_jsonl: dataset() };
  const asked = { source, samples_per_tool: samples, seed, languages: ["en", "zh"] };
  return { dataset_jsonl: (await post("/data/generate", asked)).dataset_jsonl };
}
