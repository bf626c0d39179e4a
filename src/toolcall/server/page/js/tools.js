// The tools that the server knows, asked once.

import { get } from "./api.js";

let asked = null;

/** {name: {name, description, schema}}. */
export async function tools() {
  asked ??= get("/tools").then((reply) => Object.fromEntries(reply.tools.map((tool) => [tool.name, tool])));
  try {
    return await asked;
  } catch (error) {
    asked = null;
    throw error;
  }
}

/** The arguments that a tool takes, name to schema; of several alternatives those that `args` chose. */
export function parameters(schema, args) {
  if (!schema) return {};
  const { discriminator, properties = {} } = schema;
  if (!discriminator) return properties;
  const chosen = discriminator.mapping[args[discriminator.propertyName]];
  return chosen ? schema.$defs[chosen.split("/").pop()].properties : {};
}
