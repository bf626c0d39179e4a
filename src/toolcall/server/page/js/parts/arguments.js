// The arguments of a call as a form, by the tool's schema: what the model wrote, what it left to the defaults. One may edit and run it.

import { fill, h } from "../dom.js";
import { parameters, tools } from "../tools.js";
import { toolBadge } from "./badge.js";

/** A place for arguments: {element, show({tool, args}), clear}. `run` gets the edited CALL line. */
export function argumentsForm(run) {
  const element = h("div", { class: "stack" });
  const show = async ({ tool, args }) => {
    const known = (await tools())[tool];
    fill(element, heading(tool, known), form(tool, args, parameters(known?.schema, args), run));
  };
  return { element, show, clear: () => fill(element) };
}

const heading = (tool, known) => h("p", { class: "row" }, toolBadge(tool), h("span", { class: "soft small" }, known?.description ?? ""));

function form(tool, args, schema, run) {
  const names = [...new Set([...Object.keys(schema), ...Object.keys(args)])];
  if (!names.length) return h("p", { class: "soft", t: "arguments.empty" });
  const inputs = new Map(names.map((name) => [name, input(args[name], schema[name])]));
  const row = (name) => [
    h("dt", {}, h("label", { htmlFor: inputs.get(name).id }, name)),
    h("dd", {}, inputs.get(name), h("small", {}, schema[name]?.description ?? "")),
  ];
  const list = (some) => h("dl", { class: "arguments" }, some.map(row));
  const left = names.filter((name) => !(name in args));
  const submit = (event) => {
    event.preventDefault();
    run(`CALL ${tool} ${JSON.stringify(read(inputs, schema))}`);
  };
  const defaults = left.length > 0 && h("details", {}, h("summary", { t: ["arguments.left", { names: left.join(", ") }] }), list(left));
  return h(
    "form",
    { class: "stack", onsubmit: submit },
    list(names.filter((name) => name in args)),
    defaults,
    h("div", {}, h("button", { class: "button", t: "arguments.run" })),
  );
}

let count = 0;

function input(value, schema) {
  const text = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  const standard = JSON.stringify(schema?.default ?? "").replace(/^""$/, "");
  return h("input", {
    id: `argument-${++count}`,
    value: text,
    placeholder: standard,
    autocomplete: "off",
    spellcheck: false,
    class: "mono",
  });
}

function read(inputs, schema) {
  const filled = [...inputs].filter(([, { value }]) => value !== "");
  return Object.fromEntries(filled.map(([name, { value }]) => [name, isText(schema[name]) ? value : parsed(value)]));
}

const isText = (schema) => [schema, ...(schema?.anyOf ?? [])].some((part) => part?.type === "string" || typeof part?.const === "string");

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text; // the server says what is wrong with it
  }
}
