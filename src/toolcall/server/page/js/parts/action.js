// Doing something for a button, and saying beside it what went wrong.

import { fill, h } from "../dom.js";
import { known, t } from "../i18n.js";

/** A place for an error: {element, show, clear}. */
export function notice() {
  const element = h("p", { class: "notice", role: "alert", hidden: true });
  const clear = () => {
    element.hidden = true;
  };
  const show = (error) => {
    const title = known(`failure.${error.failure}`) && h("strong", {}, t(`failure.${error.failure}`));
    fill(element, title, error.message);
    element.hidden = false;
  };
  return { element, show, clear };
}

/**
 * Run `work` for a button, which is busy meanwhile; an error is told in `told`. Pressed once more it does nothing until it has ended,
 * or with `again` begins anew: the work then drops what the earlier one still brings.
 */
export async function act(button, told, work, again = false) {
  const running = Number(button.dataset.running ?? 0);
  if (running && !again) return;
  busy(button, running + 1);
  told.clear();
  try {
    await work();
  } catch (error) {
    if (error.name !== "AbortError") told.show(error);
  } finally {
    busy(button, Number(button.dataset.running) - 1);
  }
}

function busy(button, running) {
  button.dataset.running = running;
  if (running) button.setAttribute("aria-busy", "true");
  else button.removeAttribute("aria-busy");
}

/** A button that does `work` and tells its errors in `told`. */
export function actionButton(key, told, work, kind = "") {
  const button = h("button", { type: "button", class: `button ${kind}`, t: key });
  button.addEventListener("click", () => act(button, told, work));
  return button;
}

/** A form whose submit calls `submit`. */
export function actionForm(submit, ...children) {
  const form = h("form", { class: "panel" }, ...children);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  return form;
}
