// Part 4: ask the model; with and without grammar side by side; look inside.

import { h, intro, section } from "../dom.js";
import { act, actionForm, notice } from "../parts/action.js";
import { examples, field } from "../parts/fields.js";
import { noModel } from "../parts/nomodel.js";
import { address } from "../route.js";
import { answerColumn } from "./answer.js";
import { decodingControls } from "./decoding.js";
import { inside } from "./inside.js";

const EXAMPLES = [
  "what is 18 percent of 250",
  "plot cos(2*x) from -1 to 4",
  "draw a bar chart for values 3, 8, 5, 13",
  "find notes about backpropagation",
  "20 的 15% 是多少",
  "tell me a joke",
];

/** The part. */
export default function build() {
  const told = notice();
  const user = h("textarea", { rows: 2, value: EXAMPLES[0], required: true, name: "request" });
  const decoding = decodingControls();
  const columns = [answerColumn("ask.with", true), answerColumn("ask.without", false)];
  const look = inside(() => ({ user: user.value, ...decoding.checkpoint() }));
  const button = h("button", { class: "button primary", t: "ask.go" });
  const submit = async () => {
    look.clear();
    await Promise.all(columns.map((column) => column.ask({ user: user.value, ...decoding.settings() })));
  };
  const start = () => act(button, told, submit, true);
  const take = (text) => {
    user.value = text;
    start();
  };
  const form = actionForm(
    start,
    field("field.request", user),
    examples("field.examples", EXAMPLES, take),
    decoding.element,
    h("div", { class: "row" }, button),
    told.element,
  );
  const answers = section(
    "ask.answers",
    h(
      "div",
      { class: "columns" },
      columns.map((column) => column.element),
    ),
  );
  const onward = h("p", { class: "onward" }, h("a", { href: address("judge"), t: "ask.onward" }));
  const element = h("article", { class: "view" }, intro("ask"), noModel(), form, answers, look.element, onward);
  return { element, enter: (params) => params.get("request") && take(params.get("request")) };
}
