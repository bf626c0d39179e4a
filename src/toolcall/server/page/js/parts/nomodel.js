// What to do where no model is trained yet.

import { h } from "../dom.js";
import { address } from "../route.js";
import { onStatus } from "../status.js";

/** A hint that shows while the server has no checkpoint. */
export function noModel() {
  const element = h(
    "p",
    { class: "hint", hidden: true },
    h("span", { t: "nomodel.text" }),
    " ",
    h("a", { href: address("train"), t: "nomodel.train" }),
  );
  onStatus((status) => {
    element.hidden = !status || status.checkpoints.length > 0;
  });
  return element;
}
