// A run's server-sent events. After a break the browser asks again, and gets everything from the beginning.

import { ApiError } from "./api.js";
import { t } from "./i18n.js";

/**
 * Follow the run `id`: `heard` holds functions for fresh (a stream begins), job, metric, log, end, away and back (the server).
 * Returns the function that ends it.
 */
export function follow(id, heard) {
  const source = new EventSource(`/jobs/${encodeURIComponent(id)}/events`);
  source.onopen = () => {
    heard.back();
    heard.fresh();
  };
  source.onerror = () => heard.away(new ApiError(t("error.away"), 0));
  for (const name of ["job", "metric"]) source.addEventListener(name, (event) => heard[name](JSON.parse(event.data)));
  source.addEventListener("log", (event) => heard.log(JSON.parse(event.data).line));
  source.addEventListener("end", () => {
    source.close();
    heard.end();
  });
  return () => source.close();
}
