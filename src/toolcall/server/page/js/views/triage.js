// Failures in the order in which to look: how many, what to do, examples.

import { h } from "../dom.js";
import { known } from "../i18n.js";
import { pieces } from "../parts/callline.js";
import { address } from "../route.js";

const SHOWN = 3;

/** `failures`: as the summary lists them, by which calls of `items` fail. */
export function triage(failures, items) {
  if (!failures.length) return h("p", { class: "verdict good", t: "verdict.nothing" });
  return h(
    "ol",
    { class: "triage" },
    failures.map((failure, place) => entry(failure, place, items)),
  );
}

function entry({ failure, count, advice, examples }, place, items) {
  const name = known(`failure.${failure}`) ? { t: `failure.${failure}` } : {};
  const title = h(
    "h3",
    { class: "row" },
    h("span", { class: "number soft" }, String(place + 1)),
    h("span", name, name.t ? null : failure),
    h("span", { class: "number" }, `× ${count}`),
  );
  return h(
    "li",
    {},
    title,
    told(failure, advice),
    h(
      "ul",
      { class: "stack" },
      examples.slice(0, SHOWN).map((number) => example(items[number])),
    ),
  );
}

/** The page's own words where it has them, in the language chosen; else the server's. */
const told = (failure, advice) =>
  h("p", known(`advice.${failure}`) ? { t: `advice.${failure}` } : {}, known(`advice.${failure}`) ? null : advice);

function example({ user, call, error }) {
  const link = h("a", { href: address("ask", { request: user }) }, user);
  return h(
    "li",
    { class: "stack" },
    h("p", { class: "small" }, link),
    h("code", { class: "callline" }, pieces(call)),
    error && h("p", { class: "small verdict bad" }, error),
  );
}
