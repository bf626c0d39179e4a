// Part 3: start a run, follow it, stop it, go on with it. The run is the server's: the page may be closed meanwhile.

import { post } from "../api.js";
import { h, intro, section } from "../dom.js";
import { notice } from "../parts/action.js";
import { address } from "../route.js";
import { onStatus, refreshStatus } from "../status.js";
import { jobList } from "./joblist.js";
import { jobView } from "./jobview.js";
import { trainForm } from "./trainform.js";

/** The part. */
export default function build() {
  const told = notice();
  const job = jobView(() => list.refresh());
  const list = jobList((id) => job.follow(id), told);
  const started = async (settings) => {
    job.follow((await post("/train", settings)).id);
    await Promise.all([list.refresh(), refreshStatus()]);
    job.element.scrollIntoView({ block: "start" });
  };
  const onward = h("p", { class: "onward" }, h("a", { href: address("ask"), t: "train.onward" }));
  const element = h(
    "article",
    { class: "view" },
    intro("train"),
    section("train.start", trainForm(started)),
    job.element,
    section("train.jobs", told.element, list.element),
    onward,
  );
  onStatus((status) => {
    if (status?.active_job_id && !job.current()) job.follow(status.active_job_id);
  });
  return { element, enter: () => enter(job, list) };
}

/** Whoever comes back finds the run that is under way, else the latest. */
async function enter(job, list) {
  const jobs = await list.refresh();
  if (!job.current() && jobs.length) job.follow((jobs.find((one) => one.status === "running") ?? jobs[0]).id);
}
