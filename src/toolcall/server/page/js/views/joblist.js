// All runs that were started here, the newest first.

import { get } from "../api.js";
import { fill, h } from "../dom.js";
import { table } from "../parts/table.js";
import { time } from "../parts/time.js";

/** {element, refresh}: the table; `follow` is given the id of the run to show. */
export function jobList(follow, told) {
  const element = h("div", {});
  const refresh = async () => {
    try {
      const { jobs } = await get("/jobs");
      fill(element, jobs.length ? shown(jobs, follow) : h("p", { class: "soft", t: "train.noJobs" }));
      told.clear();
      return jobs;
    } catch (error) {
      told.show(error);
      return [];
    }
  };
  return { element, refresh };
}

/** The state of a run, by sign, colour and word. */
export const state = (status) => h("span", { class: "state", "data-state": status, t: `job.${status}` });

function shown(jobs, follow) {
  const open = (job) =>
    h(
      "button",
      { type: "button", class: "chip mono", tLabel: ["train.show", { id: job.id }], onclick: () => follow(job.id) },
      job.id.slice(0, 8),
    );
  const rows = jobs.map((job) => [
    open(job),
    state(job.status),
    job.preset ?? "–",
    time(job.created_at),
    job.progress ? `${Math.round(job.progress.percent)} %` : "–",
  ]);
  return table("train.jobs.title", ["train.id", "train.state", "train.preset", "train.created", "train.done"], rows, { figures: [4] });
}
