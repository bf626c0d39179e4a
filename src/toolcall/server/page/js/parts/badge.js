// A tool's name in its colour.

import { h } from "../dom.js";

/** The name; "none" and unknown ones too. */
export const toolBadge = (name) => h("span", { class: "badge", "data-tool": name }, name);
