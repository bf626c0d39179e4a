// The page's frame: head, navigation, and the six parts, each built when it is first entered and kept from then on.

import { fill, h } from "./dom.js";
import { onLanguage, startLanguage, t } from "./i18n.js";
import { machine } from "./parts/machine.js";
import { languageButton, themeButton } from "./parts/switches.js";
import { address, route } from "./route.js";
import { startStatus } from "./status.js";
import ask from "./views/ask.js";
import data from "./views/data.js";
import happens from "./views/happens.js";
import judge from "./views/judge.js";
import safety from "./views/safety.js";
import train from "./views/train.js";

const BUILDERS = { happens, data, train, ask, judge, safety };
const NAMES = Object.keys(BUILDERS);
const views = {};
const main = h("main", { id: "content" });

function head() {
  const mark = h("img", { src: "/page/icon.svg", alt: "" });
  const brand = h("a", { class: "brand", href: address("happens") }, mark, "toolcall");
  return h("header", { class: "head" }, brand, h("span", { class: "grow" }), machine(), languageButton(), themeButton());
}

function navigation() {
  const link = (name, number) =>
    h(
      "li",
      {},
      h(
        "a",
        { href: address(name), "data-name": name },
        h("span", { class: "place", "aria-hidden": "true" }, String(number + 1)),
        h("span", { t: `nav.${name}` }),
      ),
    );
  return h("nav", { class: "parts", tLabel: "nav.label" }, h("ol", {}, NAMES.map(link)));
}

function enter(first) {
  const { name, params } = route(NAMES);
  views[name] ??= mounted(BUILDERS[name]());
  for (const [other, view] of Object.entries(views)) view.element.hidden = other !== name;
  for (const link of document.querySelectorAll(".parts a")) mark(link, link.dataset.name === name);
  title();
  if (!first) arrive(views[name].element);
  views[name].enter?.(params);
}

function mounted(view) {
  main.append(view.element);
  return view;
}

function mark(link, here) {
  if (here) link.setAttribute("aria-current", "page");
  else link.removeAttribute("aria-current");
}

function title() {
  document.title = `${t(`nav.${route(NAMES).name}`)} · toolcall`;
}

function arrive(element) {
  scrollTo(0, 0);
  element.querySelector("h1").focus({ preventScroll: true });
}

await startLanguage();
fill(
  document.body,
  h("a", { class: "skip", href: "#content", t: "nav.skip", onclick: skip }),
  head(),
  h("div", { class: "shell" }, navigation(), main),
);
onLanguage(title);
addEventListener("hashchange", () => enter(false));
enter(true);
startStatus();

function skip(event) {
  event.preventDefault();
  main.querySelector(".view:not([hidden]) h1").focus();
}
