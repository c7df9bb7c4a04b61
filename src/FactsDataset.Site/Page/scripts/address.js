// What is shown stands in the address, behind the hash, so that a page opened from disk can be sent as a link too:
// #/VIEW/ID?name=value&…

/** @typedef {import("./types").Address} Address */

/**
 * @param {string} hash
 * @returns {Address}
 */
export function readAddress(hash) {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [view = "", ...rest] = path.split("/").map(decoded);
  /** @type {Record<string, string>} */
  const parameters = {};
  for (const [name, value] of new URLSearchParams(query)) {
    if (value !== "") parameters[name] = value;
  }
  return { view, id: rest.join("/"), parameters };
}

/**
 * @param {string} view
 * @param {string} [id]
 * @param {Record<string, string | undefined>} [parameters]
 */
export function addressOf(view, id = "", parameters = {}) {
  const query = new URLSearchParams();
  for (const name of Object.keys(parameters).sort()) {
    const value = parameters[name];
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return `#/${encodeURIComponent(view)}${id ? `/${encodeURIComponent(id)}` : ""}${text ? `?${text}` : ""}`;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
