// Times and durations as people write them.

import { current } from "../i18n.js";

/** A moment: ISO text, or seconds since 1970. */
export function time(moment) {
  if (!moment) return "–";
  const date = new Date(typeof moment === "number" ? moment * 1000 : moment);
  return date.toLocaleString(current(), { dateStyle: "short", timeStyle: "short" });
}

/** Seconds as 1:05:09 or 4:07. */
export function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, place) => (place ? String(part).padStart(2, "0") : String(part))).join(":");
}
