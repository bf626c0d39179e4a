// Which data to train on: the data set of part 2, or generated anew.

import { dataset, lineCount, onDataset } from "../dataset.js";
import { h } from "../dom.js";
import { field, numberInput, numberOf } from "../parts/fields.js";
import { bind } from "../i18n.js";

/** {fields, settings}. */
export function dataSource() {
  const own = h("option", { value: "own" });
  const source = h("select", { name: "data" }, own, h("option", { value: "new", t: "train.dataNew" }));
  const samples = numberInput(200, 10, 1000, 1);
  const howMany = field("train.samples", samples);
  const shown = () => { howMany.hidden = source.value === "own"; };
  const offer = () => {
    bind(own, "text", "train.dataOwn", { count: lineCount() });
    own.disabled = !lineCount();
    source.value = lineCount() ? "own" : "new";
    shown();
  };
  onDataset(offer);
  source.addEventListener("change", shown);
  offer();
  const settings = () => (source.value === "own" ? { dataset_jsonl: dataset() } : { samples_per_tool: numberOf(samples) });
  return { fields: [field("train.data", source), howMany], settings };
}
