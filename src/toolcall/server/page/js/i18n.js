// The texts of the page: one dictionary a language in ../texts/, switched without losing what is on the screen.

import { keep, kept } from "./memory.js";

const LANGUAGES = ["en", "zh"];
const bound = new WeakMap();
const listeners = new Set();
let language = "en";
let texts = {};

/** The language in use, "en" or "zh". */
export const current = () => language;

/** Load the remembered language, else the browser's. */
export async function startLanguage() {
  const wish = kept("language") ?? navigator.language.slice(0, 2);
  await switchLanguage(LANGUAGES.includes(wish) ? wish : "en");
}

/** Show the page in another language from now on. */
export async function switchLanguage(code) {
  const reply = await fetch(new URL(`../texts/${code}.json`, import.meta.url));
  texts = await reply.json();
  language = code;
  keep("language", code);
  document.documentElement.lang = code === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-t]")) fillAll(element);
  for (const listener of listeners) listener();
}

/** Call `listener` after each switch, for what is drawn and not written. */
export const onLanguage = (listener) => listeners.add(listener);

/** Whether the dictionary holds `key`. */
export const known = (key) => key in texts;

/** The text of `key`; `{name}` stands for values[name]: a number as people write it, `{t: key}` another text. */
export function t(key, values = {}) {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => (name in values ? shown(values[name]) : whole));
}

function shown(value) {
  if (typeof value === "number") return value.toLocaleString(language);
  if (value && typeof value === "object") return t(value.t, value);
  return String(value ?? "");
}

/** Tie a text to an element, as its content (slot "text") or as an attribute, in whatever language comes. */
export function bind(element, slot, key, values) {
  const slots = bound.get(element) ?? new Map();
  slots.set(slot, [key, values]);
  bound.set(element, slots);
  element.dataset.t = "";
  fill(element, slot, key, values);
}

function fillAll(element) {
  for (const [slot, [key, values]] of bound.get(element) ?? []) fill(element, slot, key, values);
}

function fill(element, slot, key, values) {
  if (slot === "text") element.textContent = t(key, values);
  else element.setAttribute(slot, t(key, values));
}
