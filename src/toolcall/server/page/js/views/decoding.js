// How a call is generated: from which checkpoint, with how much chance.

import { h } from "../dom.js";
import { checkpointSelect, chosenCheckpoint } from "../parts/checkpoints.js";
import { field, numberInput, numberOf } from "../parts/fields.js";

/** {element, settings, checkpoint}: the fields of POST /generate; what is left empty is the server's to choose. */
export function decodingControls() {
  const checkpoint = checkpointSelect();
  const inputs = {
    temperature: numberInput(0.4, 0, 2, 0.05),
    top_k: numberInput(30, 0, 1000, 1),
    top_p: numberInput("", 0.01, 1),
    max_new_tokens: numberInput(240, 1, 800, 1),
    seed: numberInput("", 0, 2 ** 31 - 1, 1),
  };
  const fields = Object.entries(inputs).map(([name, input]) => field(`decoding.${name}`, input, { hint: `decoding.${name}.hint` }));
  const element = h(
    "details",
    {},
    h("summary", { t: "decoding.title" }),
    h("div", { class: "fields" }, field("field.checkpoint", checkpoint), fields),
  );
  const chosen = () => chosenCheckpoint(checkpoint);
  const settings = () => ({ ...chosen(), ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, numberOf(input)])) });
  return { element, settings, checkpoint: chosen };
}
