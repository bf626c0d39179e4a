// The server's routes. Every reply to a mistake becomes an ApiError with the server's own words.

import { t } from "./i18n.js";

/** What the server refused, and why; `failure` is the class of a failed call. */
export class ApiError extends Error {
  constructor(message, status, failure = null) {
    super(message);
    this.status = status;
    this.failure = failure;
  }
}

/** GET a route's JSON. */
export const get = async (path) => (await ask(path)).json();

/** POST `body` as JSON; the reply's JSON. */
export const post = async (path, body = {}) => (await ask(path, sent(body))).json();

/** POST `body`; the reply's server-sent events, each {name, data}, as they come. */
export async function* postEvents(path, body, signal) {
  const reply = await ask(path, { ...sent(body), signal });
  let waiting = "";
  for await (const text of chunks(reply.body)) {
    const blocks = (waiting + text).replaceAll("\r\n", "\n").split("\n\n");
    waiting = blocks.pop();
    for (const event of blocks.map(parse).filter(Boolean)) {
      if (event.name === "error") throw new ApiError(event.data.message, reply.status);
      yield event;
    }
  }
}

async function ask(path, options = {}) {
  let reply;
  try {
    reply = await fetch(path, { ...options, headers: { Accept: "application/json", ...options.headers } });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ApiError(t("error.away"), 0);
  }
  if (!reply.ok) throw await refusal(reply);
  return reply;
}

async function refusal(reply) {
  const body = await reply.json().catch(() => ({}));
  return new ApiError(body.message ?? t("error.status", { status: String(reply.status) }), reply.status, body.failure);
}

const sent = (body) => ({ method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

async function* chunks(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

function parse(block) {
  const lines = block.split("\n");
  const data = lines
    .filter((line) => line.startsWith("data:"))
    .map((line) => line.slice(5).trimStart())
    .join("\n");
  const name =
    lines
      .find((line) => line.startsWith("event:"))
      ?.slice(6)
      .trim() ?? "message";
  return data ? { name, data: JSON.parse(data) } : null;
}
