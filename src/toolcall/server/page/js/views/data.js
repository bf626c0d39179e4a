// Part 2: the data set, written, generated or opened; what is wrong with it, and what is in it.

import { post } from "../api.js";
import { dataset, onDataset, setDataset } from "../dataset.js";
import { h, intro, section } from "../dom.js";
import { t } from "../i18n.js";
import { act, actionButton, notice } from "../parts/action.js";
import { editor } from "../parts/editor.js";
import { field, numberInput, numberOf, select } from "../parts/fields.js";
import { address } from "../route.js";
import { checker } from "./datacheck.js";
import { tracer } from "./datatrace.js";

/** The part. */
export default function build() {
  const told = notice();
  const edit = editor(dataset(), "data.editor", (text) => take(text));
  const checked = checker((line) => edit.select(line));
  const take = (text) => (setDataset(text) ? told.clear() : told.show(new Error(t("data.unkept"))));
  onDataset(() => {
    edit.show(dataset());
    checked.later();
  });
  const source = section("data.source", generator(told), files(told), told.element, edit.element);
  const onward = h("p", { class: "onward" }, h("a", { href: address("train"), t: "data.onward" }));
  const element = h("article", { class: "view" }, intro("data"), source, checked.element, tracer(edit), onward);
  return { element, enter: () => checked.now() };
}

function generator(told) {
  const source = select([
    ["synthetic", "data.synthetic"],
    ["reference", "data.reference"],
  ]);
  const languages = select([
    ["en,zh", "data.both"],
    ["en", "data.english"],
    ["zh", "data.chinese"],
  ]);
  const samples = numberInput(60, 10, 1000, 1);
  const seed = numberInput(11, 0, 2 ** 31 - 1, 1);
  source.addEventListener("change", () => {
    languages.disabled = source.value === "reference";
  });
  const generate = async () => {
    const asked = {
      source: source.value,
      samples_per_tool: numberOf(samples),
      seed: numberOf(seed),
      languages: languages.value.split(","),
    };
    setDataset((await post("/data/generate", asked)).dataset_jsonl);
  };
  const fields = [
    field("data.from", source),
    field("data.languages", languages),
    field("data.samples", samples),
    field("field.seed", seed),
  ];
  return h(
    "div",
    { class: "panel" },
    h("div", { class: "fields" }, fields),
    h("div", {}, actionButton("data.generate", told, generate, "primary")),
  );
}

function files(told) {
  const chooser = h("input", { type: "file", accept: ".jsonl,.json,.txt,.md", class: "unseen", tabIndex: -1, tLabel: "data.open" });
  const open = h("button", { type: "button", class: "button", t: "data.open", onclick: () => chooser.click() });
  chooser.addEventListener("change", () =>
    act(open, told, async () => {
      if (chooser.files.length) setDataset(await chooser.files[0].text());
      chooser.value = "";
    }),
  );
  const save = h("button", { type: "button", class: "button", t: "data.save", onclick: download });
  const clear = h("button", { type: "button", class: "quiet", t: "data.clear", onclick: () => setDataset("") });
  return h("div", { class: "row" }, open, chooser, save, clear);
}

function download() {
  const url = URL.createObjectURL(new Blob([dataset()], { type: "application/x-ndjson" }));
  h("a", { href: url, download: "samples.jsonl" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
