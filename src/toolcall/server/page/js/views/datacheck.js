// What is wrong with the data set, and what is in it: asked of the server while one types.

import { get, post } from "../api.js";
import { dataset } from "../dataset.js";
import { fill, h, section } from "../dom.js";
import { notice } from "../parts/action.js";
import { toolBadge } from "../parts/badge.js";
import { bars } from "../parts/bars.js";
import { field } from "../parts/fields.js";
import { table } from "../parts/table.js";

const PAUSE = 500; // ms without a key before the server is asked
const SHOWN = 50;

/** {element, now, later}. `goto` is given the number of a line to show. */
export function checker(goto) {
  const told = notice();
  const preset = h("select", { name: "check-preset" });
  const found = h("div", { class: "stack found", "aria-live": "polite" });
  const asked = { turn: 0, timer: 0 };
  const now = () => ask(asked, preset, found, told, goto);
  const later = () => {
    clearTimeout(asked.timer);
    asked.timer = setTimeout(now, PAUSE);
  };
  preset.addEventListener("change", now);
  const element = section("data.check", h("div", { class: "fields" }, field("data.preset", preset)), told.element, found);
  return { element, now, later };
}

/** The reply to the latest question is shown; earlier ones that come late are dropped. */
async function ask(asked, preset, found, told, goto) {
  const turn = ++asked.turn;
  clearTimeout(asked.timer);
  const empty = !dataset().trim();
  if (empty) fill(found, h("p", { class: "soft", t: "data.empty" }));
  try {
    await offerPresets(preset);
    if (empty) return;
    const reply = await post("/data/check", { dataset_jsonl: dataset(), preset: preset.value });
    told.clear();
    if (turn === asked.turn) fill(found, shown(reply, goto));
  } catch (error) {
    told.show(error);
  }
}

async function offerPresets(control) {
  if (control.options.length) return;
  const { presets } = await get("/presets");
  fill(
    control,
    presets.map(({ name, block_size: size }) => h("option", { value: name, t: ["data.presetOption", { name, size }] })),
  );
}

function shown(reply, goto) {
  return [figures(reply), invalid(reply.invalid, goto), h("div", { class: "columns" }, counts(reply.tool_counts), lengths(reply))];
}

function figures({ samples, invalid: bad, characters, too_long: long }) {
  const pair = (key, value) => h("div", {}, h("dt", { t: key }), h("dd", { class: "figure" }, value.toLocaleString()));
  return h(
    "dl",
    { class: "figures" },
    pair("data.valid", samples),
    pair("data.invalid", bad.length),
    pair("data.characters", characters),
    pair("data.tooLong", long),
  );
}

function invalid(lines, goto) {
  if (!lines.length) return h("p", { class: "verdict good", t: "data.allValid" });
  const number = (line) =>
    h("button", { type: "button", class: "chip", tLabel: ["data.goto", { line }], onclick: () => goto(line) }, String(line));
  const rows = lines.slice(0, SHOWN).map(({ line, reason, text }) => [number(line), reason, h("code", {}, text)]);
  const more = lines.length > SHOWN && h("p", { class: "small soft", t: ["data.moreInvalid", { count: lines.length - SHOWN }] });
  return h("div", { class: "stack" }, table("data.invalidLines", ["data.line", "data.reason", "data.text"], rows), more);
}

function counts(tools) {
  const most = Math.max(1, ...Object.values(tools));
  const items = Object.entries(tools).map(([name, count]) => ({
    label: toolBadge(name),
    share: count / most,
    shown: count.toLocaleString(),
    tool: name,
  }));
  return h("section", { class: "stack" }, h("h3", { t: "data.perTool" }), bars(items));
}

function lengths({ lengths: bins, block_size: size }) {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const bin = ({ upto, count }) =>
    h(
      "li",
      { class: upto > size ? "over" : "", tTitle: ["data.bin", { upto, count }] },
      h("span", { vars: { "--share": String(count / most) } }),
      String(upto),
    );
  const title = h("h3", { t: "data.lengths" });
  const plot = h("ol", { class: "histogram" }, bins.map(bin));
  return h("section", { class: "stack" }, title, plot, h("p", { class: "small soft", t: ["data.context", { size }] }));
}
