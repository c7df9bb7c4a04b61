// The data: in the page itself, compressed; or, where the page is served, from beside it in pieces.

const mostAhead = 3;

/**
 * @param {(done: number, of: number) => void} tell
 * @returns {Promise<import("./types").PageData>}
 */
export async function loadData(tell) {
  const block = document.getElementById("data");
  if (!block) throw new Error("The page has no data.");
  const pieces = block.getAttribute("data-pieces");
  if (pieces === null) return JSON.parse(await inflated(bytesOf(block.textContent ?? "")));
  // A few are under way while one is read, so that neither side waits for the other.
  const addresses = ["data/schema.json", ...Array.from({ length: Number(pieces) }, (_, piece) => `data/${piece}.json`)];
  const ahead = addresses.slice(0, mostAhead).map(fetched);
  const data = await /** @type {Promise<any>} */ (ahead[0]);
  for (let piece = 1; piece < addresses.length; piece++) {
    tell(piece - 1, Number(pieces));
    const next = addresses[piece + mostAhead - 1];
    if (next) ahead.push(fetched(next));
    for (const entry of await ahead[piece]) data.entries.push(entry);
  }
  return data;
}

/** @param {string} base64 */
function bytesOf(base64) {
  const text = atob(base64.trim());
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function inflated(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

/** @param {string} address @returns {Promise<any>} */
async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
