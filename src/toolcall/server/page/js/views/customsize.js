// The sizes of a model of one's own, asked for with the preset "custom".

import { h } from "../dom.js";
import { field, numberInput, numberOf } from "../parts/fields.js";

const SIZES = { n_layer: [3, 1, 12, 1], n_head: [4, 1, 12, 1], n_embd: [128, 32, 768, 1], block_size: [256, 64, 1024, 1] };

/** {element, settings}: shown, and sent, for the preset "custom" alone. */
export function customSize(preset) {
  const inputs = Object.entries(SIZES).map(([name, limits]) => [name, numberInput(...limits)]);
  const fields = inputs.map(([name, input]) => field(`size.${name}`, input));
  const element = h("div", { class: "fields", hidden: true }, fields);
  const own = () => preset.value === "custom";
  preset.addEventListener("change", () => {
    element.hidden = !own();
    inputs.forEach(([, input]) => {
      input.disabled = !own();
    });
  });
  const sizes = () => Object.fromEntries(inputs.map(([name, input]) => [name, numberOf(input)]));
  return { element, settings: () => (own() ? { model_config: sizes() } : {}) };
}
