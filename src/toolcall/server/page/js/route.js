// The address after #: which part is shown, and what it is given, as in #/ask?request=plot+sin(x).

const START = "happens";

/** {name, params} of the address now. */
export function route(names) {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  return { name: names.includes(path) ? path : START, params: new URLSearchParams(query) };
}

/** The address of a part. */
export const address = (name, params = {}) => {
  const query = new URLSearchParams(params).toString();
  return `#/${name}${query ? `?${query}` : ""}`;
};
