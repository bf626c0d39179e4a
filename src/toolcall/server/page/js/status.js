// What the server says of itself, asked every few seconds while somebody looks.

import { get } from "./api.js";

const EVERY = 8000;
const listeners = new Set();
let latest = null;

/** The latest status; null before the first, and while the server is away. */
export const status = () => latest;

/** Call `listener` with each status, null when the server is away; at once if there is one. */
export function onStatus(listener) {
  listeners.add(listener);
  if (latest) listener(latest);
}

/** Ask now. */
export async function refreshStatus() {
  latest = await get("/status").catch(() => null);
  for (const listener of listeners) listener(latest);
  return latest;
}

/** Ask now and from now on. */
export function startStatus() {
  setInterval(() => document.hidden || refreshStatus(), EVERY);
  document.addEventListener("visibilitychange", () => document.hidden || refreshStatus());
  return refreshStatus();
}
