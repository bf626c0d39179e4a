// Doing something for a button, and saying beside it what went wrong.

import { fill, h } from "../dom.js";
import { known, t } from "../i18n.js";

/** A place for an error: {element, show, clear}. */
export function notice() {
  const element = h("p", { class: "notice", role: "alert", hidden: true });
  const clear = () => { element.hidden = true; };
  const show = (error) => {
    const title = known(`failure.${error.failure}`) && h("strong", {}, t(`failure.${error.failure}`));
    fill(element, title, error.message);
    element.hidden = false;
  };
  return { element, show, clear };
}

/** Run `work` for a button: the button is busy meanwhile and cannot be pressed twice; an error is told in `told`. */
export async function act(button, told, work) {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  told.clear();
  try {
    await work();
  } catch (error) {
    if (error.name !== "AbortError") told.show(error);
  } finally {
    button.removeAttribute("aria-busy");
  }
}

/** A button that does `work` and tells its errors in `told`. */
export function actionButton(key, told, work, kind = "") {
  const button = h("button", { type: "button", class: `button ${kind}`, t: key });
  button.addEventListener("click", () => act(button, told, work));
  return button;
}

/** A form whose submit button does `work`. */
export function actionForm(told, button, work, ...children) {
  const form = h("form", { class: "panel", noValidate: false }, ...children);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act(button, told, work);
  });
  return form;
}
