// Language and theme.

import { h } from "../dom.js";
import { current, switchLanguage } from "../i18n.js";

/** Names the other language in that language. */
export function languageButton() {
  const other = () => (current() === "en" ? "zh" : "en");
  const mark = (button) => button.setAttribute("lang", other() === "zh" ? "zh-CN" : "en");
  const button = h("button", { type: "button", class: "quiet", id: "language", t: "switch.language" });
  button.addEventListener("click", async () => {
    await switchLanguage(other());
    mark(button);
  });
  mark(button);
  return button;
}

/** Light or dark. */
export function themeButton() {
  const sign = h("span", { "aria-hidden": "true" }, "◐");
  return h(
    "button",
    { type: "button", class: "quiet", id: "theme", tLabel: "switch.theme", tTitle: "switch.theme", onclick: () => window.switchTheme() },
    sign,
  );
}
