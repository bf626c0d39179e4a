// How far a run is, and how long it will take.

import { h } from "../dom.js";
import { bind } from "../i18n.js";
import { duration } from "../parts/time.js";

/** {element, show(job)}. */
export function jobProgress() {
  const bar = h("progress", { max: 100, value: 0, tLabel: "train.progress" });
  const steps = h("span", {});
  const left = h("span", { class: "soft" });
  const rate = estimator();
  const show = (job) => {
    const { step = 0, max_steps: all = job.max_steps ?? 0, percent = 0, epoch = 0 } = job.progress ?? {};
    bar.value = percent;
    bind(steps, "text", "train.steps", { step, all, percent: Math.floor(percent), epoch: Number(epoch.toFixed(2)) });
    bind(left, "text", ...remaining(job, rate(job.id, step), all - step));
  };
  return { element: h("div", { class: "progress" }, bar, h("p", { class: "row small" }, steps, left)), show };
}

function remaining(job, perStep, steps) {
  if (job.status !== "running") return [`train.eta.${job.status}`];
  return perStep === null ? ["train.eta.unknown"] : ["train.eta.left", { time: duration(perStep * steps) }];
}

/** Seconds a step, by what was seen of the run `id` since this page follows it; null until a step was seen. */
function estimator() {
  let first = null;
  return (id, step) => {
    const now = performance.now() / 1000;
    if (!first || first.id !== id || step < first.step || (first.step === 0 && step > 0)) first = { id, step, now };
    return step > first.step ? (now - first.now) / (step - first.step) : null;
  };
}
