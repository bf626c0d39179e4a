// The data set that is being edited: one text, kept by the browser, seen by the parts Data, Train and Judge.

import { keep, kept } from "./memory.js";

const NAME = "dataset";
const listeners = new Set();
let text = kept(NAME) ?? "";

/** The text, JSONL. */
export const dataset = () => text;

/** How many lines it has that are not empty. */
export const lineCount = () => text.split("\n").filter((line) => line.trim()).length;

/** Take another text; whether the browser can keep it until the next visit. */
export function setDataset(value) {
  text = value;
  for (const listener of listeners) listener();
  return keep(NAME, value);
}

/** Call `listener` after each change. */
export const onDataset = (listener) => listeners.add(listener);
