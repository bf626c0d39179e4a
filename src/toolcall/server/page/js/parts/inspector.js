// Inside a generation, token by token: what the model held likely, what the grammar forbade, where in the request it looked.

import { bind } from "../i18n.js";
import { fill, h } from "../dom.js";
import { bars, percent } from "./bars.js";
import { together, visible } from "./tokens.js";

const STRONGEST = 5;

/** The inspector of a reply of /explain/call. */
export function inspector({ prompt, steps }) {
  const detail = h("div", { class: "stack", "aria-live": "polite" });
  const buttons = steps.map((step, place) => stepButton(step, place, () => choose(place)));
  const choose = (place) => {
    buttons.forEach((button, other) => {
      button.setAttribute("aria-pressed", String(other === place));
      button.tabIndex = other === place ? 0 : -1;
    });
    fill(detail, explained(prompt, steps[place], place, steps.length));
  };
  const strip = h(
    "div",
    { class: "steps-of-call", role: "group", tLabel: "inspector.steps", onkeydown: (event) => walk(event, buttons) },
    buttons,
  );
  if (steps.length)
    choose(
      Math.max(
        0,
        steps.findIndex((step) => !step.forced && step.candidates.length > 1 && step.probability < 0.999),
      ),
    );
  return h("div", { class: "inspector" }, h("p", { class: "soft small", t: "inspector.how" }), strip, detail);
}

function stepButton({ text, probability, forced }, place, onclick) {
  const bar = h("span", { class: "bar" }, h("span", { vars: { "--share": String(probability) } }));
  const label = [forced ? "inspector.forced" : "inspector.step", { place: place + 1, text: visible(text), share: percent(probability) }];
  return h(
    "button",
    { type: "button", class: forced ? "step forced" : "step", tLabel: label, "aria-pressed": "false", tabIndex: -1, onclick },
    h("span", {}, visible(text)),
    bar,
  );
}

function walk(event, buttons) {
  const moves = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
  if (!(event.key in moves)) return;
  event.preventDefault();
  const next = Math.min(buttons.length - 1, Math.max(0, buttons.indexOf(document.activeElement) + moves[event.key]));
  buttons[next].focus();
  buttons[next].click();
}

function explained(prompt, step, place, all) {
  const title = h("h3", { t: ["inspector.at", { place: place + 1, all, text: visible(step.text), share: percent(step.probability) }] });
  const forced = step.forced && h("p", { class: "hint", t: "inspector.forcedWhy" });
  return [
    title,
    forced,
    h("div", { class: "columns" }, candidates(step), step.attention.length ? attention(prompt, step.attention) : null),
  ];
}

function candidates(step) {
  const items = step.candidates.map(({ id, text, probability, allowed }) => ({
    label: h("span", {}, h("code", {}, visible(text)), !allowed && h("span", { class: "small verdict bad", t: "inspector.forbidden" })),
    share: probability,
    shown: percent(probability),
    mark: [id === step.id && "chosen", !allowed && "forbidden"].filter(Boolean).join(" "),
  }));
  return h("section", { class: "stack" }, h("h4", { t: "inspector.candidates" }), bars(items, { class: "bars candidates" }));
}

/** The request with each token as deep in colour as the model looked at it; the strongest are named too. */
function attention(prompt, weights) {
  const pieces = together(prompt).map((piece) => ({ ...piece, weight: piece.places.reduce((sum, place) => sum + weights[place], 0) }));
  const strongest = [...pieces].sort((a, b) => b.weight - a.weight).slice(0, STRONGEST);
  const most = Math.max(strongest[0]?.weight ?? 0, 1e-9);
  const shown = pieces.map((piece) => looked(piece, piece.weight / most, strongest.includes(piece)));
  const summary = h("p", { class: "small soft" });
  bind(summary, "text", "inspector.strongest", {
    named: strongest.map(({ text, weight }) => `${visible(text)} ${percent(weight)}`).join(" · "),
  });
  return h(
    "section",
    { class: "stack" },
    h("h4", { t: "inspector.attention" }),
    h("p", { class: "attended", "aria-hidden": "true" }, shown),
    summary,
  );
}

function looked({ text, part, weight }, share, strong) {
  const kinds = [strong && "strong", part !== "request" && "aside"].filter(Boolean).join(" ");
  return h("span", { class: kinds, title: percent(weight), vars: { "--weight": String(share) } }, part === "tag" ? visible(text) : text);
}
