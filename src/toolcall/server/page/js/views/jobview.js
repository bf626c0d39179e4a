// One run, live: progress, figures, charts, log; stop it, go on with it.

import { post } from "../api.js";
import { h } from "../dom.js";
import { actionButton, notice } from "../parts/action.js";
import { follow } from "../jobevents.js";
import { refreshStatus } from "../status.js";
import { state } from "./joblist.js";
import { jobCharts } from "./jobcharts.js";
import { jobFigures } from "./jobfigures.js";
import { jobLog } from "./joblog.js";
import { jobProgress } from "./jobprogress.js";

const OVER = ["completed", "stopped", "failed"];

/** {element, follow(id), current}. `changed` is called when the run has come to another state, and when it has ended. */
export function jobView(changed) {
  const shown = { job: null, close: () => {} };
  const told = notice();
  const parts = { head: h("h2", { id: "job-title" }), progress: jobProgress(), figures: jobFigures(), charts: jobCharts(), log: jobLog() };
  const buttons = jobButtons(shown, told, (id) => start(id));
  const element = h(
    "section",
    { class: "section job", "aria-labelledby": "job-title", hidden: true },
    h("header", { class: "row" }, parts.head, buttons.element),
    told.element,
    parts.progress.element,
    parts.figures.element,
    parts.charts.element,
    parts.log.element,
  );
  const show = (job) => {
    const before = shown.job.status;
    update(job, shown, parts, buttons, told);
    if (shown.job.status !== before) changed();
  };
  const start = (id) => {
    shown.close();
    shown.job = { id };
    element.hidden = false;
    shown.close = follow(id, {
      fresh: () => {
        parts.charts.clear();
        parts.log.clear();
      },
      job: show,
      metric: parts.charts.add,
      log: parts.log.add,
      end: () => {
        changed();
        refreshStatus();
      },
      away: (error) => told.show(error),
      back: () => told.clear(),
    });
  };
  return { element, follow: start, current: () => shown.job };
}

function update(job, shown, parts, buttons, told) {
  if (job.id !== shown.job.id) return;
  shown.job = job;
  parts.head.replaceChildren(h("span", { t: ["train.run", { id: job.id.slice(0, 8) }] }), " ", state(job.status));
  for (const part of [parts.progress, parts.figures, buttons]) part.show(job);
  if (job.error) told.show(new Error(job.error));
}

function jobButtons(shown, told, restart) {
  const stop = actionButton("train.stop", told, async () => {
    await post(`/jobs/${shown.job.id}/stop`);
    stop.disabled = true;
  });
  const goOn = actionButton("train.continue", told, async () => {
    await post(`/jobs/${shown.job.id}/continue`);
    restart(shown.job.id);
    refreshStatus();
  });
  const show = ({ status }) => {
    stop.hidden = OVER.includes(status);
    if (stop.hidden) stop.disabled = false;
    goOn.hidden = !["stopped", "failed"].includes(status);
  };
  show({ status: "queued" });
  return { element: h("span", { class: "row" }, stop, goOn), show };
}
