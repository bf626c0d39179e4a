// What a run is started with.

import { get } from "../api.js";
import { fill, h } from "../dom.js";
import { act, actionForm, notice } from "../parts/action.js";
import { checkpointSelect } from "../parts/checkpoints.js";
import { field, numberInput, numberOf, select } from "../parts/fields.js";
import { customSize } from "./customsize.js";
import { dataSource } from "./datasource.js";

/** The form; `start` gets the settings as POST /train takes them. */
export function trainForm(start) {
  const told = notice();
  const controls = makeControls();
  const button = h("button", { class: "button primary", t: "train.go" });
  const form = actionForm(
    () => act(button, told, async () => start(await settings(controls))),
    mainFields(controls),
    controls.size.element,
    moreFields(controls),
    h("div", { class: "row" }, button),
    told.element,
  );
  offerPresets(controls.preset).catch(told.show);
  return form;
}

function makeControls() {
  const preset = h("select", { name: "preset" });
  return {
    data: dataSource(),
    preset,
    size: customSize(preset),
    device: select([
      ["auto", "train.auto"],
      ["cpu", "train.cpu"],
    ]),
    budget: select([
      ["", "train.byPreset"],
      ["epochs", "train.byEpochs"],
      ["steps", "train.bySteps"],
    ]),
    amount: numberInput("", 1, 200000),
    batch: numberInput("", 4, 128, 1),
    rate: numberInput("", 0.000001, 1),
    seed: numberInput(11, 0, 2 ** 31 - 1, 1),
    from: checkpointSelect("train.scratch"),
  };
}

function mainFields({ data, preset, device, budget, amount }) {
  const howMuch = field("train.amount", amount);
  const shown = () => {
    howMuch.hidden = budget.value === "";
    amount.required = budget.value !== "";
    amount.max = budget.value === "epochs" ? 100 : 200000;
  };
  budget.addEventListener("change", shown);
  shown();
  amount.name = "amount";
  budget.name = "budget";
  return h(
    "div",
    { class: "fields" },
    data.fields,
    field("train.preset", preset, { hint: "train.presetHint" }),
    field("train.budget", budget),
    howMuch,
    field("train.device", device),
  );
}

function moreFields({ batch, rate, seed, from }) {
  const fields = [
    field("train.batch", batch, { hint: "train.asPreset" }),
    field("train.rate", rate, { hint: "train.asPreset" }),
    field("field.seed", seed),
    field("train.from", from, { hint: "train.fromHint" }),
  ];
  return h("details", {}, h("summary", { t: "field.more" }), h("div", { class: "fields" }, fields));
}

async function offerPresets(control) {
  const { presets } = await get("/presets");
  const named = presets.map((preset) =>
    h("option", { value: preset.name, t: ["train.presetOption", { ...preset, size: preset.block_size }] }),
  );
  const own = h("option", { value: "custom", t: "train.custom" });
  fill(
    control,
    named.filter(({ value }) => value !== "custom"),
    own,
  );
  control.dispatchEvent(new Event("change"));
}

/** Only what was set; the rest is the preset's. */
async function settings({ data, preset, size, device, budget, amount, batch, rate, seed, from }) {
  if (!preset.options.length) await offerPresets(preset);
  const limit =
    { epochs: { target_epochs: numberOf(amount) }, steps: { target_epochs: 0, max_steps: numberOf(amount) } }[budget.value] ?? {};
  const weights = from.value ? { continue_from_checkpoint: true, checkpoint_path: from.value } : {};
  return {
    ...(await data.settings(numberOf(seed))),
    preset: preset.value,
    ...size.settings(),
    device: device.value,
    ...limit,
    ...weights,
    batch_size: numberOf(batch),
    learning_rate: numberOf(rate),
    seed: numberOf(seed),
  };
}
