// One sample of the data set as the model will see it.

import { post } from "../api.js";
import { fill, h, section } from "../dom.js";
import { t } from "../i18n.js";
import { actionButton, notice } from "../parts/action.js";
import { framed, legend, shifted, tokenStrip } from "../parts/tokens.js";

/** The section. The sample is the line of `edit` that holds the caret. */
export function tracer(edit) {
  const told = notice();
  const place = h("div", { class: "stack trace", "aria-live": "polite" });
  const trace = async () => {
    const { number, text } = edit.line();
    const { user, call } = sample(text, number);
    fill(place, shown(await post("/explain/sample", { user, call }), number));
  };
  return section("data.trace", h("div", {}, actionButton("data.traceLine", told, trace)), told.element, place);
}

function sample(text, number) {
  try {
    const { user, call } = JSON.parse(text);
    if (typeof user === "string" && typeof call === "string") return { user, call };
  } catch {
    // said below: whatever is wrong with the line, it is no sample
  }
  throw new Error(t("data.noSample", { number }));
}

function shown(reply, number) {
  const values = { number, used: reply.x.length, size: reply.block_size };
  const size = h("p", { t: [reply.block_size ? "data.traced" : "data.tracedAlone", values] });
  return [size, legend(), framed(reply.tokens), tokenStrip(reply.tokens), h("h3", { t: "way.shifted.title" }), shifted(reply)];
}
