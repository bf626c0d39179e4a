// The choice of a checkpoint, kept up to date with what the server has.

import { fill, h } from "../dom.js";
import { onStatus } from "../status.js";

/** A select of the server's checkpoints; its empty value stands for `first`: the newest, or none. */
export function checkpointSelect(first = "checkpoint.newest") {
  const control = h("select", { class: "checkpoint" });
  onStatus((status) => status && offer(control, first, status.checkpoints));
  if (!control.options.length) offer(control, first, []);
  return control;
}

function offer(control, first, paths) {
  const chosen = control.value;
  const offered = [...control.options].slice(1).map((option) => option.value);
  if (control.options.length && offered.join("\n") === paths.join("\n")) return;
  fill(
    control,
    h("option", { value: "", t: first }),
    paths.map((path) => h("option", { value: path, title: path }, short(path))),
  );
  if (paths.includes(chosen)) control.value = chosen;
}

/** The path without what all of them share. */
export const short = (path) =>
  path
    .replace("/checkpoints/", " · ")
    .replace(/\.ckpt$/, "")
    .replace("/", " · ");

/** What a request says of the choice. */
export const chosenCheckpoint = (control) => (control.value ? { checkpoint_path: control.value } : {});
