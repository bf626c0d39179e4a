// Part 5: how good it is, by executing its calls; what fails and why; runs side by side.

import { post } from "../api.js";
import { dataset, lineCount, onDataset } from "../dataset.js";
import { fill, h, intro, section } from "../dom.js";
import { bind } from "../i18n.js";
import { act, actionForm, notice } from "../parts/action.js";
import { checkpointSelect, chosenCheckpoint } from "../parts/checkpoints.js";
import { check, field, numberInput, numberOf } from "../parts/fields.js";
import { noModel } from "../parts/nomodel.js";
import { address } from "../route.js";
import { verdict } from "./verdict.js";
import { runs } from "./runs.js";

/** The part. */
export default function build() {
  const told = notice();
  const place = h("div", { class: "view verdicts", "aria-live": "polite" });
  const controls = makeControls();
  const button = h("button", { class: "button primary", t: "judge.go" });
  const judge = async () => fill(place, verdict(await post("/evaluate", settings(controls))));
  const form = actionForm(() => act(button, told, judge), fields(controls), h("div", { class: "row" }, button), told.element);
  const compared = runs();
  const onward = h("p", { class: "onward" }, h("a", { href: address("safety"), t: "judge.onward" }));
  const element = h(
    "article",
    { class: "view" },
    intro("judge"),
    noModel(),
    section("judge.evaluate", form),
    place,
    compared.element,
    onward,
  );
  return { element, enter: compared.refresh };
}

function makeControls() {
  const own = h("option", { value: "own" });
  const data = h("select", { name: "judged" }, h("option", { value: "", t: "judge.dataFixed" }), own);
  const offer = () => {
    bind(own, "text", "judge.dataOwn", { count: lineCount() });
    own.disabled = !lineCount();
  };
  onDataset(offer);
  offer();
  return {
    data,
    checkpoint: checkpointSelect(),
    items: numberInput("", 1, 1000, 1),
    temperature: numberInput("", 0, 2),
    constrained: check("decoding.constrained", true),
  };
}

function fields({ data, checkpoint, items, temperature, constrained }) {
  const numbers = [
    field("judge.items", items, { hint: "judge.itemsHint" }),
    field("decoding.temperature", temperature, { hint: "judge.temperatureHint" }),
  ];
  return h(
    "div",
    { class: "fields" },
    field("judge.data", data),
    field("field.checkpoint", checkpoint),
    numbers,
    h("div", { class: "wide" }, constrained.element),
  );
}

function settings({ data, checkpoint, items, temperature, constrained }) {
  const own = data.value === "own" ? { dataset_jsonl: dataset() } : {};
  return {
    ...chosenCheckpoint(checkpoint),
    ...own,
    max_items: numberOf(items),
    temperature: numberOf(temperature),
    constrained: constrained.input.checked,
  };
}
