// The server's state in the head of the page: is it there, on which device, is it training.

import { bind } from "../i18n.js";
import { h } from "../dom.js";
import { onStatus } from "../status.js";

/** A lamp and a line. */
export function machine() {
  const lamp = h("span", { class: "lamp", "aria-hidden": "true" });
  const line = h("span", { t: "machine.asking" });
  onStatus((status) => {
    lamp.dataset.state = !status ? "away" : status.active_job_id ? "busy" : "ready";
    bind(line, "text", ...said(status));
    line.title = status?.device_reason ?? "";
  });
  return h("div", { class: "machine", role: "status" }, lamp, line);
}

function said(status) {
  if (!status) return ["machine.away"];
  const values = { device: status.device, checkpoints: status.checkpoints.length };
  return [status.active_job_id ? "machine.training" : "machine.ready", values];
}
