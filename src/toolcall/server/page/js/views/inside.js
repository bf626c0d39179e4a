// A look inside the model at the request that is asked: POST /explain/call, token by token.

import { post } from "../api.js";
import { fill, h, section } from "../dom.js";
import { act, notice } from "../parts/action.js";
import { check } from "../parts/fields.js";
import { inspector } from "../parts/inspector.js";

/** {element, clear}. `asked` gives the request and the checkpoint. */
export function inside(asked) {
  const told = notice();
  const grammar = check("decoding.constrained", true);
  const place = h("div", { class: "stack" });
  const button = h("button", { type: "button", class: "button", t: "inside.go" });
  const look = async () =>
    fill(place, inspector(await post("/explain/call", { ...asked(), constrained: grammar.input.checked, candidates: 8 })));
  const start = () => act(button, told, look);
  button.addEventListener("click", start);
  grammar.input.addEventListener("change", () => place.childElementCount && start());
  const element = section("inside", h("div", { class: "row" }, button, grammar.element), told.element, place);
  return {
    element,
    clear: () => {
      fill(place);
      told.clear();
    },
  };
}
