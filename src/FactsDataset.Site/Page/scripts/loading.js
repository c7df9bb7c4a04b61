// The data: in the page itself, compressed; or, where the page is served, from beside it in pieces.

/**
 * @param {(done: number, of: number) => void} tell
 * @returns {Promise<import("./types").PageData>}
 */
export async function loadData(tell) {
  const block = document.getElementById("data");
  if (!block) throw new Error("The page has no data.");
  const pieces = block.getAttribute("data-pieces");
  if (pieces === null) return JSON.parse(await inflated(bytesOf(block.textContent ?? "")));
  const data = await fetched("data/schema.json");
  for (let piece = 0; piece < Number(pieces); piece++) {
    tell(piece, Number(pieces));
    for (const entry of await fetched(`data/${piece}.json`)) data.entries.push(entry);
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

/** @param {string} address */
async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
